import { ChevronDown, RotateCcw, ScissorsLineDashed } from 'lucide-react';
import { type Article, BLOCK_ROLES, type BlockRole } from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import { Button } from '../../../ui/button';
import { Kbd } from '../../../ui/kbd';
import { MenuButton } from '../../../ui/menu';
import { EarlierArticles } from './earlier-articles';
import styles from './line-bar.module.css';
import { isResidue, type PreviewLine } from './preview-lines';
import { surenessOf } from './proposals';
import { reasonWords } from './reason-words';
import type { LineWrites } from './use-line-writes';

interface LineBarProps {
  readonly article: Article;
  /** Null while no line is active: the bar keeps its place, so that nothing jumps. */
  readonly line: PreviewLine | null;
  readonly writes: LineWrites;
  readonly onOpenArticle: (id: Article['id']) => void;
}

/** What the active line is and why, and everything that can be done about it. */
export function LineBar({ article, line, writes, onOpenArticle }: LineBarProps) {
  const messages = useMessages();
  const { t, number } = messages;
  if (!line) return <div className={styles.bar}>{t('importing.line.none')}</div>;
  const { mark } = line;
  const isOut = isResidue(line);
  const role =
    mark.residue === null
      ? t(`importing.role.${mark.role}`)
      : `${t('importing.role.residue')}: ${t(`importing.residue.${mark.residue}`)}`;
  return (
    <div className={styles.bar} data-testid="importing.line">
      <p className={styles.words}>
        <strong>
          {t('importing.evidence.line', { line: number(line.line, { useGrouping: false }) })}
          {' · '}
          {role}
        </strong>
        <span className={styles.reason} title={reasonWords(mark, messages)}>
          {reasonWords(mark, messages)}
          {mark.reason === 'analyst' || mark.reason === 'default'
            ? null
            : ` · ${t(`importing.sure.${surenessOf(mark.confidence)}`)}`}
        </span>
      </p>
      <EarlierArticles article={article} text={line.text} onOpenArticle={onOpenArticle} />
      <Button size="small" onPress={() => writes.toggle(line)} data-testid="importing.line.toggle">
        {isOut ? <RotateCcw size={14} aria-hidden /> : <ScissorsLineDashed size={14} aria-hidden />}
        {t(isOut ? 'importing.line.restore' : 'importing.line.mark')}
        <Kbd>R</Kbd>
      </Button>
      <RoleMenu article={article} line={line} writes={writes} />
    </div>
  );
}

function RoleMenu({
  article,
  line,
  writes,
}: Pick<LineBarProps, 'article' | 'writes'> & { line: PreviewLine }) {
  const { t, number } = useMessages();
  const { outlet } = article;
  return (
    <MenuButton
      // What is seen stands first, so that it can be said to press it.
      label={`${t(`importing.role.${line.mark.role}`)} · ${t('importing.line.menu', { line: number(line.line, { useGrouping: false }) })}`}
      size="small"
      variant="secondary"
      testId="importing.line.menu"
      items={[
        ...BLOCK_ROLES.map((role) => ({
          id: role,
          label: t(`importing.role.${role}`),
          isSelected: line.mark.role === role,
        })),
        ...(outlet === ''
          ? [{ id: 'none', label: t('importing.line.needsOutlet'), isDisabled: true, startsGroup: true }]
          : [
              { id: 'always', label: t('importing.line.alwaysResidue', { outlet }), startsGroup: true },
              { id: 'never', label: t('importing.line.alwaysKept', { outlet }) },
            ]),
      ]}
      onAction={(id) => {
        const role = BLOCK_ROLES.find((candidate): candidate is BlockRole => candidate === id);
        if (role) writes.setRole(line, role);
        else if (id !== 'none') writes.teach(line, id === 'always');
      }}
    >
      {t(`importing.role.${line.mark.role}`)}
      <ChevronDown size={14} aria-hidden />
    </MenuButton>
  );
}
