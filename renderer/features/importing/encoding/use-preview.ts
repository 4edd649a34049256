import { useEffect, useState } from 'react';
import type { ImportFailure } from '../../../core/importing/import-run';
import type { Encoding, Result } from '../../../core/model';
import { useImportDesk } from '../import-context';
import { NO_CHOICE, type Preview, type ReadingSource } from '../import-desk';

/** A short wait, so that going through the list with the arrow keys reads only where it stops. */
const WAIT_MS = 80;

/** How an encoding (null: the detected one) would read the file; null while it is read. */
export function usePreview(
  source: ReadingSource,
  encoding: Encoding | null,
): Result<Preview, ImportFailure> | null {
  const desk = useImportDesk();
  const [read, setRead] = useState<{ of: Encoding | null; result: Result<Preview, ImportFailure> } | null>(
    null,
  );
  // The source is made anew with every drawing; what it points to is not.
  const key = source.kind === 'file' ? source.file.id : source.articleId;
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void desk.preview(source, { ...NO_CHOICE, encoding }).then((result) => {
        if (isCurrent) setRead({ of: encoding, result });
      });
    }, WAIT_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `key` stands for the source
  }, [desk, key, encoding]);
  return read?.of === encoding ? read.result : null;
}
