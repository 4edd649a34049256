import { useState } from 'react';
import type { Outlet, OutletId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { reliabilityText } from '../../i18n/reliability-text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Select } from '../../ui/select';
import styles from './merge-dialog.module.css';
import { mergePreview } from './merge-preview';
import { useOutletsScope } from './outlets-scope';

export interface MergeDialogProps {
  /** The outlet that is given up. */
  readonly from: Outlet;
  readonly onMerged: (into: OutletId) => void;
  readonly onClose: () => void;
}

/** Asks which outlet this one is, and says what will change before it does. */
export function MergeDialog({ from, onMerged, onClose }: MergeDialogProps) {
  const { t } = useMessages();
  const { list, usage, writes } = useOutletsScope();
  const others = list.filter(({ id }) => id !== from.id);
  const [chosenId, setChosenId] = useState<OutletId | null>(null);
  const [isBusy, setBusy] = useState(false);
  const into = others.find(({ id }) => id === chosenId);
  const merge = async () => {
    if (!into) return;
    setBusy(true);
    const isDone = await writes.merge(from, into);
    setBusy(false);
    if (!isDone) return;
    onClose();
    onMerged(into.id);
  };
  return (
    <Dialog
      title={t('outlets.merge.title', { name: from.name })}
      isOpen
      onClose={onClose}
      testId="outlets.merge.dialog"
      footer={
        <>
          <Button
            variant="primary"
            isDisabled={!into || isBusy}
            onPress={() => void merge()}
            data-testid="outlets.merge.confirm"
          >
            {t('outlets.merge.confirm')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <Select<OutletId | ''>
        label={t('outlets.merge.into')}
        value={into?.id ?? ''}
        onChange={(id) => setChosenId(id === '' ? null : id)}
        options={others.map(({ id, name }) => ({
          id,
          label: name,
          description: t('outlets.articles', { count: usage.get(id)?.articles ?? 0 }),
        }))}
        testId="outlets.merge.into"
      />
      {into && <Preview from={from} into={into} articles={usage.get(from.id)?.articles ?? 0} />}
    </Dialog>
  );
}

/** What the merge changes, as sentences. */
function Preview(props: { from: Outlet; into: Outlet; articles: number }) {
  const messages = useMessages();
  const { t } = messages;
  const { from, into } = props;
  const { name } = into;
  const { articles, names, domains, lines, reliability } = mergePreview(from, into, props.articles);
  const listed = (words: readonly string[]) =>
    words.map((word) => `\u2068${word}\u2069`).join(t('outlets.comma'));
  return (
    <ul
      className={styles.preview}
      aria-label={t('outlets.merge.preview')}
      data-testid="outlets.merge.preview"
    >
      <li>{t('outlets.merge.articles', { count: articles, name })}</li>
      {names.length > 0 && <li>{t('outlets.merge.names', { name, names: listed(names) })}</li>}
      {domains.length > 0 && <li>{t('outlets.merge.domains', { name, domains: listed(domains) })}</li>}
      {lines > 0 && <li>{t('outlets.merge.lines', { count: lines })}</li>}
      {reliability !== null && (
        <li>{t('outlets.merge.reliability', { name, grade: reliabilityText(messages, reliability) })}</li>
      )}
      <li>{t('outlets.merge.gone', { name: from.name })}</li>
    </ul>
  );
}
