import { describe, expect, it } from 'vitest';
import { segmentByScript, stripDirectionalMarks } from '../../../../../renderer/core/text/script-segments';

/** `L:` left to right; otherwise the language of the right-to-left segment. `<` and `>` stand for U+200E and U+200F. */
function show(text: string, base: 'rtl' | 'ltr', marks = true): readonly string[] {
  return segmentByScript(text, { base, marks }).map(
    (segment) =>
      `${segment.language ?? 'L'}:${(segment.before + segment.text + segment.after).replaceAll('\u200E', '<').replaceAll('\u200F', '>')}`,
  );
}

const IN_RTL: readonly (readonly [why: string, text: string, expected: readonly string[]])[] = [
  ['a sign of Hebrew without a letter is kept', '׳', ['he:׳']],
  ['plain Arabic is one segment', 'قال الناطق.', ['ar:قال الناطق.']],
  ['a Latin word is cut out', 'قالت CNN في تقرير', ['ar:قالت ', 'L:CNN', 'ar: في تقرير']],
  ['a full stop after a Latin word stays Arabic', 'نقلت CNN. وقال', ['ar:نقلت ', 'L:CNN', 'ar:. وقال']],
  ['a colon after a leading Latin word too', 'CNN: قال', ['L:CNN', 'ar:: قال']],
  ['an Arabic comma parts Latin words', 'قال CNN، Reuters', ['ar:قال ', 'L:CNN', 'ar:، >', 'L:Reuters']],
  ['an ISO date gets marks on both sides', 'في 2023-08-25 قال', ['ar:في ', 'L:<2023-08-25<', 'ar: قال']],
  ['an ISO month', 'في 2026-08 قال', ['ar:في ', 'L:<2026-08<', 'ar: قال']],
  ['a lone ISO date', '2023-08-25', ['L:<2023-08-25<']],
  ['an ISO instant', 'في 2026-11-20T08:15:30Z ثم', ['ar:في ', 'L:<2026-11-20T08:15:30Z', 'ar: ثم']],
  ['a date with a time', 'في 2026-11-20 08:15 ثم', ['ar:في ', 'L:<2026-11-20 08:15<', 'ar: ثم']],
  ['a date with strokes reads right by itself', 'يوم 25/8/2023 مساء', ['ar:يوم 25/8/2023 مساء']],
  ['a clock time', 'الساعة 14:30 بتوقيت', ['ar:الساعة ', 'L:<14:30<', 'ar: بتوقيت']],
  ['a range of days reads right to left', 'يومي 7-8 آب', ['ar:يومي 7-8 آب']],
  ['a range of years too', 'للفترة 2020–2024 فقط', ['ar:للفترة 2020–2024 فقط']],
  ['a percentage', 'نسبة 25% من', ['ar:نسبة 25% من']],
  ['an Arabic percentage', 'نسبة ٢٥٪ من', ['ar:نسبة ٢٥٪ من']],
  ['a signed number', 'بنسبة -2 عن', ['ar:بنسبة ', 'L:<-2<', 'ar: عن']],
  ['a signed number after a clinging letter', 'و+3.5% عن', ['ar:و', 'L:<+3.5%<', 'ar: عن']],
  ['a true minus', 'قيمة \u22122 فقط', ['ar:قيمة ', 'L:<\u22122<', 'ar: فقط']],
  ['a hyphen inside a word is no sign', 'كوفيد-19', ['ar:كوفيد-19']],
  ['an amount with its currency in front', 'قيمة $2.5 مليار', ['ar:قيمة ', 'L:<$2.5<', 'ar: مليار']],
  ['an amount with a Latin unit', 'قيمة $2.5bn فقط', ['ar:قيمة ', 'L:<$2.5bn', 'ar: فقط']],
  ['a telephone number', 'رقم +964-770-123-4567 هاتف', ['ar:رقم ', 'L:<+964-770-123-4567<', 'ar: هاتف']],
  [
    'an address without the full stop after it',
    'رابط https://example.org/a?b=1. ثم',
    ['ar:رابط ', 'L:https://example.org/a?b=1', 'ar:. ثم'],
  ],
  ['an address in brackets', '(https://example.org/a)', ['L:<(https://example.org/a)<']],
  [
    'an address ends where Arabic begins',
    'https://ar.example.org/wiki/العراق',
    ['L:https://ar.example.org/wiki/<', 'ar:العراق'],
  ],
  ['a grade and an address', 'B3، https://example.org/x', ['L:B3', 'ar:، >', 'L:https://example.org/x']],
  ['a mail address', 'بريد a.b@example.org هنا', ['ar:بريد ', 'L:a.b@example.org', 'ar: هنا']],
  ['a hyphenated name', 'منظومة C-RAM فيها', ['ar:منظومة ', 'L:C-RAM', 'ar: فيها']],
  ['trailing signs', 'لغة C++ وC#', ['ar:لغة ', 'L:C++<', 'ar: و', 'L:C#<']],
  ['an abbreviation keeps its last stop', 'في U.S. قال', ['ar:في ', 'L:U.S.<', 'ar: قال']],
  ['digits after a letter', 'قاعدة K1 شمال', ['ar:قاعدة ', 'L:K1', 'ar: شمال']],
  ['digits before a letter', 'جيل 3G وF-16', ['ar:جيل ', 'L:<3G', 'ar: و', 'L:F-16']],
  ['brackets that enclose Latin tightly', 'خدمة (CRS).', ['ar:خدمة ', 'L:<(CRS)<', 'ar:.']],
  [
    'brackets around several words',
    'خدمة (Congressional Research Service) قالت',
    ['ar:خدمة ', 'L:<(Congressional Research Service)<', 'ar: قالت'],
  ],
  [
    'nested quotes and brackets opened inside',
    'وكتبت Reuters: "U.S. and Iraq reach deal (phase 1 by Sept. 2025)".',
    ['ar:وكتبت ', 'L:Reuters: "U.S. and Iraq reach deal (phase 1 by Sept. 2025)"<', 'ar:.'],
  ],
  ['straight quotes around Latin', 'قال "U.S. forces".', ['ar:قال ', 'L:<"U.S. forces"<', 'ar:.']],
  ['guillemets around Latin', '«CNN» و«BBC»', ['L:<«CNN»<', 'ar: و', 'L:<«BBC»<']],
  ['guillemets opened in Arabic stay Arabic', 'قال «إن CNN» نقلت', ['ar:قال «إن ', 'L:CNN', 'ar:» نقلت']],
  ['Hebrew has its own language', 'كتبت "קבינט הביטחון" أمس', ['ar:كتبت "', 'he:קבינט הביטחון" ', 'ar:أمس']],
  [
    'a Persian phrase is Persian throughout',
    'أورد «سپاه پاسداران انقلاب اسلامی گزارش داد» أمس',
    ['ar:أورد «', 'fa:سپاه پاسداران انقلاب اسلامی گزارش داد» ', 'ar:أمس'],
  ],
  ['one Persian letter marks one word', 'سافر پوتين أمس', ['ar:سافر ', 'fa:پوتين ', 'ar:أمس']],
  ['a Persian word keeps its joiner', 'می\u200Cشود', ['fa:می\u200Cشود']],
  ['Arabic-Indic digits stay Arabic', 'سنة ٢٠٢٤ CNN ٣', ['ar:سنة ٢٠٢٤ ', 'L:CNN', 'ar: ٣']],
  [
    'marks that are there stay',
    'مع >علامة< CNN'.replace('>', '\u200F').replace('<', '\u200E'),
    ['ar:مع >علامة< ', 'L:CNN'],
  ],
  [
    'no second mark beside one that is there',
    'في \u200E2023-08-25\u200E ثم',
    ['ar:في <', 'L:2023-08-25', 'ar:< ثم'],
  ],
  ['a hyphen between Arabic and Latin stays Arabic', 'وكالة-CNN', ['ar:وكالة-', 'L:CNN']],
  ['glued scripts', 'iconمدرعات', ['L:icon', 'ar:مدرعات']],
  ['a clitic with tatweel', 'الـCNN', ['ar:الـ', 'L:CNN']],
  ['tashkeel clings to its letter', 'تُلوِّحُ CNN', ['ar:تُلوِّحُ ', 'L:CNN']],
  ['a combining accent clings to its letter', 'اسم Jose\u0301 هنا', ['ar:اسم ', 'L:Jose\u0301', 'ar: هنا']],
  ['a number after a Latin name', 'تقرير Tower 22 قال', ['ar:تقرير ', 'L:Tower 22', 'ar: قال']],
  ['degrees', 'درجة 25°C اليوم', ['ar:درجة ', 'L:<25°C', 'ar: اليوم']],
  ['accents and other left-to-right scripts', 'Müller وПутин', ['L:Müller', 'ar: و', 'L:Путин']],
  ['letters beyond the basic plane', 'رمز 𝐀𝐁 هنا', ['ar:رمز ', 'L:𝐀𝐁', 'ar: هنا']],
  ['emoji are neutral', 'مسجل 🚀 CNN 🚀 هنا', ['ar:مسجل 🚀 ', 'L:CNN', 'ar: 🚀 هنا']],
  ['handles', '@hashiya على #العراق', ['L:<@hashiya', 'ar: على #العراق']],
  ['a leading full stop of a name', '.NET وNode.js', ['L:<.NET', 'ar: و', 'L:Node.js']],
  ['a lone surrogate breaks nothing', 'قال \uD800 CNN', ['ar:قال \uD800 ', 'L:CNN']],
  ['empty text', '', []],
  ['spaces only', '  ', ['ar:  ']],
  ['digits only', '123', ['ar:123']],
];

const IN_LTR: typeof IN_RTL = [
  ['plain English is one segment', 'Only English.', ['L:Only English.']],
  ['an Arabic phrase is cut out', 'He said مرحبا بكم, then', ['L:He said ', 'ar:مرحبا بكم', 'L:, then']],
  ['a number after Arabic stays on its side', 'In بغداد 2024 there', ['L:In ', 'ar:بغداد', 'L:< 2024 there']],
  ['Arabic-Indic digits are Arabic', 'in ٢٠٢٤ too', ['L:in ', 'ar:٢٠٢٤', 'L: too']],
  ['brackets stay with the line', 'the (قائم) area', ['L:the (', 'ar:قائم', 'L:) area']],
];

describe('segmentByScript', () => {
  it.each(IN_RTL)('in a right-to-left paragraph: %s', (_why, text, expected) => {
    expect(show(text, 'rtl')).toEqual(expected);
  });

  it.each(IN_LTR)('in a left-to-right paragraph: %s', (_why, text, expected) => {
    expect(show(text, 'ltr')).toEqual(expected);
  });

  it.each([...IN_RTL])('adds nothing without marks: %s', (_why, text) => {
    const joined = segmentByScript(text, { base: 'rtl', marks: false }).map((segment) => segment.text);
    expect(joined.join('')).toBe(text);
  });

  it.each(['a', '1-', '(', '"a', 'http://', 'a@', 'قال a '])(
    'gets through a line of 100,000 times %j',
    (unit) => {
      const line = unit.repeat(100_000 / unit.length);
      const joined = segmentByScript(line, { base: 'rtl', marks: true }).map((segment) => segment.text);
      expect(joined.join('')).toBe(line);
    },
  );

  it('strips exactly the two marks', () => {
    expect(stripDirectionalMarks('a\u200Eb\u200Fc\u200C')).toBe('abc\u200C');
  });
});
