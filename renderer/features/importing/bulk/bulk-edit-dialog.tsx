import { useState } from 'react';
import type { Article, ArticleMetadata, Reliability } from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import { useStore } from '../../../storage/use-store';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import { useUndoOffer } from '../../../ui/undo-offer';
import { ReliabilityValue } from '../reliability-value';
import { readTypedDate } from '../review/read-typed-date';
import { useReport } from '../use-report';
import styles from './bulk-edit-dialog.module.css';

const TEXTS = ['outlet', 'agency', 'section'] as const;
type Field = (typeof TEXTS)[number] | 'publishedOn' | 'reliability';
const FIELDS: readonly Field[] = ['outlet', 'agency', 'publishedOn', 'section', 'reliability'];

interface Draft {
  /** Fields that are to change; the others stay as they are, whatever was typed. */
  readonly chosen: ReadonlySet<Field>;
  readonly texts: Readonly<Record<Exclude<Field, 'reliability'>, string>>;
  readonly reliability: Reliability | null;
}

/** The same value for several articles: only ticked fields change, in one step. */
export function BulkEditDialog(props: { articles: readonly Article[]; onClose: () => void }) {
  const { articles, onClose } = props;
  const { t } = useMessages();
  const store = useStore();
  const report = useReport();
  const offerUndo = useUndoOffer();
  const [draft, setDraft] = useState<Draft>({
    chosen: new Set(),
    texts: { outlet: '', agency: '', section: '', publishedOn: '' },
    reliability: null,
  });
  const date = readTypedDate(draft.texts.publishedOn);
  const isWrong = draft.chosen.has('publishedOn') && date === undefined;
  const apply = async () => {
    const written = await store.articles.edit(
      articles.map(({ id }) => id),
      changesOf(draft),
    );
    if (!report(written)) return;
    offerUndo(t('importing.bulk.edited', { count: articles.length }));
    onClose();
  };
  return (
    <Dialog
      title={t('importing.bulk.editTitle', { count: articles.length })}
      isOpen
      onClose={onClose}
      testId="importing.bulk-edit"
      footer={
        <>
          <Button
            variant="primary"
            isDisabled={draft.chosen.size === 0 || isWrong}
            onPress={() => void apply()}
            data-testid="importing.bulk-edit.apply"
          >
            {t('importing.bulk.apply')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p className={styles.hint}>{t('importing.bulk.editHint')}</p>
      {FIELDS.map((field) => (
        <BulkField
          key={field}
          field={field}
          draft={draft}
          isWrong={field === 'publishedOn' && isWrong}
          onChange={setDraft}
        />
      ))}
    </Dialog>
  );
}

interface BulkFieldProps {
  readonly field: Field;
  readonly draft: Draft;
  readonly isWrong: boolean;
  readonly onChange: (draft: Draft) => void;
}

/** A field with the tick that says it is to change; typing sets it. */
function BulkField({ field, draft, isWrong, onChange }: BulkFieldProps) {
  const { t } = useMessages();
  const tick = (isOn: boolean) => {
    const chosen = new Set(draft.chosen);
    if (isOn) chosen.add(field);
    else chosen.delete(field);
    onChange({ ...draft, chosen });
  };
  const chosen = new Set([...draft.chosen, field]);
  return (
    <div className={styles.row}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={draft.chosen.has(field)}
          onChange={(event) => tick(event.target.checked)}
          aria-label={t('importing.bulk.change', { field: t(`importing.field.${field}`) })}
          data-testid={`importing.bulk-edit.change.${field}`}
        />
        <span aria-hidden>{t(`importing.field.${field}`)}</span>
      </label>
      {field === 'reliability' ? (
        <ReliabilityValue
          value={draft.reliability}
          onChange={(reliability) => onChange({ ...draft, reliability, chosen })}
          isLabelHidden
          testId="importing.bulk-edit.reliability"
        />
      ) : (
        <TextField
          label={t(`importing.field.${field}`)}
          isLabelHidden
          value={draft.texts[field]}
          onChange={(text) => onChange({ ...draft, texts: { ...draft.texts, [field]: text }, chosen })}
          placeholder={t('importing.bulk.unchanged')}
          errorMessage={isWrong ? t('importing.date.wrong') : undefined}
          testId={`importing.bulk-edit.${field}`}
        />
      )}
    </div>
  );
}

function changesOf({ chosen, texts, reliability }: Draft): Partial<ArticleMetadata> {
  return {
    ...Object.fromEntries(
      TEXTS.filter((field) => chosen.has(field)).map((field) => [field, texts[field].trim()]),
    ),
    ...(chosen.has('publishedOn') ? { publishedOn: readTypedDate(texts.publishedOn) ?? null } : {}),
    ...(chosen.has('reliability') ? { reliability } : {}),
  };
}
