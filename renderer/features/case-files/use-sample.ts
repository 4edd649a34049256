import { useEffect, useState } from 'react';
import type { CaseFile, Result } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useWorkbench } from '../../platform/use-workbench';
import { useStore } from '../../storage/use-store';
import { loadSample, type SampleFailure } from './load-sample';

const MANIFEST = '/sample/case-file.json';

/** Whether the sample is among the program's files, and how to open it; `isThere` is false until known. */
export function useSample() {
  const store = useStore();
  const workbench = useWorkbench();
  const { language } = useMessages();
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    fetch(MANIFEST, { signal: stop.signal }).then(
      (answer) => {
        // A development server answers every address with the page itself.
        const isJson = answer.headers.get('content-type')?.includes('json') === true;
        if (!stop.signal.aborted) setThere(answer.ok && isJson);
      },
      () => {
        if (!stop.signal.aborted) setThere(false);
      },
    );
    return () => stop.abort();
  }, []);
  const open = (): Promise<Result<CaseFile, SampleFailure>> => loadSample(store, workbench, language);
  return { isThere, open };
}
