import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textRange } from '../../../../../renderer/core/model';
import { splitBlocks } from '../../../../../renderer/core/text/blocks';
import { readAdjustKey } from '../../../../../renderer/features/reader/adjust-keys';
import { dragEnd, stepEnd } from '../../../../../renderer/features/reader/adjusted-range';

const TEXT = 'قال المسؤول إن الاتفاق قائم\nوانتهى';
const BLOCKS = splitBlocks(TEXT);
const ARTICLE = { text: TEXT, blocks: BLOCKS };
const range = textRange(TEXT.indexOf('إن'), TEXT.indexOf(' قائم'));
const quote = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

describe('dragEnd', () => {
  it('takes the whole word the pointer is in', () => {
    expect(quote(dragEnd(TEXT, range, 'start', 6, false))).toBe('المسؤول إن الاتفاق');
    expect(quote(dragEnd(TEXT, range, 'end', TEXT.indexOf('ئم'), false))).toBe('إن الاتفاق قائم');
  });

  it('stays where the pointer is when whole words are not wanted', () => {
    expect(quote(dragEnd(TEXT, range, 'start', 9, true))).toBe('ول إن الاتفاق');
  });

  it('leaves the other end where it was, even inside a word', () => {
    const cut = textRange(range.start, range.end - 2);
    expect(dragEnd(TEXT, cut, 'start', 6, false).end).toBe(cut.end);
  });

  it('never turns a passage round or empties it', () => {
    fc.assert(
      fc.property(
        fc.nat(TEXT.length),
        fc.boolean(),
        fc.constantFrom('start' as const, 'end' as const),
        (at, isExact, end) => {
          const dragged = dragEnd(TEXT, range, end, at, isExact);
          expect(dragged.end).toBeGreaterThan(dragged.start);
        },
      ),
    );
  });
});

describe('stepEnd', () => {
  it('moves an end by a word', () => {
    const wider = stepEnd(ARTICLE, range, 'end', { unit: 'word', isForward: true });
    expect(quote(wider)).toBe('إن الاتفاق قائم');
    expect(quote(stepEnd(ARTICLE, wider, 'start', { unit: 'word', isForward: true }))).toBe('الاتفاق قائم');
  });

  it('shrinks over the space after the word it leaves', () => {
    const narrower = stepEnd(ARTICLE, range, 'end', { unit: 'word', isForward: false });
    expect(quote(narrower)).toBe('إن');
  });

  it('stops before nothing is left', () => {
    let narrow = range;
    for (let i = 0; i < 20; i++) narrow = stepEnd(ARTICLE, narrow, 'end', { unit: 'word', isForward: false });
    expect(narrow.end).toBeGreaterThan(narrow.start);
  });
});

describe('readAdjustKey', () => {
  const pressed = (code: string, keys: object = {}) => ({
    code,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    ...keys,
  });

  it('moves the end with Shift+Alt and the start with Alt, whichever handle has the focus', () => {
    expect(readAdjustKey(pressed('ArrowLeft', { altKey: true, shiftKey: true }), 'start')).toEqual({
      kind: 'move',
      end: 'end',
      unit: 'word',
      isLeft: true,
    });
    expect(readAdjustKey(pressed('ArrowRight', { altKey: true }), 'end')).toMatchObject({ end: 'start' });
  });

  it('moves the focused handle with a bare arrow, by characters with Ctrl', () => {
    expect(readAdjustKey(pressed('ArrowRight', { ctrlKey: true }), 'start')).toEqual({
      kind: 'move',
      end: 'start',
      unit: 'character',
      isLeft: false,
    });
  });

  it('keeps with Enter, cancels with Escape, ignores letters', () => {
    expect(readAdjustKey(pressed('Enter'), 'end')).toEqual({ kind: 'keep' });
    expect(readAdjustKey(pressed('Escape'), 'end')).toEqual({ kind: 'cancel' });
    expect(readAdjustKey(pressed('KeyE'), 'end')).toBeUndefined();
  });
});
