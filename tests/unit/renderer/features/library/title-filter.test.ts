import { describe, expect, it } from 'vitest';
import { reportGroupId } from '../../../../../renderer/core/model';
import { candidatesFor, matching } from '../../../../../renderer/features/library/title-filter';
import { buildArticle } from '../../../../support/article-builder';

const REPORT = { reportGroupId: reportGroupId('report-1') };
const PORT = buildArticle('port', { title: 'إضرابٌ في الميناء', outlet: 'جريدة الساحل', ...REPORT });
const SAME = buildArticle('same', { title: 'الميناء مضرب', outlet: 'وكالة المرجان', ...REPORT });
const WHEAT = buildArticle('wheat', { title: 'سعر القمح', outlet: 'جريدة الساحل' });
const UNTITLED = buildArticle('untitled', { title: '', fileName: 'wire-7.txt' });
const ALL = [PORT, SAME, WHEAT, UNTITLED];
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('the articles that may be the same report', () => {
  it('are all but the article itself and those of its group', () => {
    expect(idsOf(candidatesFor(PORT, ALL))).toEqual(['wheat', 'untitled']);
  });

  it('are all others for an article that stands alone', () => {
    expect(idsOf(candidatesFor(WHEAT, ALL))).toEqual(['port', 'same', 'untitled']);
  });

  it('are found by words of title and outlet in any order and spelling', () => {
    const candidates = candidatesFor(UNTITLED, ALL);
    expect(idsOf(matching(candidates, 'الساحل اضراب'))).toEqual(['port']);
    expect(idsOf(matching(candidates, 'السـاحل'))).toEqual(['port', 'wheat']);
    expect(matching(candidates, 'قطار')).toEqual([]);
  });

  it('are found by the name of their file while they have no title', () => {
    expect(idsOf(matching(candidatesFor(PORT, ALL), 'WIRE-7'))).toEqual(['untitled']);
  });

  it('are all there for an empty query', () => {
    expect(matching(candidatesFor(PORT, ALL), ' ')).toHaveLength(2);
  });
});
