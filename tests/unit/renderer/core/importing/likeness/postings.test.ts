import { describe, expect, it } from 'vitest';
import { Postings } from '../../../../../../renderer/core/importing/likeness/postings';

const under = (postings: Postings, key: number): number[] => {
  const found: number[] = [];
  postings.each(key, (article) => found.push(article));
  return found;
};

describe('Postings', () => {
  it('gives what was put under a key, the newest first, through all its growing', () => {
    const postings = new Postings();
    for (let article = 0; article < 20_000; article += 1) postings.add(article % 9_973, article);
    expect(under(postings, 5)).toEqual([19_951, 9_978, 5]);
    expect(under(postings, 9_972)).toEqual([19_945, 9_972]);
    expect(under(postings, 9_973)).toEqual([]);
  });

  it('knows the keys 0 and 2³²−1', () => {
    const postings = new Postings();
    expect(under(postings, 0)).toEqual([]);
    postings.add(0, 7);
    postings.add(0xffffffff, 8);
    expect([under(postings, 0), under(postings, 0xffffffff)]).toEqual([[7], [8]]);
  });

  it('looks at a bounded number of articles under a key that all have', () => {
    const postings = new Postings();
    for (let article = 0; article < 1_000; article += 1) postings.add(1, article);
    expect(under(postings, 1)).toHaveLength(64);
    expect(under(postings, 1)[0]).toBe(999);
  });
});
