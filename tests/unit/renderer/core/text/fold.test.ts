import { describe, expect, it } from 'vitest';
import { findFolded, foldForMatching, foldWithMap } from '../../../../../renderer/core/text/fold';

describe('foldForMatching', () => {
  it.each([
    ['العِراقُ', 'العراق', 'harakat'],
    ['العـــراق', 'العراق', 'tatweel'],
    ['أإآٱ', 'اااا', 'alef shapes'],
    ['على رأي', 'علي راي', 'alef maqsura'],
    ['مسؤول مسئول', 'مسوول مسيول', 'hamza on a seat'],
    ['مكتبة', 'مكتبه', 'teh marbuta'],
    ['گرگان چای ژاله پیام', 'كركان جاي زاله بيام', 'Persian letters'],
    ['ڤيينا', 'فيينا', 'veh'],
    ['٠١٢٣٤٥٦٧٨٩ ۰۹ ０９', '0123456789 09 09', 'digits'],
    ['PENTAGON Café Ångström', 'pentagon cafe angstrom', 'Latin'],
    ['ﻻ ﷺ ﺑﻐﺪﺍﺩ', 'لا صلي الله عليه وسلم بغداد', 'presentation forms'],
    ['ﹰﹱﱠﹳ', '', 'free-standing marks'],
    ['“قال” «هو» ‘نعم’', '"قال" "هو" \'نعم\'', 'quotes'],
    ['أ\u00a0ب\u202fج\u3000د', 'ا ب ج د', 'spaces'],
    ['ا\u0653\u200cب\u200f\u202b\u2067\ufeff\u00ad', 'اب', 'marks and invisible characters'],
    ['شيء', 'شيء', 'lone hamza stays'],
    ['ضظ حه ذز', 'ضظ حه ذز', 'different letters stay'],
  ])('%s → %s (%s)', (text, key) => {
    expect(foldForMatching(text)).toBe(key);
  });

  it('gives the same key for composed and decomposed spellings', () => {
    const text = 'آمال أُسر مؤتمر هيئة Café';
    expect(foldForMatching(text.normalize('NFD'))).toBe(foldForMatching(text.normalize('NFC')));
  });

  it('keeps surrogate pairs, also lone halves', () => {
    expect(foldForMatching('😀a\ud83d')).toBe('😀a\ud83d');
  });

  it('folds long texts in one piece', () => {
    const text = 'العِراق '.repeat(20_000);
    expect(foldForMatching(text)).toBe('العراق '.repeat(20_000));
  });
});

describe('findFolded', () => {
  it('answers in offsets of the original text, with the marks of the last letter', () => {
    const text = 'في العِـراقِ، والعراق';
    const found = findFolded(text, 'العراق');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['العِـراقِ', 'العراق']);
  });

  it('finds half a ligature as the whole character', () => {
    expect(findFolded('سﻻم', 'سل')).toEqual([{ start: 0, end: 2 }]);
  });

  it('finds nothing for a needle without letters', () => {
    expect(findFolded('نص', '\u064b')).toEqual([]);
  });

  it('takes a folded text too, so that one fold serves many searches', () => {
    const folded = foldWithMap('أمريكا وأمريكا');
    expect(findFolded(folded, 'امريكا')).toHaveLength(2);
    expect(findFolded(folded, 'روسيا')).toHaveLength(0);
  });
});

describe('foldWithMap', () => {
  it('leads from key to text and back', () => {
    const { folded, toOriginal, toFolded } = foldWithMap('مُـﻻ');
    expect(folded).toBe('ملا');
    expect([0, 1, 2, 3].map(toOriginal)).toEqual([0, 3, 3, 4]);
    expect([0, 1, 2, 3, 4].map(toFolded)).toEqual([0, 1, 1, 1, 3]);
  });
});
