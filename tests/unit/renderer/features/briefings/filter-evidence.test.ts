import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../../renderer/core/briefing/evidence';
import { highlightId, type Tag, tagId } from '../../../../../renderer/core/model';
import {
  filterEvidence,
  NO_FILTER,
  withDescendants,
} from '../../../../../renderer/features/briefings/filter-evidence';

const tag = (id: string, parent: string | null): Tag =>
  ({ id: tagId(id), parentId: parent === null ? null : tagId(parent) }) as Tag;
const tags = [tag('قوات', null), tag('هجمات', null), tag('قواعد', 'قوات'), tag('جوية', 'قواعد')];

const evidence = (id: string, quote: string, tagIds: readonly string[] = [], outlet = ''): Evidence => ({
  highlight: {
    id: highlightId(id),
    quote,
    note: '',
    tagIds: tagIds.map(tagId),
  } as unknown as Evidence['highlight'],
  article: { title: '', outlet, author: '' } as Evidence['article'],
  quotation: quote,
});
const all = [
  evidence('1', 'تمركز جندي أميركي في العـراق', ['جوية']),
  evidence('2', 'ستون هجوماً', ['هجمات'], 'عنب بلدي'),
  evidence('3', 'بلا وسم'),
];
const ids = (filter: Partial<typeof NO_FILTER>, used: readonly string[] = []) =>
  filterEvidence(all, { ...NO_FILTER, ...filter }, tags, new Set(used.map(highlightId))).map(
    (each) => each.highlight.id,
  );

describe('filtering evidence', () => {
  it('shows everything in its order without a filter', () => expect(ids({})).toEqual(['1', '2', '3']));

  it('finds a tag with everything below it', () => {
    expect(ids({ tagId: tagId('قوات') })).toEqual(['1']);
    expect([...withDescendants(tagId('قوات'), tags)]).toEqual(['قوات', 'قواعد', 'جوية']);
    expect(ids({ tagId: tagId('هجمات') })).toEqual(['2']);
  });

  it('finds words whatever their spelling, in any order, in quote and outlet', () => {
    expect(ids({ query: 'العراق اميركي' })).toEqual(['1']);
    expect(ids({ query: 'عنب' })).toEqual(['2']);
    expect(ids({ query: 'عنب اميركي' })).toEqual([]);
    expect(ids({ query: '  ' })).toHaveLength(3);
  });

  it('leaves out what the briefing has', () => expect(ids({ unusedOnly: true }, ['1', '3'])).toEqual(['2']));
});
