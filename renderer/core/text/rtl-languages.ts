/** Languages told apart inside right-to-left text by their letters. */
export type RtlLanguage = 'ar' | 'fa' | 'he';

export interface LanguageStretch {
  readonly text: string;
  readonly language: RtlLanguage;
}

/** Letters Persian has and Arabic has not: پ چ ژ گ ک ی. */
const PERSIAN_LETTER = /[پچژگکی]/u;
const HEBREW_LETTER = /[\u0590-\u05FF\uFB1D-\uFB4F]/u;
/** A word with the spaces and signs after it; ZWNJ (U+200C) stays inside Persian words. */
const WORD = /[\p{L}\p{M}\u0640\u200C\u200D]+[^\p{L}\p{M}]*/gu;
/** A phrase with this share of Persian words, and two at least, is Persian throughout: "سپاه پاسداران انقلاب اسلامی". */
const PERSIAN_SHARE = 1 / 3;

interface Word {
  readonly text: string;
  readonly language: RtlLanguage;
  /** Something other than spaces follows: the phrase ends here. */
  readonly endsPhrase: boolean;
}

/** Cuts right-to-left text where its language changes, at words only so that letters keep joining. */
export function splitByLanguage(text: string): readonly LanguageStretch[] {
  if (!PERSIAN_LETTER.test(text) && !HEBREW_LETTER.test(text)) return [{ text, language: 'ar' }];
  const stretches: { text: string; language: RtlLanguage }[] = [];
  for (const word of wholePersianPhrases(words(text))) {
    const last = stretches.at(-1);
    if (last?.language === word.language) last.text += word.text;
    else stretches.push({ text: word.text, language: word.language });
  }
  // Signs without a letter, such as a lone geresh, are no word and still text.
  return stretches.length > 0 ? stretches : [{ text, language: languageOf(text) }];
}

function words(text: string): readonly Word[] {
  const found: Word[] = [];
  const first = text.search(/[\p{L}\p{M}\u0640]/u);
  // What stands before the first word (quotes, spaces) takes that word's language.
  const lead = text.slice(0, Math.max(first, 0));
  for (const [match] of text.slice(Math.max(first, 0)).matchAll(WORD)) {
    found.push({
      text: found.length === 0 ? lead + match : match,
      language: languageOf(match),
      endsPhrase: /[^\p{L}\p{M}\u0640\u200C\u200D\s]/u.test(match),
    });
  }
  return found;
}

function languageOf(word: string): RtlLanguage {
  if (HEBREW_LETTER.test(word)) return 'he';
  return PERSIAN_LETTER.test(word) ? 'fa' : 'ar';
}

function wholePersianPhrases(list: readonly Word[]): readonly Word[] {
  const found: Word[] = [];
  let from = 0;
  for (const [index, word] of list.entries()) {
    if (!word.endsPhrase && index < list.length - 1) continue;
    const phrase = list.slice(from, index + 1);
    const persian = phrase.filter(({ language }) => language === 'fa').length;
    const isPersian = persian >= 2 && persian >= phrase.length * PERSIAN_SHARE;
    found.push(
      ...phrase.map((each) =>
        isPersian && each.language === 'ar' ? { ...each, language: 'fa' as const } : each,
      ),
    );
    from = index + 1;
  }
  return found;
}
