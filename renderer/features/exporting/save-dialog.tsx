import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { fileNameProblem } from './file-name';
import { FileSaved } from './file-saved';
import { SaveForm } from './save-form';
import type { SavedFile } from './saving-state';
import { useSaving } from './use-saving';

interface SaveDialogProps {
  /** With the extension that the file keeps. */
  suggestedName: string;
  bytes: Uint8Array;
  onSaved: (file: SavedFile) => void;
  onClose: () => void;
  /** Shown above the form and above the result: what to know about the file. */
  children?: ReactNode;
}

/** Asks where to save finished bytes and saves them. They are kept until they are saved or the dialog is closed. */
export function SaveDialog(props: SaveDialogProps) {
  const { t } = useMessages();
  const saving = useSaving(props);
  const { state } = saving;
  const canSave =
    state.kind !== 'saving' &&
    saving.placeId !== '' &&
    fileNameProblem(saving.fileName, saving.extension) === null;
  const isSaved = state.kind === 'saved';
  return (
    <Dialog
      title={t(isSaved ? 'exporting.saved.title' : 'exporting.save.title')}
      isOpen
      onClose={props.onClose}
      testId="exporting.save"
      footer={
        isSaved ? (
          <Button variant="primary" onPress={props.onClose} data-testid="exporting.saved.close">
            {t('common.close')}
          </Button>
        ) : (
          <>
            <Button
              variant="primary"
              isDisabled={!canSave}
              onPress={() => saving.save(false)}
              data-testid="exporting.save.confirm"
            >
              {t(state.kind === 'saving' ? 'exporting.save.saving' : 'common.save')}
            </Button>
            <Button onPress={props.onClose} data-testid="exporting.save.cancel">
              {t('common.cancel')}
            </Button>
          </>
        )
      }
    >
      {props.children}
      {isSaved ? <FileSaved file={state} /> : <SaveForm saving={saving} />}
    </Dialog>
  );
}
