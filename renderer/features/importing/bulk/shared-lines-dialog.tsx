import { useMemo, useState } from 'react';
import type { ArticleId } from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import { useLive, useStore } from '../../../storage/use-store';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { useToasts } from '../../../ui/toasts';
import { useReport } from '../use-report';
import styles from './bulk-edit-dialog.module.css';
import { sharedLines } from './shared-lines';

/** Texts compared at most; a line that many share shows in fewer. */
const MOST_TEXTS = 300;
const MOST_LINES = 100;

/** Lines the chosen articles share, to mark as residue in all of them. */
export function SharedLinesDialog(props: { ids: readonly ArticleId[]; onClose: () => void }) {
  const { ids, onClose } = props;
  const { t } = useMessages();
  const { articles } = useStore();
  const toasts = useToasts();
  const report = useReport();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const lines = useSharedLines(ids);
  const apply = async () => {
    let marked = 0;
    for (const key of chosen) {
      const written = await articles.markLines(ids, key, true);
      if (!report(written) || !written.ok) return;
      marked = Math.max(marked, written.value);
    }
    const text = t('importing.earlier.marked', { count: marked });
    toasts.show({ key: 'importing.lines', tone: 'good', text });
    onClose();
  };
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  return (
    <Dialog
      title={t('importing.lines.title')}
      isOpen
      onClose={onClose}
      testId="importing.lines"
      footer={
        <>
          <Button
            variant="primary"
            isDisabled={chosen.size === 0}
            onPress={() => void apply()}
            data-testid="importing.lines.apply"
          >
            {t('importing.lines.apply', { count: chosen.size })}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p className={styles.hint}>
        {t(
          !lines
            ? 'importing.lines.wait'
            : lines.length > 0
              ? 'importing.lines.text'
              : 'importing.lines.none',
        )}
      </p>
      <div className={styles.lines}>
        {lines?.map(({ key, text, articles: count }) => (
          <label key={key} className={styles.line} data-testid="importing.lines.line">
            <input type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} />
            <bdi>{text}</bdi>
            <span className={styles.times}>{t('importing.lines.inArticles', { count })}</span>
          </label>
        ))}
      </div>
    </Dialog>
  );
}

/** undefined until the texts are read and compared. */
function useSharedLines(ids: readonly ArticleId[]) {
  const { articles } = useStore();
  const texts = useLive(
    async () =>
      await Promise.all(
        ids.slice(0, MOST_TEXTS).map(async (id) => ({
          body: await articles.body(id),
          analysis: await articles.analysis(id),
        })),
      ),
    [articles, ids.join()],
  );
  return useMemo(
    () =>
      texts &&
      sharedLines(texts.flatMap(({ body, analysis }) => (body ? [{ body, analysis }] : []))).slice(
        0,
        MOST_LINES,
      ),
    [texts],
  );
}
