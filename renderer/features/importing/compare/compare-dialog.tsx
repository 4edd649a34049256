import { useMemo, useState } from 'react';
import type { Article } from '../../../core/model';
import { majorityDirection } from '../../../core/text/direction';
import { useMessages } from '../../../i18n/messages';
import { formatPartialDate } from '../../../i18n/partial-date';
import { useLive, useStore } from '../../../storage/use-store';
import { Chip } from '../../../ui/chip';
import { classNames } from '../../../ui/class-names';
import { Dialog } from '../../../ui/dialog';
import { Foreign } from '../../../ui/foreign';
import styles from './compare-dialog.module.css';
import { type ComparedBlock, compareTexts, MOST_BLOCKS, shownRows } from './compare-rows';
import { LikenessDecisions } from './likeness-decisions';
import { likenessWords } from './likeness-words';

interface CompareDialogProps {
  readonly article: Article;
  readonly other: Article;
  readonly onClose: () => void;
}

/** Two articles side by side, block by block, with the words they do not share marked, and what to do about them. */
export function CompareDialog({ article, other, onClose }: CompareDialogProps) {
  const messages = useMessages();
  const { t } = messages;
  const rows = useComparison(article.id, other.id);
  const [onlyChanges, setOnlyChanges] = useState(false);
  const shown = useMemo(() => (rows ? shownRows(rows, onlyChanges) : null), [rows, onlyChanges]);
  return (
    <Dialog
      title={t('importing.compare.title')}
      isOpen
      onClose={onClose}
      size="large"
      testId="importing.compare"
      footer={<LikenessDecisions ids={[article.id]} onSettled={onClose} />}
    >
      <p className={styles.legend}>
        <span>
          {article.likeness ? `${likenessWords(article.likeness, messages)}. ` : ''}
          {t('importing.compare.legend')}
        </span>
        <Chip
          isSelected={onlyChanges}
          onPress={() => setOnlyChanges(!onlyChanges)}
          testId="importing.compare.only-changes"
        >
          {t('importing.compare.onlyChanges')}
        </Chip>
      </p>
      <div className={styles.grid} data-testid="importing.compare.text">
        <Head label={t('importing.compare.this')} article={article} />
        <Head label={t('importing.compare.other')} article={other} />
        {shown === null ? <p className={styles.gap}>{t('importing.compare.loading')}</p> : null}
        {shown?.map((each) =>
          each.kind === 'gap' ? (
            <p key={each.at} className={styles.gap}>
              {t('importing.compare.hidden', { count: each.count })}
            </p>
          ) : (
            <div key={each.at} className={styles.row}>
              <Side block={each.row.left} missing={t('importing.compare.missing')} />
              <Side block={each.row.right} missing={t('importing.compare.missing')} />
            </div>
          ),
        )}
        {rows && rows.length >= MOST_BLOCKS ? (
          <p className={styles.gap}>{t('importing.compare.long', { count: MOST_BLOCKS })}</p>
        ) : null}
      </div>
    </Dialog>
  );
}

function useComparison(leftId: Article['id'], rightId: Article['id']) {
  const { articles } = useStore();
  const texts = useLive(async () => {
    const [left, right, leftAnalysis, rightAnalysis] = await Promise.all([
      articles.body(leftId),
      articles.body(rightId),
      articles.analysis(leftId),
      articles.analysis(rightId),
    ]);
    return left && right
      ? ([
          { body: left, analysis: leftAnalysis },
          { body: right, analysis: rightAnalysis },
        ] as const)
      : null;
  }, [articles, leftId, rightId]);
  return useMemo(() => (texts ? compareTexts(...texts) : null), [texts]);
}

function Head({ label, article }: { label: string; article: Article }) {
  const messages = useMessages();
  const { publishedOn } = article;
  return (
    <div className={styles.head}>
      <span className={styles.label}>{label}</span>
      <strong>
        <Foreign>{article.title || article.fileName}</Foreign>
      </strong>
      <span className={styles.label}>
        {article.outlet === '' ? null : (
          <>
            <bdi>{article.outlet}</bdi>
            {' · '}
          </>
        )}
        {publishedOn === null ? '' : `${formatPartialDate(publishedOn, messages)} · `}
        {messages.t('importing.words', { count: article.wordCount })}
      </span>
    </div>
  );
}

function Side({ block, missing }: { block: ComparedBlock | null; missing: string }) {
  if (!block) return <p className={styles.missing}>{missing}</p>;
  const text = block.pieces.map((piece) => piece.text).join('');
  return (
    <p className={classNames(styles.block, block.isResidue && styles.residue)} dir={majorityDirection(text)}>
      {block.pieces.map(({ kind, text: piece }, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity
        if (kind === 'other')
          return (
            <mark key={at} className={styles.other}>
              {piece}
            </mark>
          );
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity
        return kind === 'spelling' ? (
          <span key={at} className={styles.spelling}>
            {piece}
          </span>
        ) : (
          piece
        );
      })}
    </p>
  );
}
