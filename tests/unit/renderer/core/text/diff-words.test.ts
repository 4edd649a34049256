import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DiffPiece,
  diffWords,
  sharedWords,
  wordsOf,
} from '../../../../../renderer/core/text/diff-words';
import { cpuMs } from '../../../../support/cpu-time';

const marked = (pieces: readonly DiffPiece[]) =>
  pieces.filter(({ kind }) => kind === 'other').map(({ text }) => text.trim());

describe('differences of words', () => {
  it('marks a word that was replaced, on both sides', () => {
    const diff = diffWords('قال الوزير إن الميناء مفتوح', 'قال الوزير إن المطار مفتوح');
    expect(marked(diff.left)).toEqual(['الميناء']);
    expect(marked(diff.right)).toEqual(['المطار']);
  });

  it('marks neighbouring words as one stretch', () => {
    const diff = diffWords('يبدأ العمل صباح غد', 'يبدأ العمل مساء الأحد المقبل غد');
    expect(marked(diff.right)).toEqual(['مساء الأحد المقبل']);
  });

  it('tells another spelling from another word', () => {
    const diff = diffWords('القوات الأميركية', 'القوات الاميركية');
    expect(diff.left.map(({ kind }) => kind)).toEqual(['same', 'spelling']);
  });

  it('does not mind other white space', () => {
    expect(marked(diffWords('واحد  اثنان', 'واحد اثنان').left)).toEqual([]);
  });

  it('keeps every character of both sides, whatever the texts', () => {
    const words = fc.array(fc.constantFrom('أ', 'ب', 'جيم', ' ', '، ', 'x1', '\n'), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (left, right) => {
        const diff = diffWords(left.join(''), right.join(''));
        expect(diff.left.map(({ text }) => text).join('')).toBe(left.join(''));
        expect(diff.right.map(({ text }) => text).join('')).toBe(right.join(''));
      }),
    );
  });

  it('is done in time with long texts that have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 40_000 }, (_, at) => `${word}${at}`).join(' ');
    const took = cpuMs(() => {
      expect(marked(diffWords(long('a'), long('b')).left).length).toBeGreaterThan(0);
    });
    expect(took).toBeLessThan(3000);
  });

  it('reckons the share of words without order', () => {
    expect(sharedWords(wordsOf('أ ب ت'), wordsOf('ت ب أ'))).toBe(1);
    expect(sharedWords(wordsOf(''), wordsOf(''))).toBe(0);
  });
});
