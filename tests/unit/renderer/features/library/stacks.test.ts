import { describe, expect, it } from 'vitest';
import { reportGroupId } from '../../../../../renderer/core/model';
import { stackArticles } from '../../../../../renderer/features/library/stacks';
import { buildArticle } from '../../../../support/article-builder';

const wire = reportGroupId('wire');
const articles = [
  buildArticle('a'),
  buildArticle('b', { reportGroupId: wire }),
  buildArticle('c'),
  buildArticle('d', { reportGroupId: wire }),
  buildArticle('e', { reportGroupId: reportGroupId('lone') }),
];
const rows = (isOpen: boolean) =>
  stackArticles(articles, () => isOpen).map(({ id, stack }) => [
    id,
    stack?.isTop ?? null,
    stack?.size ?? null,
  ]);

describe('the library’s stacks', () => {
  it('show one row for the articles of one report, where the first of them stands', () => {
    expect(rows(false)).toEqual([
      ['a', null, null],
      ['b', true, 2],
      ['c', null, null],
      ['e', null, null],
    ]);
  });

  it('open in place', () => {
    expect(rows(true)).toEqual([
      ['a', null, null],
      ['b', true, 2],
      ['d', false, 2],
      ['c', null, null],
      ['e', null, null],
    ]);
  });

  it('leave a list without groups as it is', () => {
    const plain = [buildArticle('x'), buildArticle('y')];
    expect(stackArticles(plain, () => false).map(({ article }) => article)).toEqual(plain);
  });
});
