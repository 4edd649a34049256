import { describe, expect, it } from 'vitest';
import { type ArticleMetadata, NO_METADATA, parsePartialDate } from '../../../../../renderer/core/model';
import { changesOf, draftOf, problemsOf } from '../../../../../renderer/features/reader/details-draft';

const ARTICLE: ArticleMetadata = {
  ...NO_METADATA,
  title: 'سباق المرافئ',
  outlet: 'الميناء اليوم',
  publishedOn: parsePartialDate('2026-11-03')!,
  reliability: 'B',
};

describe('the details draft', () => {
  it('changes nothing when nothing was typed', () => {
    expect(changesOf(ARTICLE, draftOf(ARTICLE))).toEqual({});
  });

  it('answers only the fields that changed, trimmed', () => {
    const draft = { ...draftOf(ARTICLE), author: ' ليلى حداد ', reliability: null };
    expect(changesOf(ARTICLE, draft)).toEqual({ author: 'ليلى حداد', reliability: null });
  });

  it('reads dates in Arabic and Persian digits as precisely as they are typed', () => {
    expect(changesOf(ARTICLE, { ...draftOf(ARTICLE), publishedOn: '٢٠٢٦-١١' })).toEqual({
      publishedOn: '2026-11',
    });
    expect(changesOf(ARTICLE, { ...draftOf(ARTICLE), publishedOn: '۲۰۲۵' })).toEqual({ publishedOn: '2025' });
  });

  it('takes an emptied date for none', () => {
    expect(changesOf(ARTICLE, { ...draftOf(ARTICLE), publishedOn: ' ' })).toEqual({ publishedOn: null });
  });

  it('names every field that cannot be saved', () => {
    const draft = { ...draftOf(ARTICLE), title: ' ', publishedOn: '2026-13', url: 'javascript:alert(1)' };
    expect([...problemsOf(draft)].sort()).toEqual(['publishedOn', 'title', 'url']);
  });

  it('accepts web addresses', () => {
    expect(problemsOf({ ...draftOf(ARTICLE), url: 'https://example.org/a?b=ج' }).size).toBe(0);
  });
});
