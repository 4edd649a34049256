import type { Part, Sense, Unit } from './reading';
import type { Role, UnitNoun } from './words';

/** Spellings parted by blanks; folded when the vocabulary is built, so hamzas and harakat need no variants. */
export const ROLES: Readonly<Partial<Record<Role, string>>> = {
  from: 'من',
  in: 'في',
  to: 'إلى الى',
  until: 'حتى لغاية غاية',
  since: 'منذ مذ',
  before: 'قبل قبيل',
  after: 'بعد',
  starting: 'بدءا بدء ابتداء اعتبارا انطلاقا',
  between: 'بين',
  or: 'أو',
  what: 'ما',
  about: 'نحو حوالي قرابة زهاء',
  roughly: 'تقريبا',
  than: 'أكثر أقل أزيد',
  during: 'خلال غضون مدار مدى طيلة طوال طول',
  within: 'لمدة مدة مدته مدتها',
  passing: 'مرور مضي',
  passed: 'مضت مضى خلت خلا',
  some: 'بضعة بضع عدة',
  few: 'قليلة معدودة',
  this: 'هذا هذه',
  that: 'ذلك تلك نفس',
  hour: 'الساعة',
  am: 'ص صباحا am',
  pm: 'مساء ظهرا pm',
  'time-mark': 't',
  suffix: 'th st nd rd',
  of: 'of',
  dated: 'بتاريخ تاريخ',
  matching: 'الموافق المصادف',
  daypart: 'صباح مساء ليل ليلة ظهر فجر عصر نهار',
  first: 'أول',
  glue: 'و ف ب ل ك ال وال بال لل فال كال وب ول فب فل',
  today: 'اليوم',
  yesterday: 'أمس الأمس البارحة',
  tomorrow: 'غدا الغد',
  morrow: 'غد',
  quarter: 'الربع',
  half: 'النصف',
  'season-noun': 'فصل',
  teen: 'عشر عشرة',
  'time-noun': 'الزمن الزمان',
  ad: 'م ميلادي ميلادية الميلادي للميلاد ad',
  ah: 'ه هجري هجرية الهجري للهجرة ah',
  qaf: 'ق',
  bc: 'الميلاد bc',
  'named-after':
    'شارع حركة ميدان ساحة مدينة جامعة صحيفة جريدة جسر حي مفاعل شركة ملعب مستشفى مدرسة فندق لواء كتائب كتيبة تحالف محور مجلة موقع قناة قوى فريق تيار حزب قاعدة منظمة برنامج دوار مخيم وكالة',
  event:
    'هجوم هجمات أحداث عملية حرب ثورة انتفاضة مظاهرات احتجاجات انقلاب تفجيرات تفجير غزو زلزال مذبحة مجزرة معركة قمة مونديال عدوان انتخابات ذكرى طوفان',
  happening:
    'مجيء وصول اندلاع انطلاق سقوط تولي اغتيال إعلان انتخاب قيام توقيع احتلال مقتل انسحاب رحيل تأسيس إبعاد وفاة تنصيب',
  law: 'قانون القانون قرار القرار مرسوم المرسوم مادة المادة الفقرة بند البند رقم لائحة اللائحة نظام النظام تشريع قانونا',
  age: 'عمر العمر البالغ البالغة يبلغ تبلغ بعمر سن',
  'her-age': 'عمره عمرها العمر عمرهم',
  then: 'ثم',
  outlet: 'روسيا المصري عين العالم سوريا صحيفة جريدة قناة موقع كل فلسطين لبنان يوما ذاك',
};

/** unit: one, two, two leaning on what follows, many; then the same with the article. */
const NOUNS: Readonly<Record<Unit, readonly [string, string, string, string, string, string, string]>> = {
  hour: ['ساعة', 'ساعتين ساعتان', '', 'ساعات', '', 'الساعتين', 'الساعات'],
  day: ['يوم يوما', 'يومين يومان', 'يومي', 'أيام أياما', '', 'اليومين', 'الأيام'],
  week: ['أسبوع أسبوعا', 'أسبوعين أسبوعان', '', 'أسابيع', 'الأسبوع', 'الأسبوعين', 'الأسابيع'],
  month: ['شهر شهرا', 'شهرين شهران', 'شهري', 'أشهر شهور', 'الشهر', 'الشهرين', 'الأشهر الشهور'],
  year: [
    'عام عاما سنة',
    'عامين عامان سنتين سنتان',
    'عامي سنتي',
    'أعوام أعواما سنوات سنين',
    'العام السنة',
    'العامين السنتين',
    'الأعوام السنوات السنين',
  ],
  decade: ['عقد عقدا', 'عقدين عقدان', '', 'عقود', 'العقد', 'العقدين', 'العقود'],
  century: ['قرن قرنا', 'قرنين قرنان', '', 'قرون', 'القرن', 'القرنين', 'القرون'],
};

export const SENSE_WORDS: Readonly<Record<Sense, string>> = {
  past: 'الماضي الماضية المنصرم المنصرمة الفائت الفائتة المنقضي المنقضية الفارط الماضيين الماضيان الماضيتين المنصرمين',
  current: 'الحالي الحالية الجاري الجارية الراهن',
  future: 'المقبل المقبلة القادم القادمة الآتي الآتية المقبلين القادمين',
  same: 'نفسه نفسها ذاته ذاتها',
  following: 'التالي التالية اللاحق',
  preceding: 'السابق السابقة',
};
export const RECENT_WORDS = 'الأخير الأخيرة الأخيرين الأخيران';

export const PART_WORDS: Readonly<Partial<Record<Part, string>>> = {
  early: 'مطلع بداية بدايات أوائل مستهل',
  middle: 'منتصف أواسط',
  late: 'نهاية نهايات أواخر ختام',
};
export const SEASON_WORDS: Readonly<Partial<Record<Part, string>>> = {
  spring: 'ربيع الربيع',
  summer: 'صيف الصيف',
  autumn: 'خريف الخريف',
  winter: 'شتاء الشتاء',
};
/** Sunday first; the article is part of the name. */
export const WEEKDAY_WORDS =
  'الأحد|sunday,الاثنين|monday,الثلاثاء|الثلاثا|tuesday,الأربعاء|الأربعا|wednesday,الخميس|thursday,الجمعة|friday,السبت|saturday';
export const ORDINAL_WORDS: readonly (readonly [number, string])[] = [
  [1, 'الأول الحادي الفاتح'],
  [2, 'الثاني'],
  [3, 'الثالث'],
  [4, 'الرابع'],
  [5, 'الخامس'],
  [6, 'السادس'],
  [7, 'السابع'],
  [8, 'الثامن'],
  [9, 'التاسع'],
  [10, 'العاشر'],
  [20, 'العشرين العشرون'],
  [30, 'الثلاثين الثلاثون'],
];
/** Counts with the forms they take after a definite noun. */
export const COUNT_WORDS: readonly (readonly [number, string, string])[] = [
  [1, 'أحد إحدى واحد واحدة', ''],
  [2, 'اثنا اثني اثنتا اثنتي', ''],
  [3, 'ثلاثة ثلاث', 'الثلاثة الثلاث'],
  [4, 'أربعة أربع', 'الأربعة الأربع'],
  [5, 'خمسة خمس', 'الخمسة الخمس'],
  [6, 'ستة ست', 'الستة الست'],
  [7, 'سبعة سبع', 'السبعة السبع'],
  [8, 'ثمانية ثماني ثمان', 'الثمانية الثماني'],
  [9, 'تسعة تسع', 'التسعة التسع'],
  [10, 'عشرة عشر', 'العشرة العشر'],
  [20, 'عشرين عشرون', 'العشرين'],
  [30, 'ثلاثين ثلاثون', 'الثلاثين'],
  [40, 'أربعين أربعون', ''],
  [50, 'خمسين خمسون', ''],
  [60, 'ستين ستون', ''],
  [70, 'سبعين سبعون', ''],
  [80, 'ثمانين ثمانون', ''],
  [90, 'تسعين تسعون', ''],
  [100, 'مئة مائة', ''],
];
/** The twenties to the nineties as decades, without their endings. */
export const DECADE_STEMS: readonly (readonly [number, string])[] = [
  [20, 'عشرين'],
  [30, 'ثلاثين'],
  [40, 'أربعين'],
  [50, 'خمسين'],
  [60, 'ستين'],
  [70, 'سبعين'],
  [80, 'ثمانين'],
  [90, 'تسعين'],
];

/** The nouns of time with what each form says. */
export function unitNouns(): readonly (readonly [string, UnitNoun])[] {
  const numbers = ['one', 'two', 'construct', 'many', 'one', 'two', 'many'] as const;
  return Object.entries(NOUNS).flatMap(([unit, forms]) =>
    forms.flatMap((words, index) =>
      words
        .split(' ')
        .filter((word) => word !== '')
        .map(
          (word) =>
            [word, { unit: unit as Unit, number: numbers[index] ?? 'one', isDefinite: index >= 4 }] as const,
        ),
    ),
  );
}
