import { FileInput, MoveHorizontal, Pencil, Scale, Tag as TagIcon, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Highlight } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { IconButton } from '../../ui/button';
import { GradeMenu } from './grade-menu';
import styles from './highlight-tools.module.css';
import { useReaderScope } from './reader-scope';

/** Everything that can be done to a highlight, as a row of small buttons. */
export function HighlightTools(props: {
  highlight: Highlight;
  onEditNote: () => void;
  /** Called after an action that makes the place of the tools pointless. */
  onLeave?: () => void;
}) {
  const { highlight, onEditNote, onLeave } = props;
  const { t } = useMessages();
  const scope = useReaderScope();
  const rowRef = useRef<HTMLDivElement>(null);
  const target = { kind: 'highlight', highlight } as const;
  const pickTags = () => {
    const box = rowRef.current?.getBoundingClientRect();
    if (box) scope.pickTags(target, box);
  };
  return (
    <div ref={rowRef} className={styles.tools} role="toolbar" aria-label={t('reader.actions')}>
      <IconButton
        size="small"
        label={t('reader.tags.title')}
        icon={<TagIcon aria-hidden />}
        onPress={pickTags}
        data-testid="reader.highlight.tags"
      />
      <IconButton
        size="small"
        label={highlight.note ? t('reader.note.label') : t('reader.note.add')}
        icon={<Pencil aria-hidden />}
        onPress={onEditNote}
        data-testid="reader.highlight.note"
      />
      <GradeMenu
        value={highlight.credibility}
        onChange={(grade) => void scope.actions.grade(target, grade)}
        testId="reader.highlight.grade"
      >
        <Scale aria-hidden />
      </GradeMenu>
      <IconButton
        size="small"
        label={t('reader.adjust')}
        icon={<MoveHorizontal aria-hidden />}
        onPress={() => {
          onLeave?.();
          scope.adjust(highlight);
        }}
        data-testid="reader.highlight.adjust"
      />
      <IconButton
        size="small"
        label={t('reader.toolbar.briefing')}
        icon={<FileInput aria-hidden data-mirror />}
        onPress={() => scope.sendToBriefing(target)}
        data-testid="reader.highlight.briefing"
      />
      <span className={styles.gap} />
      <IconButton
        size="small"
        label={t('reader.toolbar.remove')}
        icon={<Trash2 aria-hidden />}
        onPress={() => {
          onLeave?.();
          void scope.actions.remove(highlight);
        }}
        data-testid="reader.highlight.remove"
      />
    </div>
  );
}
