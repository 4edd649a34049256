import { describe, expect, it } from 'vitest';
import { textRange } from '../../../../../renderer/core/model';
import { snapToWords, wordCount } from '../../../../../renderer/core/text/words';

/** The part of `marked` between `[` and `]` is selected; the answer is marked the same way. */
function snap(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const range = snapToWords(text, textRange(start, end));
  return `${text.slice(0, range.start)}[${text.slice(range.start, range.end)}]${text.slice(range.end)}`;
}

describe('snapToWords', () => {
  it.each([
    ['في الع[راق والش]ام', 'في [العراق والشام]', 'both ends grow to words'],
    ['في[ العراق ]اليوم', 'في [العراق] اليوم', 'spaces fall off'],
    ['ق[ا]ل: «نعم»', '[قال]: «نعم»', 'not across punctuation'],
    ['قال: [«نع]م»', 'قال: [«نعم]»', 'selected punctuation stays'],
    ['وب[العراق]يين', '[وبالعراقيين]', 'clitics stay with their word'],
    ['يُل[قِ]ى', '[يُلقِى]', 'marks are part of the word'],
    ['العـ[ـرا]ق', '[العــراق]', 'tatweel is part of the word'],
    ['می[\u200cرو]م', '[می\u200cروم]', 'ZWNJ is part of the word'],
    ['icon[مدر]عات', 'icon[مدرعات]', 'a word ends where the script changes'],
    ['الـ1[7]0 كم', '[الـ170] كم', 'digits go with letters'],
    ['K[1]', '[K1]', 'Latin and digits'],
    ["I d[on]'t", "I [don't]", 'apostrophes'],
    ['نحو 1[5]00,25 دولار', 'نحو [1500,25] دولار', 'numbers'],
    ['x [😀]', 'x [😀]', 'emoji'],
    ['ab[]cd', 'ab[]cd', 'an empty selection stays'],
    ['ab[  \n]cd', 'ab  \n[]cd', 'only spaces become empty'],
    ['', '', 'an empty text'],
  ])('%s → %s (%s)', (from, to) => {
    if (from !== '') expect(snap(from)).toBe(to);
    else expect(snapToWords('', textRange(0, 0))).toEqual({ start: 0, end: 0 });
  });

  it('never cuts a surrogate pair', () => {
    expect(snapToWords('a😀b', textRange(2, 4))).toEqual({ start: 1, end: 4 });
  });
});

describe('wordCount', () => {
  it.each([
    ['', 0],
    [' — … ', 0],
    ['وقالت وزارة الدفاع، الخميس 22 من آب', 7],
    ['icon مدرعات', 2],
    ['iconمدرعات', 2],
    ["don't 1,500 الـ170", 3],
    ['\u064b', 0],
    ['سطر\nسطر', 2],
  ])('%s has %i', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });
});
