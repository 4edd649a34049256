import { type SyntheticEvent, useState } from 'react';
import type { Article, ArticleMetadata } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './details-dialog.module.css';
import { changesOf, draftOf, problemsOf } from './details-draft';
import { DetailsFields } from './details-fields';

export interface DetailsDialogProps {
  readonly article: Article;
  /** False when the changes could not be written: the dialog stays with what was typed. */
  readonly onSave: (changes: Partial<ArticleMetadata>) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Corrects what the import proposed about an article. */
export function DetailsDialog({ article, onSave, onClose }: DetailsDialogProps) {
  const { t } = useMessages();
  const [draft, setDraft] = useState(() => draftOf(article));
  const problems = problemsOf(draft);
  const save = async (event?: SyntheticEvent) => {
    event?.preventDefault();
    if (problems.size > 0) return;
    const changes = changesOf(article, draft);
    if (Object.keys(changes).length === 0 || (await onSave(changes))) onClose();
  };
  return (
    <Dialog
      title={t('reader.details.title')}
      isOpen
      onClose={onClose}
      testId="reader.details"
      footer={
        <>
          <Button
            variant="primary"
            isDisabled={problems.size > 0}
            onPress={() => void save()}
            data-testid="reader.details.save"
          >
            {t('common.save')}
          </Button>
          <Button onPress={onClose} data-testid="reader.details.cancel">
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <DetailsFields draft={draft} problems={problems} onChange={setDraft} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
