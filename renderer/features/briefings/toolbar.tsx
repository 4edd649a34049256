import {
  Bold,
  Link2,
  List,
  ListOrdered,
  PilcrowLeft,
  PilcrowRight,
  Quote,
  Redo2,
  Search,
  Superscript,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import type { BlockKind } from '../../editor/briefing/status';
import { useMessages } from '../../i18n/messages';
import { Button, IconButton } from '../../ui/button';
import { formatShortcut, type Shortcut } from '../../ui/commands';
import { Select } from '../../ui/select';
import { useBriefingScope } from './briefing-scope';
import { EDITING_ACTIONS, type EditingAction, OPENING_SHORTCUTS, PAGE_SHORTCUTS } from './editing-actions';
import { TableMenu } from './table-menu';
import styles from './toolbar.module.css';
import { useWatched } from './use-watched';

interface ToolbarProps {
  readonly isTablePickerOpen: boolean;
  readonly onTablePickerChange: (isOpen: boolean) => void;
  readonly onLink: () => void;
  readonly onCite: () => void;
  readonly onFind: () => void;
}

const ICON = 18;

/** What can be done at the caret; arrow keys move along it, Tab leaves it. */
export function Toolbar(props: ToolbarProps) {
  const { t } = useMessages();
  const { editing } = useBriefingScope();
  const status = useWatched(editing.status);
  const isLtr = status.direction === 'ltr';
  return (
    <AriaToolbar
      className={styles.toolbar ?? ''}
      aria-label={t('briefings.toolbar')}
      data-testid="briefings.toolbar"
    >
      <BlockSelect />
      <span className={styles.divider} />
      <ActionButton action={EDITING_ACTIONS.bold} icon={<Bold size={ICON} />} isOn={status.isBold} />
      <ActionButton
        action={EDITING_ACTIONS.bullet}
        icon={<List size={ICON} data-mirror />}
        isOn={status.block === 'bullet'}
      />
      <ActionButton
        action={EDITING_ACTIONS.number}
        icon={<ListOrdered size={ICON} />}
        isOn={status.block === 'number'}
      />
      <ActionButton
        action={EDITING_ACTIONS.quote}
        icon={<Quote size={ICON} data-mirror />}
        isOn={status.block === 'quote'}
      />
      <TableMenu isPickerOpen={props.isTablePickerOpen} onPickerChange={props.onTablePickerChange} />
      <ToolButton
        id="link"
        label={t('briefings.link')}
        shortcut={OPENING_SHORTCUTS.link}
        icon={<Link2 size={ICON} />}
        isOn={status.link !== null}
        onPress={props.onLink}
      />
      <Button variant="quiet" size="small" data-testid="briefings.tool.cite" onPress={props.onCite}>
        <Superscript size={ICON} aria-hidden />
        {t('briefings.cite')}
      </Button>
      <span className={styles.divider} />
      <ToolButton
        id="direction"
        label={t(isLtr ? 'briefings.direction.toRtl' : 'briefings.direction.toLtr')}
        shortcut={EDITING_ACTIONS.direction.shortcut}
        icon={isLtr ? <PilcrowRight size={ICON} /> : <PilcrowLeft size={ICON} />}
        isOn={isLtr}
        onPress={() => editing.toggleDirection()}
      />
      <ToolButton
        id="undo"
        label={t('briefings.undo')}
        shortcut={PAGE_SHORTCUTS.undo}
        icon={<Undo2 size={ICON} data-mirror />}
        isDisabled={!status.canUndo}
        onPress={() => editing.undo()}
      />
      <ToolButton
        id="redo"
        label={t('briefings.redo')}
        shortcut={PAGE_SHORTCUTS.redo}
        icon={<Redo2 size={ICON} data-mirror />}
        isDisabled={!status.canRedo}
        onPress={() => editing.redo()}
      />
      <ToolButton
        id="find"
        label={t('briefings.find')}
        shortcut={OPENING_SHORTCUTS.find}
        icon={<Search size={ICON} />}
        onPress={props.onFind}
      />
    </AriaToolbar>
  );
}

function ActionButton(props: { action: EditingAction; icon: ReactNode; isOn: boolean }) {
  const { t } = useMessages();
  const { editing } = useBriefingScope();
  return (
    <ToolButton
      id={props.action.id}
      label={t(props.action.label)}
      shortcut={props.action.shortcut}
      icon={props.icon}
      isOn={props.isOn}
      onPress={() => props.action.run(editing)}
    />
  );
}

function ToolButton(props: {
  id: string;
  label: string;
  shortcut: Shortcut;
  icon: ReactNode;
  isOn?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
}) {
  return (
    <IconButton
      label={`${props.label} (\u2068${formatShortcut(props.shortcut)}\u2069)`}
      icon={props.icon}
      size="small"
      isDisabled={props.isDisabled ?? false}
      variant={props.isOn ? 'secondary' : 'quiet'}
      {...(props.isOn === undefined ? {} : { 'aria-pressed': props.isOn })}
      data-testid={`briefings.tool.${props.id}`}
      onPress={props.onPress}
    />
  );
}

const SETTABLE: readonly BlockKind[] = [
  'paragraph',
  'heading1',
  'heading2',
  'heading3',
  'quote',
  'bullet',
  'number',
];

function BlockSelect() {
  const { t } = useMessages();
  const { editing } = useBriefingScope();
  const { block } = useWatched(editing.status);
  const shown = block ?? 'paragraph';
  const kinds: readonly (BlockKind | 'evidence')[] =
    shown === 'evidence' ? [...SETTABLE, 'evidence'] : SETTABLE;
  return (
    <div className={styles.block}>
      <Select
        label={t('briefings.block')}
        isLabelHidden
        options={kinds.map((kind) => ({ id: kind, label: t(`briefings.block.${kind}`) }))}
        value={shown}
        onChange={(kind) => {
          if (kind !== 'evidence' && kind !== block) editing.setBlock(kind);
        }}
        isDisabled={shown === 'evidence'}
        testId="briefings.tool.block"
      />
    </div>
  );
}
