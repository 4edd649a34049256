import { describe, expect, it } from 'vitest';
import { citationParts, gradeOf } from '../../../../../renderer/core/briefing/citation';
import type { Evidence } from '../../../../../renderer/core/briefing/evidence';
import type { Article, Highlight, PartialDate } from '../../../../../renderer/core/model';

function evidence(article: Partial<Article>, highlight: Partial<Highlight> = {}): Evidence {
  const bare = { title: '', outlet: '', author: '', url: '', publishedOn: null, reliability: null };
  return {
    article: { ...bare, ...article } as Article,
    highlight: { credibility: null, ...highlight } as Highlight,
    quotation: '',
  };
}

describe('citation', () => {
  it('prints author, title, outlet, date, address and grade in this order', () => {
    const parts = citationParts(
      evidence(
        {
          title: 'القوات في العراق',
          outlet: 'عنب بلدي',
          author: 'سلمى خالد',
          url: 'https://example.org/a',
          publishedOn: '2024-08-23' as PartialDate,
          reliability: 'B',
        },
        { credibility: 2 },
      ),
    );
    expect(parts).toEqual([
      { kind: 'author', text: 'سلمى خالد' },
      { kind: 'title', text: '«القوات في العراق»' },
      { kind: 'outlet', text: 'عنب بلدي' },
      { kind: 'date', text: '2024-08-23' },
      { kind: 'url', text: 'https://example.org/a' },
      { kind: 'grade', text: 'B2' },
    ]);
  });

  it('leaves out every field that does not exist', () => {
    expect(citationParts(evidence({ title: ' ', outlet: 'عكا' }))).toEqual([{ kind: 'outlet', text: 'عكا' }]);
    expect(citationParts(evidence({}))).toEqual([]);
  });

  it('prints the half of a grade that was given', () => {
    expect(gradeOf(evidence({ reliability: 'B' }))).toBe('B');
    expect(gradeOf(evidence({}, { credibility: 6 }))).toBe('6');
    expect(gradeOf(evidence({}))).toBe('');
  });

  it('asks the caller how a date is written and keeps every part on one line', () => {
    const parts = citationParts(
      evidence({ title: 'سطر\nآخر', publishedOn: '2024-08' as PartialDate }),
      (date) => `في ${date}`,
    );
    expect(parts).toEqual([
      { kind: 'title', text: '«سطر آخر»' },
      { kind: 'date', text: 'في 2024-08' },
    ]);
  });
});
