import { describe, expect, it } from 'vitest';
import { quotationOf } from '../../../../../renderer/core/importing/blocks/quotation';
import { type BlockMark, textRange } from '../../../../../renderer/core/model';

const TEXT = 'قال الوزير إن الميناء يعمل.\nاقرأ أيضًا: أسعار اليوم\nوأضاف أن السفن وصلت.\nشارك';
const mark = (role: BlockMark['role']): BlockMark => ({
  role,
  residue: role === 'residue' ? 'related-links' : null,
  reason: 'default',
  detail: '',
  confidence: 1,
});
const marks = [mark('body'), mark('residue'), mark('body'), mark('residue')];
const quote = (from: string, to: string) => {
  const start = TEXT.indexOf(from);
  return quotationOf(TEXT, marks, textRange(start, TEXT.indexOf(to, start) + to.length));
};

describe('a quotation', () => {
  it('is the passage itself where nothing of it is residue', () => {
    expect(quote('الميناء', 'يعمل')).toBe('الميناء يعمل');
  });

  it('marks what was left out between its lines', () => {
    expect(quote('إن', 'السفن')).toBe('إن الميناء يعمل.\n[…]\nوأضاف أن السفن');
  });

  it('just ends where residue follows', () => {
    expect(quote('السفن', 'شارك')).toBe('السفن وصلت.');
    expect(quote('اقرأ', 'السفن')).toBe('وأضاف أن السفن');
  });

  it('keeps residue that was highlighted by itself', () => {
    expect(quote('أسعار', 'اليوم')).toBe('أسعار اليوم');
  });
});
