import type { BriefingEditing } from '../../editor/briefing/briefing-editing';
import type { MessageKey } from '../../i18n/messages';
import type { Shortcut } from '../../ui/commands';

/** Something the toolbar, the palette and the keyboard all do to the page. */
export interface EditingAction {
  readonly id: string;
  readonly label: MessageKey;
  readonly shortcut: Shortcut;
  readonly run: (editing: BriefingEditing) => void;
}

const action = (
  id: string,
  label: MessageKey,
  shortcut: Shortcut,
  run: EditingAction['run'],
): EditingAction => ({ id, label, shortcut, run });

/** Formatting by key; digits follow the heading's level as in word processors. */
export const EDITING_ACTIONS = {
  paragraph: action(
    'paragraph',
    'briefings.block.paragraph',
    { code: 'Digit0', ctrl: true, alt: true },
    (page) => page.setBlock('paragraph'),
  ),
  heading1: action(
    'heading1',
    'briefings.block.heading1',
    { code: 'Digit1', ctrl: true, alt: true },
    (page) => page.setBlock('heading1'),
  ),
  heading2: action(
    'heading2',
    'briefings.block.heading2',
    { code: 'Digit2', ctrl: true, alt: true },
    (page) => page.setBlock('heading2'),
  ),
  heading3: action(
    'heading3',
    'briefings.block.heading3',
    { code: 'Digit3', ctrl: true, alt: true },
    (page) => page.setBlock('heading3'),
  ),
  bold: action('bold', 'briefings.bold', { code: 'KeyB', ctrl: true }, (page) => page.toggleBold()),
  bullet: action('bullet', 'briefings.block.bullet', { code: 'Digit8', ctrl: true, shift: true }, (page) =>
    page.setBlock('bullet'),
  ),
  number: action('number', 'briefings.block.number', { code: 'Digit7', ctrl: true, shift: true }, (page) =>
    page.setBlock('number'),
  ),
  quote: action('quote', 'briefings.quote', { code: 'Digit9', ctrl: true, shift: true }, (page) =>
    page.setBlock('quote'),
  ),
  direction: action(
    'direction',
    'briefings.direction.toLtr',
    { code: 'KeyD', ctrl: true, alt: true },
    (page) => page.toggleDirection(),
  ),
} as const satisfies Record<string, EditingAction>;

/** Keys of what opens something rather than changing the page. */
export const OPENING_SHORTCUTS = {
  find: { code: 'KeyF', ctrl: true },
  link: { code: 'KeyK', ctrl: true, shift: true },
  cite: { code: 'KeyF', ctrl: true, alt: true },
  table: { code: 'KeyT', ctrl: true, alt: true },
  evidence: { code: 'KeyE', ctrl: true, alt: true },
  save: { code: 'KeyS', ctrl: true },
} as const satisfies Record<string, Shortcut>;

/** Keys the page answers itself, shown in tooltips only. */
export const PAGE_SHORTCUTS = {
  undo: { code: 'KeyZ', ctrl: true },
  redo: { code: 'KeyZ', ctrl: true, shift: true },
} as const satisfies Record<string, Shortcut>;
