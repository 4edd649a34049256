import { describe, expect, it } from 'vitest';
import { caseFileId, type Tag, type TagId, tagId } from '../../../../../renderer/core/model';
import { descendantsOf } from '../../../../../renderer/features/codebook/descendants';
import { placeAfterMove } from '../../../../../renderer/features/codebook/keyboard-moves';

const tag = (id: string, parent: string | null, position: number): Tag => ({
  id: tagId(id),
  caseFileId: caseFileId('c'),
  name: id,
  parentId: parent === null ? null : tagId(parent),
  colour: 'teal',
  description: '',
  shortcut: null,
  position,
});

const a = tag('a', null, 0);
const b = tag('b', null, 1);
const b1 = tag('b1', 'b', 0);
const b2 = tag('b2', 'b', 1);
const b2x = tag('b2x', 'b2', 0);
const c = tag('c', null, 2);
const tags = [a, b, b1, b2, b2x, c];

describe('placeAfterMove', () => {
  const cases: readonly [
    string,
    Tag,
    Parameters<typeof placeAfterMove>[2],
    [string | null, string | null],
  ][] = [
    ['moves up before its elder sibling', b, 'up', [null, 'a']],
    ['moves down behind its younger sibling', b, 'down', [null, null]],
    ['moves down before the sibling after next', a, 'down', [null, 'c']],
    ['moves deeper to the end of its elder sibling', c, 'deeper', ['b', null]],
    ['moves out to just behind its parent', b1, 'shallower', [null, 'c']],
    ['moves out one level only', b2x, 'shallower', ['b', null]],
  ];
  it.each(cases)('%s', (_name, moved, move, [parentId, beforeId]) => {
    expect(placeAfterMove(tags, moved, move)).toEqual({ parentId, beforeId });
  });

  it('has no place where there is none to go to', () => {
    expect(placeAfterMove(tags, a, 'up')).toBeUndefined();
    expect(placeAfterMove(tags, c, 'down')).toBeUndefined();
    expect(placeAfterMove(tags, a, 'deeper')).toBeUndefined();
    expect(placeAfterMove(tags, a, 'shallower')).toBeUndefined();
  });
});

describe('descendantsOf', () => {
  it('finds every level below a tag and nothing beside it', () => {
    expect(descendantsOf(tags, b.id)).toEqual(new Set<TagId>([b1.id, b2.id, b2x.id]));
    expect(descendantsOf(tags, a.id).size).toBe(0);
  });
});
