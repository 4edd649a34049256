import { describe, expect, it } from 'vitest';
import type { BlockMark } from '../../../../../renderer/core/model';
import { splitBlocks } from '../../../../../renderer/core/text/blocks';
import { blockLooks, repeatedTitle, residueRuns } from '../../../../../renderer/features/reader/residue-runs';

const mark = (role: BlockMark['role']): BlockMark => ({
  role,
  residue: role === 'residue' ? 'interface' : null,
  reason: 'default',
  detail: '',
  confidence: 1,
});
const blocks = splitBlocks('العنوان\nشارك\nتابعنا\nنص الخبر الأول.\nاقرأ أيضًا');
const marks = [mark('title'), mark('residue'), mark('residue'), mark('body'), mark('residue')];
const runs = residueRuns(marks);

describe('the looks of blocks', () => {
  it('puts residue lines that follow each other into one run', () => {
    expect(runs).toEqual([
      { first: 1, last: 2 },
      { first: 4, last: 4 },
    ]);
  });

  it('folds a run behind its first line and shows an open one line by line', () => {
    const looks = blockLooks({
      blocks,
      marks,
      runs,
      isOpen: ({ first }) => first === 4,
      foldedNote: ({ first, last }) => `${last - first + 1}`,
      lineNote: () => 'why',
      repeatedTitle: 0,
    });
    expect(looks.map(({ fold, note }) => [fold, note])).toEqual([
      ['hidden', ''],
      ['summary', '2'],
      ['folded', ''],
      ['none', ''],
      ['none', 'why'],
    ]);
  });

  it('hides the line that repeats the title unless a highlight touches it', () => {
    expect(repeatedTitle(blocks, ' العنوان ', () => false)).toBe(0);
    expect(repeatedTitle(blocks, 'العنوان', () => true)).toBeNull();
    expect(repeatedTitle(blocks, 'عنوان آخر', () => false)).toBeNull();
    expect(repeatedTitle(blocks.slice(0, 1), 'العنوان', () => false)).toBeNull();
    expect(repeatedTitle(blocks, '', () => false)).toBeNull();
  });

  it('shows an article whose roles are not known as it is', () => {
    const looks = blockLooks({
      blocks,
      marks: [],
      runs: [],
      isOpen: () => false,
      foldedNote: () => '',
      lineNote: () => '',
      repeatedTitle: null,
    });
    expect(looks.every(({ role, fold }) => role === 'body' && fold === 'none')).toBe(true);
  });
});
