/** The subject stands in isolation: its direction must not turn the sentence around. */
const subject = '\u2068{subject}\u2069';

/** Arabic messages, ICU MessageFormat. Plurals give all six Arabic forms. */
export const commands = {
  'command.caseFile.create': `إنشاء الملف ${subject}`,
  'command.caseFile.rename': `إعادة تسمية الملف ${subject}`,
  'command.caseFile.delete': `حذف الملف ${subject}`,
  'command.caseFile.load': `تحميل الملف ${subject}`,
  'command.articles.import': articles('استيراد'),
  'command.articles.edit': articles('تعديل بيانات'),
  'command.articles.delete': articles('حذف'),
  'command.articles.accept': articles('قبول'),
  'command.articles.reread': `إعادة قراءة المقال ${subject}`,
  'command.articles.group': articles('جمع', ' في رواية واحدة'),
  'command.articles.ungroup': articles('فصل', ' عن مجموعة الرواية'),
  'command.articles.settleLikeness': articles('البت في تشابه'),
  'command.articles.markLines': articles('تعليم سطر مكرر في'),
  'command.article.markBlocks': `تغيير دور أسطر في ${subject}`,
  'command.outlet.create': `إنشاء الوسيلة ${subject}`,
  'command.outlet.edit': `تعديل الوسيلة ${subject}`,
  'command.outlet.merge': `دمج وسائل في ${subject}`,
  'command.outlet.delete': `حذف الوسيلة ${subject}`,
  'command.outlet.teach': `حفظ قاعدة لسطر من ${subject}`,
  'command.reportGroup.rename': `تسمية مجموعة الرواية ${subject}`,
  'command.article.mark': articles('تغيير علامة القراءة في'),
  'command.article.turn': `تغيير اتجاه فقرة في ${subject}`,
  'command.highlight.add': `تظليل ${subject}`,
  'command.highlight.move': `تعديل حدود التظليل ${subject}`,
  'command.highlight.tag': `تغيير وسوم التظليل ${subject}`,
  'command.highlight.note': `تعديل حاشية ${subject}`,
  'command.highlight.grade': `تقدير مصداقية ${subject}`,
  'command.highlight.delete': plural([
    'حذف تظليلات',
    `حذف التظليل ${subject}`,
    'حذف تظليلين',
    'حذف # تظليلات',
    'حذف # تظليلًا',
    'حذف # تظليل',
  ]),
  'command.tag.create': `إنشاء الوسم ${subject}`,
  'command.tag.edit': `تعديل الوسم ${subject}`,
  'command.tag.move': `نقل الوسم ${subject}`,
  'command.tag.delete': `حذف الوسم ${subject}`,
  'command.briefing.create': `إنشاء الموجز ${subject}`,
  'command.briefing.rename': `تعديل بيانات الموجز ${subject}`,
  'command.briefing.write': `الكتابة في الموجز ${subject}`,
  'command.briefing.quote': plural([
    `إضافة اقتباسات إلى الموجز ${subject}`,
    `إضافة اقتباس إلى الموجز ${subject}`,
    `إضافة اقتباسين إلى الموجز ${subject}`,
    `إضافة # اقتباسات إلى الموجز ${subject}`,
    `إضافة # اقتباسًا إلى الموجز ${subject}`,
    `إضافة # اقتباس إلى الموجز ${subject}`,
  ]),
  'command.briefing.delete': `حذف الموجز ${subject}`,
} as const;

function articles(verb: string, tail = ''): string {
  return plural([
    `${verb} مقالات${tail}`,
    `${verb} المقال ${subject}${tail}`,
    `${verb} مقالين${tail}`,
    `${verb} # مقالات${tail}`,
    `${verb} # مقالًا${tail}`,
    `${verb} # مقال${tail}`,
  ]);
}

function plural([zero, one, two, few, many, other]: readonly [
  string,
  string,
  string,
  string,
  string,
  string,
]): string {
  return `{count, plural, zero {${zero}} one {${one}} two {${two}} few {${few}} many {${many}} other {${other}}}`;
}
