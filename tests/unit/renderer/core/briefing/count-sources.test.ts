import { describe, expect, it } from 'vitest';
import { countSources } from '../../../../../renderer/core/briefing/count-sources';
import { reportGroupId } from '../../../../../renderer/core/model';
import { buildArticle } from '../../../../support/article-builder';

const REPORT = { reportGroupId: reportGroupId('report-1') };

describe('the count of sources', () => {
  it('counts an article that is quoted twice once', () => {
    expect(countSources([buildArticle('a'), buildArticle('a'), buildArticle('b')])).toBe(2);
  });

  it('counts the articles of one report once', () => {
    expect(countSources([buildArticle('a', REPORT), buildArticle('b', REPORT), buildArticle('c')])).toBe(2);
  });

  it('counts every report for itself', () => {
    const other = { reportGroupId: reportGroupId('report-2') };
    expect(countSources([buildArticle('a', REPORT), buildArticle('b', other)])).toBe(2);
  });

  it('is nothing without articles', () => {
    expect(countSources([])).toBe(0);
  });
});
