import { describe, expect, it } from 'vitest';
import { describePassage } from '../../../../../renderer/core/anchoring/describe';
import { resolvePassage } from '../../../../../renderer/core/anchoring/resolve';
import { sha256, textRange } from '../../../../../renderer/core/model';

const HASH = sha256('0'.repeat(64));
const TEXT =
  'قال الوزير إن المشروع سيبدأ في الربيع المقبل. وأضاف أن الميزانية أقرت كاملة.\nثم قال الوزير إن العمل لن يتأخر.';

function anchorOf(quote: string, text = TEXT, nth = 0) {
  let start = text.indexOf(quote);
  for (let count = 0; count < nth; count += 1) start = text.indexOf(quote, start + 1);
  return describePassage(text, HASH, textRange(start, start + quote.length));
}

describe('describePassage', () => {
  it('keeps up to 32 units on each side', () => {
    const anchor = anchorOf('الميزانية');
    expect(anchor.prefix).toHaveLength(32);
    expect(anchor.suffix).toBe(' أقرت كاملة.\nثم قال الوزير إن ال');
    expect(anchorOf('قال').prefix).toBe('');
  });

  it('never cuts a surrogate pair of the context', () => {
    const text = `${'😀'.repeat(20)}a${'😀'.repeat(20)}b`;
    const anchor = describePassage(`x${text}`, HASH, textRange(42, 42));
    const loneHalf = /\p{Surrogate}/u;
    expect(anchor.prefix).not.toMatch(loneHalf);
    expect(anchor.suffix).not.toMatch(loneHalf);
  });

  it('refuses a range outside the text', () => {
    expect(() => describePassage('نص', HASH, textRange(0, 3))).toThrow(RangeError);
  });
});

describe('resolvePassage', () => {
  it('finds a passage where it was', () => {
    expect(resolvePassage(TEXT, anchorOf('الميزانية أقرت'))).toEqual({
      kind: 'exact',
      range: expect.objectContaining({ start: TEXT.indexOf('الميزانية') }) as object,
    });
  });

  it('follows a quote that moved', () => {
    const moved = `عاجل. ${TEXT}`;
    expect(resolvePassage(moved, anchorOf('الميزانية أقرت'))).toEqual({
      kind: 'moved',
      range: textRange(moved.indexOf('الميزانية'), moved.indexOf(' كاملة')),
    });
  });

  it('tells equal quotes apart by their neighbours', () => {
    const moved = `عاجل. ${TEXT}`;
    const resolution = resolvePassage(moved, anchorOf('قال الوزير', TEXT, 1));
    expect(resolution).toMatchObject({ kind: 'moved', range: { start: moved.lastIndexOf('قال الوزير') } });
  });

  it('asks when several equal quotes are left, the likeliest first', () => {
    const other = 'ثم قال الوزير نعم. وبعده قال الوزير إن العمل شاق.';
    const resolution = resolvePassage(other, anchorOf('قال الوزير', TEXT, 1));
    expect(resolution).toMatchObject({ kind: 'review', reason: 'several' });
    expect(resolution.kind === 'review' && resolution.candidates).toHaveLength(2);
    expect(resolution).toMatchObject({ candidates: [{ start: other.lastIndexOf('قال') }, { start: 3 }] });
  });

  it('does not trust a short lone word without its neighbours', () => {
    expect(resolvePassage('لا علاقة. المقبل.', anchorOf('المقبل'))).toMatchObject({
      kind: 'review',
      reason: 'alone',
    });
  });

  it('offers what is like a quote that changed, and says so', () => {
    const changed = TEXT.replace('الميزانية أقرت كاملة', 'الموازنة أقرّت كاملة');
    const resolution = resolvePassage(changed, anchorOf('أن الميزانية أقرت كاملة'));
    expect(resolution).toMatchObject({ kind: 'review', reason: 'changed' });
    const [best] = resolution.kind === 'review' ? resolution.candidates : [];
    expect(changed.slice(best?.start, best?.end)).toContain('أقرّت كاملة');
  });

  it('says honestly that a passage is gone', () => {
    expect(resolvePassage('نص آخر تماما لا يشبهه', anchorOf('المشروع سيبدأ في الربيع'))).toEqual({
      kind: 'orphan',
    });
    expect(resolvePassage('', anchorOf('المشروع'))).toEqual({ kind: 'orphan' });
  });

  it('does not take another quote at the old place for the passage', () => {
    const anchor = anchorOf('قال الوزير', TEXT, 1);
    const text = `${'ا'.repeat(anchor.start)}قال الوزير${'ب'.repeat(40)}`;
    expect(resolvePassage(text, anchor).kind).toBe('review');
  });
});
