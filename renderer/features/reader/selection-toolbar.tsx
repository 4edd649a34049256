import type { ReactNode } from 'react';
import { TooltipTrigger } from 'react-aria-components';
import type { Tag, TagId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { Foreign } from '../../ui/foreign';
import { Kbd } from '../../ui/kbd';
import { AnchoredPopover } from '../../ui/popover';
import { Tooltip } from '../../ui/tooltip';
import { GradeMenu } from './grade-menu';
import type { PassageTarget } from './passage-target';
import styles from './selection-toolbar.module.css';
import { TagSwatch } from './tag-mark';

/** With more tags than these the bar would take a second line, over the text it belongs to: then most lose their names. */
const NAMED_TAGS = 4;
const NAMED_AMONG_MANY = 2;

export interface SelectionToolbarProps {
  readonly target: PassageTarget;
  readonly anchor: DOMRect | null;
  /** Tags with a digit, in the order of their digits. */
  readonly quickTags: readonly Tag[];
  readonly onTag: (tagId: TagId) => void;
  readonly onOtherTag: () => void;
  readonly onNote: () => void;
  readonly onGrade: (grade: 1 | 2 | 3 | 4 | 5 | 6 | null) => void;
  readonly onBriefing: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** The dark bar at the selected passage; every button has a key that does the same. */
export function SelectionToolbar(props: SelectionToolbarProps) {
  const { target } = props;
  const { t } = useMessages();
  const highlight = target.kind === 'highlight' ? target.highlight : null;
  return (
    <AnchoredPopover
      anchor={props.anchor}
      isOpen
      isNonModal
      placement="bottom"
      label={t('reader.toolbar')}
      onClose={props.onClose}
      testId="reader.toolbar"
    >
      <div className={styles.bar}>
        {props.quickTags.map((tag, place) => (
          <QuickTag
            key={tag.id}
            tag={tag}
            isNamed={props.quickTags.length <= NAMED_TAGS || place < NAMED_AMONG_MANY}
            isOn={highlight?.tagIds.includes(tag.id) ?? false}
            onPress={() => props.onTag(tag.id)}
          />
        ))}
        <Action testId="reader.toolbar.other" keys="T" onPress={props.onOtherTag}>
          {t('reader.toolbar.otherTag')}
        </Action>
        <Action testId="reader.toolbar.note" keys="N" onPress={props.onNote}>
          {t('reader.toolbar.note')}
        </Action>
        <GradeMenu
          value={highlight?.credibility ?? null}
          onChange={props.onGrade}
          testId="reader.toolbar.grade"
        >
          {t('reader.toolbar.grade')}
        </GradeMenu>
        <Action testId="reader.toolbar.briefing" keys="B" onPress={props.onBriefing}>
          {t('reader.toolbar.briefing')}
        </Action>
        {highlight && (
          <Action testId="reader.toolbar.remove" keys="Del" onPress={props.onRemove}>
            {t('reader.toolbar.remove')}
          </Action>
        )}
      </div>
    </AnchoredPopover>
  );
}

/** A tag with its digit; without its name on the bar the name is its tooltip. */
function QuickTag(props: { tag: Tag; isNamed: boolean; isOn: boolean; onPress: () => void }) {
  const { tag, isOn, onPress } = props;
  const testId = `reader.toolbar.tag.${tag.shortcut ?? ''}`;
  const keys = String(tag.shortcut ?? '');
  if (!props.isNamed)
    return (
      <TooltipTrigger delay={400}>
        <Button variant="quiet" size="small" aria-pressed={isOn} data-testid={testId} onPress={onPress}>
          <TagSwatch tag={tag} />
          <span className={styles.unseen}>{tag.name}</span>
          <Kbd>{keys}</Kbd>
        </Button>
        <Tooltip>
          <Foreign>{tag.name}</Foreign>
        </Tooltip>
      </TooltipTrigger>
    );
  return (
    <Action testId={testId} keys={keys} isOn={isOn} onPress={onPress}>
      <TagSwatch tag={tag} />
      <span className={styles.name}>
        <Foreign>{tag.name}</Foreign>
      </span>
    </Action>
  );
}

function Action(props: {
  keys: string;
  testId: string;
  isOn?: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <Button
      variant="quiet"
      size="small"
      onPress={props.onPress}
      data-testid={props.testId}
      {...(props.isOn === undefined ? {} : { 'aria-pressed': props.isOn })}
    >
      {props.children}
      <Kbd>{props.keys}</Kbd>
    </Button>
  );
}
