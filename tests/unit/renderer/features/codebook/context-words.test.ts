import { describe, expect, it } from 'vitest';
import { contextAfter, contextBefore } from '../../../../../renderer/features/codebook/context-words';

describe('the words around a passage', () => {
  it('begin and end with whole words', () => {
    expect(contextBefore('ل مصادر مطلعة على المفاوضات إن  ')).toBe('… مصادر مطلعة على المفاوضات إن  ');
    expect(contextAfter('، في خطوة قالت الحكومة إنها ستضا')).toBe('، في خطوة قالت الحكومة إنها …');
  });

  it('stop at the border of the paragraph', () => {
    expect(contextBefore('من الفقرة السابقة.\n\nوبحسب بيان ')).toBe('وبحسب بيان ');
    expect(contextAfter('.\n\nوذكر البيان')).toBe('.');
  });

  it('are shown whole where the text begins or ends', () => {
    expect(contextBefore('مدينة ')).toBe('مدينة ');
    expect(contextAfter(' اليوم.')).toBe(' اليوم.');
  });
});
