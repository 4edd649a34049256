import type { CaretStep } from '../../editor/article/caret-motion';
import type { PassageEnd } from './adjusted-range';

export type AdjustKey =
  | { readonly kind: 'keep' }
  | { readonly kind: 'cancel' }
  | {
      readonly kind: 'move';
      readonly end: PassageEnd;
      readonly unit: CaretStep['unit'];
      readonly isLeft: boolean;
    };

type Pressed = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'altKey'>;

/**
 * Reads a key of the adjust mode. An arrow moves the end whose handle has the focus; Shift+Alt means the end of
 * the passage and Alt alone its start, wherever the focus is. By words, with Ctrl by characters.
 */
export function readAdjustKey(pressed: Pressed, focused: PassageEnd): AdjustKey | undefined {
  if (pressed.code === 'Enter') return { kind: 'keep' };
  if (pressed.code === 'Escape') return { kind: 'cancel' };
  const isLeft = pressed.code === 'ArrowLeft';
  if (!isLeft && pressed.code !== 'ArrowRight') return undefined;
  const named: PassageEnd = pressed.shiftKey ? 'end' : 'start';
  const end = pressed.altKey ? named : focused;
  return { kind: 'move', end, unit: pressed.ctrlKey ? 'character' : 'word', isLeft };
}
