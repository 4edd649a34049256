/**
 * Generated Arabic news text: seeded, so that every run measures the same letters. The words are common ones of the
 * language; the sentences mean nothing.
 */
const WORDS = (
  'في من على إلى عن أن التي الذي هذا هذه بعد قبل خلال بين مع كما قال وقال أعلن أكد ذكر أضاف أشار الحكومة الوزارة الرئيس ' +
  'الوزير البرلمان اللجنة المدينة المنطقة الحدود القوات الميناء الاتفاق المفاوضات الجلسة البيان المصادر الوكالة الصحيفة ' +
  'التقرير الأسبوع الشهر العام الماضي المقبل الحالي اليوم أمس ملايين آلاف نحو أكثر أقل جديد سابق رسمي محلي دولي اقتصادي ' +
  'سياسي أمني عسكري الأمن الدفاع النقل التجارة الطاقة المياه الاستثمار الأرقام العمال النقابة الشركة المجموعة الاجتماع ' +
  'القرار المشروع الخطة المرحلة الأولى الثانية لأسباب بالأمس والإعلام الإسلامية الأوروبي المستشفيات السلام الأعمال'
).split(' ');

/** A small, fast, seeded generator (mulberry32, public domain); numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `words` words in paragraphs of about 78, one per line with blank lines between. */
export function generatedText(words: number, seed: number): string {
  const random = seeded(seed);
  const paragraphs: string[] = [];
  for (let left = words; left > 0; ) {
    const length = Math.min(left, 60 + Math.floor(random() * 36));
    paragraphs.push(`${Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ')}.`);
    left -= length;
  }
  return paragraphs.join('\n\n');
}

export interface GeneratedPassage {
  readonly start: number;
  readonly end: number;
  /** 0 to 11. */
  readonly tag: number;
}

/** Overlapping passages of 3 to 60 words' length, at any place, in twelve tags. */
export function generatedPassages(text: string, count: number, seed: number): readonly GeneratedPassage[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const start = Math.floor(random() * (text.length - 400));
    return { start, end: start + 20 + Math.floor(random() * 360), tag: Math.floor(random() * 12) };
  });
}
