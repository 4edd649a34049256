import { useMemo } from 'react';
import { useMessages } from '../../i18n/messages';
import { useWorkbench } from '../../platform/use-workbench';
import type { IntakeFile } from '../../platform/workbench';
import { useToasts } from '../../ui/toasts';
import type { ImportSession } from './import-session';
import { sourceOfFile, sourceOfPage, sourceOfText } from './import-source';
import type { Pasted } from './read-clipboard';

/** The ways in: files at hand, pasted text, a question to the user, a drop. */
export interface Intake {
  readonly start: (files: readonly IntakeFile[]) => void;
  readonly paste: (pasted: Pasted, title?: string) => void;
  readonly choose: (kind: 'files' | 'folder') => void;
  readonly drop: (transfer: DataTransfer) => void;
}

/** Leads every way in to the session; `onStarted` is told when something began. */
export function useIntake(session: ImportSession, onStarted?: () => void): Intake {
  const workbench = useWorkbench();
  const toasts = useToasts();
  const { t } = useMessages();
  return useMemo(() => {
    const start = (files: readonly IntakeFile[]): void => {
      if (files.length === 0) return;
      session.add(files.map(sourceOfFile));
      onStarted?.();
    };
    const collect = async (files: Promise<readonly IntakeFile[]>, isDrop: boolean): Promise<void> => {
      session.collecting(true);
      try {
        const found = await files;
        start(found);
        // A cancelled dialog says nothing; an empty folder does.
        if (isDrop && found.length === 0)
          toasts.show({ key: 'importing.intake', text: t('importing.noFiles') });
      } catch {
        toasts.show({ key: 'importing.intake', tone: 'bad', text: t('importing.notCollected') });
      } finally {
        session.collecting(false);
      }
    };
    return {
      start,
      paste({ text, page }, title = '') {
        session.add([page === null ? sourceOfText(text, title) : sourceOfPage(page, title)]);
        onStarted?.();
      },
      choose(kind) {
        void collect(workbench.chooseFiles(kind), false);
      },
      drop(transfer) {
        void collect(workbench.collectDropped(transfer), true);
      },
    };
  }, [session, onStarted, workbench, toasts, t]);
}
