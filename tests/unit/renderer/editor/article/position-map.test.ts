// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../../../renderer/core/text/blocks';
import { PositionMap } from '../../../../../renderer/editor/article/position-map';

const TEXT = 'العنوان\n\nقالت NATO إن\nآخر';
const BLOCKS = splitBlocks(TEXT);

let root: HTMLElement;
let elements: HTMLElement[];
let map: PositionMap;

beforeEach(() => {
  root = document.createElement('div');
  elements = BLOCKS.map((block) => {
    const paragraph = document.createElement('p');
    const span = document.createElement('span');
    span.textContent = block.text;
    paragraph.append(span);
    return paragraph;
  });
  root.append(...elements);
  document.body.replaceChildren(root);
  map = new PositionMap(BLOCKS, elements);
});

const textOf = (i: number) => elements[i]!.firstChild!.firstChild!;

describe('PositionMap', () => {
  it('brings every position of every block back from the DOM', () => {
    for (const block of BLOCKS) {
      for (let offset = block.start as number; offset <= block.end; offset++) {
        for (const side of ['start', 'end'] as const) {
          const point = map.pointOf(offset, side)!;
          expect(map.offsetOf(point.node, point.offset)).toBe(offset);
        }
      }
    }
  });

  it('gives a start in the gap to the next block and an end to the block before', () => {
    const gap = TEXT.indexOf('\n') + 1;
    expect(map.pointOf(gap, 'start')).toEqual({ node: textOf(1), offset: 0 });
    expect(map.pointOf(gap, 'end')).toEqual({ node: textOf(0), offset: 7 });
  });

  it('shows the very characters of a range across a border of blocks', () => {
    const range = map.rangeOf({ start: 3, end: 12 })!;
    expect([range.startContainer, range.startOffset]).toEqual([textOf(0), 3]);
    expect([range.endContainer, range.endOffset]).toEqual([textOf(1), 3]);
  });

  it('has no range for a gap', () => {
    expect(map.rangeOf({ start: 8, end: 9 })).toBeUndefined();
  });

  it('takes the end of a triple click back to the block it was made in', () => {
    const range = map.rangeBetween({ node: textOf(1), offset: 0 }, { node: elements[2]!, offset: 0 });
    expect(TEXT.slice(range.start, range.end)).toBe('قالت NATO إن');
  });

  it('reads a range drawn backwards', () => {
    const range = map.rangeBetween({ node: textOf(1), offset: 4 }, { node: textOf(0), offset: 2 });
    expect(range).toEqual({ start: 2, end: 13 });
  });

  it('takes points on elements for the text before them', () => {
    expect(map.offsetOf(elements[1]!, 1)).toBe(BLOCKS[1]!.end);
    expect(map.offsetOf(elements[1]!, 0)).toBe(BLOCKS[1]!.start);
    expect(map.offsetOf(root, 0)).toBe(0);
    expect(map.offsetOf(root, 2)).toBe(BLOCKS[1]!.end);
    expect(map.offsetOf(root, 3)).toBe(TEXT.length);
  });

  it('takes a point behind the article for its end', () => {
    const after = document.createElement('footer');
    document.body.append(after);
    expect(map.offsetOf(after, 0)).toBe(TEXT.length);
  });

  it('answers 0 and nothing in an article without blocks', () => {
    const empty = new PositionMap([], []);
    expect(empty.offsetOf(root, 0)).toBe(0);
    expect(empty.pointOf(0, 'start')).toBeUndefined();
  });
});
