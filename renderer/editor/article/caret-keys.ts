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
  const isModified = pressed.ctrlKey || pressed.metaKey;
  const extend = pressed.shiftKey;
  const forwardArrow = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (pressed.code) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      if (pressed.altKey && !extend) return undefined;
      const unit = isModified ? 'word' : 'character';
      return { kind: 'step', step: { unit, isForward: pressed.code === forwardArrow }, extend };
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      if (pressed.altKey || isModified) return undefined;
      return { kind: 'line', granularity: 'line', isForward: pressed.code === 'ArrowDown', extend };
    }
    case 'Home':
    case 'End': {
      const isForward = pressed.code === 'End';
      if (isModified) return { kind: 'step', step: { unit: 'document', isForward }, extend };
      return { kind: 'line', granularity: 'lineboundary', isForward, extend };
    }
    case 'KeyA':
      return isModified && !pressed.altKey && !extend ? { kind: 'all' } : undefined;
    default:
      return undefined;
  }
}
