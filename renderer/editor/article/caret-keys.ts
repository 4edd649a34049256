import type { Direction } from '../../core/model';
import type { CaretStep } from './caret-motion';

/** What an arrow, Home or End asks of the caret. `extend` keeps the other end of the selection where it is. */
export type CaretKey =
  | { readonly kind: 'step'; readonly step: CaretStep; readonly extend: boolean }
  | {
      readonly kind: 'line';
      readonly granularity: 'line' | 'lineboundary';
      readonly isForward: boolean;
      readonly extend: boolean;
    }
  | { readonly kind: 'all' };

type Pressed = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * Reads a key press in a block of the given direction; undefined when the caret has no part in it. Left is
 * forward in a right-to-left block, also while crossing a Latin name inside it: positions are walked one by
 * one in reading order, never jumping.
 */
export function readCaretKey(pressed: Pressed, direction: Direction): CaretKey | undefined {
  switch (pressed.code) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return sidewards(pressed, direction);
    case 'ArrowUp':
    case 'ArrowDown':
      if (pressed.altKey || isModified(pressed)) return undefined;
      return line(pressed, 'line', pressed.code === 'ArrowDown');
    case 'Home':
    case 'End':
      return toEnd(pressed, pressed.code === 'End');
    case 'KeyA':
      return isModified(pressed) && !pressed.altKey && !pressed.shiftKey ? { kind: 'all' } : undefined;
    default:
      return undefined;
  }
}

const isModified = (pressed: Pressed): boolean => pressed.ctrlKey || pressed.metaKey;

function sidewards(pressed: Pressed, direction: Direction): CaretKey | undefined {
  if (pressed.altKey && !pressed.shiftKey) return undefined;
  const unit = isModified(pressed) ? 'word' : 'character';
  const forwardArrow = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  return { kind: 'step', step: { unit, isForward: pressed.code === forwardArrow }, extend: pressed.shiftKey };
}

function toEnd(pressed: Pressed, isForward: boolean): CaretKey {
  if (!isModified(pressed)) return line(pressed, 'lineboundary', isForward);
  return { kind: 'step', step: { unit: 'document', isForward }, extend: pressed.shiftKey };
}

const line = (pressed: Pressed, granularity: 'line' | 'lineboundary', isForward: boolean): CaretKey => ({
  kind: 'line',
  granularity,
  isForward,
  extend: pressed.shiftKey,
});
