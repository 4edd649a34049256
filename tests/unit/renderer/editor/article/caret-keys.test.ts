import { describe, expect, it } from 'vitest';
import { readCaretKey } from '../../../../../renderer/editor/article/caret-keys';

const pressed = (code: string, modifiers: Partial<KeyboardEvent> = {}) => ({
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...modifiers,
});

describe('readCaretKey', () => {
  it('goes forward to the left in a right-to-left block and to the right in the other', () => {
    expect(readCaretKey(pressed('ArrowLeft'), 'rtl')).toMatchObject({ step: { isForward: true } });
    expect(readCaretKey(pressed('ArrowLeft'), 'ltr')).toMatchObject({ step: { isForward: false } });
  });

  it('goes by words with Ctrl and extends with Shift', () => {
    expect(readCaretKey(pressed('ArrowRight', { ctrlKey: true, shiftKey: true }), 'rtl')).toEqual({
      kind: 'step',
      step: { unit: 'word', isForward: false },
      extend: true,
    });
  });

  it('leaves Alt with up and down to the commands', () => {
    expect(readCaretKey(pressed('ArrowDown', { altKey: true }), 'rtl')).toBeUndefined();
  });

  it('reads Ctrl+A by the key, whatever letter the layout puts there', () => {
    expect(readCaretKey(pressed('KeyA', { ctrlKey: true }), 'rtl')).toEqual({ kind: 'all' });
    expect(readCaretKey(pressed('KeyA'), 'rtl')).toBeUndefined();
  });
});
