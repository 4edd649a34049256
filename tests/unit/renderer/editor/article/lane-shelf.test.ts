import { describe, expect, it } from 'vitest';
import { LaneShelf } from '../../../../../renderer/editor/article/lane-shelf';

const at = (start: number, end: number) => ({ start, end });

describe('LaneShelf', () => {
  it('keeps underlines that only touch at the same height', () => {
    const shelf = new LaneShelf();
    expect([at(0, 5), at(5, 9), at(20, 30)].map((interval) => shelf.place(interval))).toEqual([0, 0, 0]);
  });

  it('puts overlapping underlines below one another', () => {
    const shelf = new LaneShelf();
    expect([at(0, 9), at(3, 12), at(8, 20), at(10, 11)].map((i) => shelf.place(i))).toEqual([0, 1, 2, 0]);
  });

  it('lets a fifth overlap share the last lane', () => {
    const shelf = new LaneShelf();
    const lanes = Array.from({ length: 6 }, () => shelf.place(at(0, 9)));
    expect(lanes).toEqual([0, 1, 2, 3, 3, 3]);
  });

  it('gives a freed place away again', () => {
    const shelf = new LaneShelf();
    shelf.place(at(0, 9));
    shelf.remove(0, at(0, 9));
    expect(shelf.place(at(4, 6))).toBe(0);
  });

  it('frees nothing when an underline that shared a lane goes', () => {
    const shelf = new LaneShelf();
    for (let i = 0; i < 4; i++) shelf.place(at(0, 9));
    shelf.remove(3, at(2, 5));
    expect(shelf.place(at(2, 5))).toBe(3);
  });
});
