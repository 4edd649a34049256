import { useMemo } from 'react';
import { lineKey } from '../../../core/importing/line-key';
import type { Article, BlockRole } from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import { useStore } from '../../../storage/use-store';
import { useToasts } from '../../../ui/toasts';
import { useReport } from '../use-report';
import { analystMark, isResidue, type PreviewLine } from './preview-lines';

export interface LineWrites {
  readonly setRole: (line: PreviewLine, role: BlockRole) => void;
  /** Residue becomes body, anything else residue. */
  readonly toggle: (line: PreviewLine) => void;
  /** Marks or restores the line here and remembers it for the outlet. */
  readonly teach: (line: PreviewLine, isResidue: boolean) => void;
}

/** Changes of an article's lines; each is one step that can be undone. */
export function useLineWrites(article: Article): LineWrites {
  const { articles, outlets } = useStore();
  const { t } = useMessages();
  const toasts = useToasts();
  const report = useReport();
  const { caseFileId, id, outlet } = article;
  return useMemo(() => {
    const setRole = async (line: PreviewLine, role: BlockRole): Promise<void> => {
      report(await articles.markBlocks(id, [{ block: line.index, mark: analystMark(role) }]));
    };
    return {
      setRole: (line, role) => void setRole(line, role),
      toggle: (line) => void setRole(line, isResidue(line) ? 'body' : 'residue'),
      teach: (line, shouldBeResidue) => {
        const run = async (): Promise<void> => {
          if (isResidue(line) !== shouldBeResidue) await setRole(line, shouldBeResidue ? 'residue' : 'body');
          const taught = await outlets.teach(caseFileId, outlet, lineKey(line.text), shouldBeResidue);
          if (report(taught))
            toasts.show({
              key: 'importing.taught',
              tone: 'good',
              text: t('importing.line.taught', { outlet }),
            });
        };
        void run();
      },
    };
  }, [articles, outlets, toasts, t, report, caseFileId, id, outlet]);
}
