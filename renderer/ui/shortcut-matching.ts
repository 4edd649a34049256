import type { Shortcut } from './command';

type Keys = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The number pad's digits count as the row's. */
function plainCode(code: string): string {
  return /^Numpad[0-9]$/.test(code) ? code.replace('Numpad', 'Digit') : code;
}

/** Whether the pressed keys are exactly the shortcut's; the Command key counts as Ctrl. */
export function matchesShortcut(shortcut: Shortcut | undefined, event: Keys): boolean {
  return (
    shortcut !== undefined &&
    shortcut.code === plainCode(event.code) &&
    (shortcut.ctrl ?? false) === (event.ctrlKey || event.metaKey) &&
    (shortcut.shift ?? false) === event.shiftKey &&
    (shortcut.alt ?? false) === event.altKey
  );
}

/** Inputs that take letters; check boxes, buttons and the like do not. */
const LETTERLESS = new Set([
  'button',
  'checkbox',
  'radio',
  'range',
  'submit',
  'reset',
  'color',
  'file',
  'image',
]);

/** Whether keys typed at the target become text. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !LETTERLESS.has(target.type) && !target.readOnly;
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}

/** Whether the target lies in a menu, list or dialog above the page, where keys are its own. */
export function isInOverlay(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      '[data-overlay]:not([role="region"]), [role="dialog"], [role="alertdialog"], [role="menu"]',
    ) !== null
  );
}

const NAMES: Readonly<Record<string, string>> = {
  Slash: '/',
  Backslash: '\\',
  Comma: ',',
  Period: '.',
  Semicolon: ';',
  Quote: "'",
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
  Backquote: '`',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
};

/** The keys as keyboards are labelled: `Ctrl+Shift+Z`, `?`. */
export function formatShortcut(shortcut: Shortcut): string {
  if (shortcut.code === 'Slash' && shortcut.shift && !shortcut.ctrl && !shortcut.alt) return '?';
  const key = NAMES[shortcut.code] ?? shortcut.code.replace(/^(Key|Digit)/, '');
  return [shortcut.ctrl && 'Ctrl', shortcut.alt && 'Alt', shortcut.shift && 'Shift', key]
    .filter(Boolean)
    .join('+');
}
