/**
 * Letters per thousand in Arabic press text (with what vocalised and Persian names add), rounded; only their order of size matters. Written down as general
 * knowledge of the language, checked against the recall of the detector's tests.
 */
const ARABIC = {
  ا: 127,
  ل: 117,
  ي: 72,
  م: 60,
  و: 58,
  ن: 56,
  ر: 47,
  ت: 44,
  ب: 34,
  ة: 33,
  ع: 32,
  د: 32,
  ه: 30,
  ف: 28,
  س: 28,
  أ: 24,
  ق: 24,
  ك: 23,
  ح: 18,
  ج: 14,
  ش: 12,
  ص: 11,
  ى: 10,
  إ: 9,
  ط: 10,
  خ: 9,
  ض: 7,
  ذ: 7,
  ث: 6,
  ز: 6,
  غ: 5,
  ئ: 4,
  ء: 4,
  ظ: 3,
  آ: 2,
  ؤ: 2,
  '،': 12,
  '؛': 1,
  '؟': 1,
  ـ: 2,
  '\u064e': 10,
  '\u0650': 8,
  '\u064f': 7,
  '\u0651': 8,
  '\u0652': 5,
  '\u064b': 4,
  '\u064d': 2,
  '\u064c': 1,
  گ: 3,
  پ: 3,
  چ: 2,
  ک: 2,
  ژ: 1,
} as const;

/** The same for the letters beyond ASCII of French, German, Spanish, Portuguese, Italian and Turkish-free Latin text. */
const LATIN = {
  é: 300,
  è: 60,
  à: 70,
  ê: 30,
  ç: 50,
  á: 60,
  í: 60,
  ó: 70,
  ã: 40,
  õ: 15,
  ñ: 25,
  ú: 25,
  ä: 60,
  ö: 40,
  ü: 70,
  ß: 25,
  ô: 12,
  î: 10,
  û: 8,
  ù: 6,
  ò: 10,
  ì: 8,
  â: 10,
  ë: 5,
  ï: 5,
  å: 15,
  ø: 10,
  æ: 8,
  É: 8,
  À: 4,
  Ä: 3,
  Ö: 3,
  Ü: 5,
  Ç: 2,
} as const;

/** Of Russian, with what Ukrainian and Bulgarian need; capitals open sentences and names only. */
const CYRILLIC =
  'о106е82а78и72н65т61с53р46в44л43к34м31д29п27у25я19ы18ь16г16з16б15ч13й12х9ж9ш7ю6ц5щ4э3ф3і4ї2є2ё1ъ1';
const CYRILLIC_CAPITAL_SHARE = 0.04;

/** Of Hebrew without points. */
const HEBREW = 'י108ה103ו99ל69א63ר56ת53ב48מ46ש45נ31ע31ם30ד25ח24ק22כ18פ17ס15ג13ז13ט12צ12ן11ך8ף2ץ1';

/** Typographic signs that every one of the Windows sets has, at the same bytes: they decide nothing. */
export const SHARED_SIGNS = '\u00a0«»“”‘’–—…•·°©®€„‚‹›\u200c\u200d\u200e\u200f×÷';

const RARE = Math.log(0.0002);

const logs = (perThousand: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(perThousand).map(([letter, share]) => [letter, Math.log(share / 1000)]));

const paired = (list: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Array.from(list.matchAll(/(\D)(\d+)/gu), ([, letter = '', share]) => [letter, Number(share)]),
  );

const withCapitals = (small: Readonly<Record<string, number>>): Readonly<Record<string, number>> => ({
  ...small,
  ...Object.fromEntries(
    Object.entries(small).map(([letter, share]) => [letter.toUpperCase(), share * CYRILLIC_CAPITAL_SHARE]),
  ),
});

/** Natural logarithm of a letter's share, by the script a candidate encoding is for. */
export const LOG_FREQUENCIES = {
  arabic: logs(ARABIC),
  latin: logs(LATIN),
  cyrillic: logs(withCapitals(paired(CYRILLIC))),
  hebrew: logs(paired(HEBREW)),
} as const;

/** The logarithm for a character that is a letter of no such text, but possible. */
export const RARE_LOG = RARE;
