import { useMemo } from 'react';
import { findMojibake, repairMojibake } from '../../../core/importing/mojibake';
import type { Article } from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import { Button } from '../../../ui/button';
import { NO_CHOICE } from '../import-desk';
import { useReread } from '../use-reread';
import styles from './mojibake-offer.module.css';

/** Enough to see that letters come out; the whole text is repaired by the worker. */
const SAMPLE_UNITS = 160;
const SEARCHED_UNITS = 20_000;

/** Garbled letters with what they would be, and one click to put them right. Nothing is repaired unasked. */
export function MojibakeOffer({ article, text }: { article: Article; text: string }) {
  const { t } = useMessages();
  const reread = useReread();
  const found = useMemo(() => sampleOf(text), [text]);
  const { repair } = article.original;
  if (repair !== null) {
    return (
      <p className={styles.done}>
        {t('importing.mojibake.done')}
        <Button
          size="small"
          variant="quiet"
          onPress={() => void reread(article, { ...NO_CHOICE, repair: 'none' })}
          data-testid="importing.mojibake.undo"
        >
          {t('importing.mojibake.undo')}
        </Button>
      </p>
    );
  }
  if (!found) return null;
  return (
    <section className={styles.offer} data-testid="importing.mojibake">
      <p className={styles.title}>{t('importing.mojibake')}</p>
      <p className={styles.how}>{t('importing.mojibake.how')}</p>
      <dl className={styles.samples}>
        <dt>{t('importing.mojibake.before')}</dt>
        <dd dir="auto">{found.before}</dd>
        <dt>{t('importing.mojibake.after')}</dt>
        <dd dir="auto" data-testid="importing.mojibake.after">
          {found.after}
        </dd>
      </dl>
      <Button
        variant="primary"
        size="small"
        onPress={() => void reread(article, { ...NO_CHOICE, repair: found.repair })}
        data-testid="importing.mojibake.fix"
      >
        {t('importing.mojibake.fix')}
      </Button>
    </section>
  );
}

/** The first line that the repair changes, before and after. */
function sampleOf(text: string) {
  const repair = findMojibake(text.slice(0, SEARCHED_UNITS));
  if (repair === null) return null;
  for (const line of text.slice(0, SEARCHED_UNITS).split('\n')) {
    const after = repairMojibake(line, repair);
    if (after !== line) {
      return { repair, before: line.slice(0, SAMPLE_UNITS), after: after.slice(0, SAMPLE_UNITS) };
    }
  }
  return null;
}
