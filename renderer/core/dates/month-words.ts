import type { MonthName, MonthNeed, MonthSystem } from './words';

/**
 * The names of the months in twelve columns; spellings of one month parted by `|`. Names from Unicode's locales ar-EG,
 * ar-IQ, ar-DZ, ar-TN and ar-MA, with the other spellings of the press.
 */
const SIMPLE: readonly (readonly [MonthSystem, string])[] = [
  [
    'gulf',
    'يناير,فبراير,مارس,أبريل,مايو,يونيو|يونية|يونيه,يوليو|يولية|يوليه,أغسطس,سبتمبر,أكتوبر,نوفمبر|نوڤمبر,ديسمبر',
  ],
  ['levant', ',شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,,,'],
  ['maghreb', 'جانفي,فيفري,,أفريل,ماي,جوان,جويلية|جويليا,أوت,,,,'],
  ['morocco', ',,,,,,يوليوز,غشت,شتنبر,,نونبر,دجنبر'],
  [
    'latin',
    'january|jan,february|feb,march|mar,april|apr,may,june|jun,july|jul,august|aug,september|sep|sept,october|oct,november|nov,december|dec',
  ],
  ['persian', 'ژانویه,فوریه,,آوریل,,ژوئن,ژوئیه|جولای,,سپتامبر,اکتبر,نوامبر,دسامبر'],
  ['hijri', 'محرم|المحرم,صفر,,,,,رجب,شعبان,رمضان,شوال,,'],
  ['solar', 'فروردین,اردیبهشت,خرداد,تیر,مرداد,شهریور,مهر,آبان,آذر,دی,بهمن,اسفند'],
];

/** Names of two words: `first: second=month`. */
const DOUBLE: readonly (readonly [MonthSystem, string, string])[] = [
  ['levant', 'كانون', 'الأول=12,أول=12,الثاني=1,ثاني=1,ثان=1'],
  ['levant', 'تشرين', 'الأول=10,أول=10,الثاني=11,ثاني=11,ثان=11'],
  ['hijri', 'ربيع', 'الأول=3,أول=3,الآخر=4,آخر=4,الثاني=4,ثاني=4'],
  ['hijri', 'جمادى', 'الأولى=5,الأول=5,أولى=5,الآخرة=6,الآخر=6,آخرة=6,الثانية=6,الثاني=6,ثانية=6'],
  ['hijri', 'ذو|ذي|ذا', 'القعدة=11,الحجة=12,قعدة=11,حجة=12'],
];

/** Names that are other words as well. */
const NEEDS: Readonly<Record<string, MonthNeed>> = {
  مارس: 'preposition',
  محرم: 'day-or-year',
  المحرم: 'day-or-year',
  صفر: 'day-and-year',
  رجب: 'day-or-year',
  شعبان: 'day-or-year',
  رمضان: 'day-or-year',
  شوال: 'day-or-year',
  ماي: 'day-or-year',
  جوان: 'day-or-year',
  أوت: 'day-or-year',
  تیر: 'day-and-year',
  مهر: 'day-and-year',
  آبان: 'day-and-year',
  آذر: 'day-and-year',
  دی: 'day-and-year',
};

/** Every name of one word. */
export function simpleMonths(): readonly (readonly [string, MonthName])[] {
  return SIMPLE.flatMap(([system, months]) =>
    months.split(',').flatMap((names, index) =>
      names
        .split('|')
        .filter((name) => name !== '')
        .map((name) => [name, { month: index + 1, system, need: needOf(name, system) }] as const),
    ),
  );
}

/** Every first word of a name of two, with what may follow it. */
export function doubleMonths(): readonly (readonly [string, readonly (readonly [string, MonthName])[]])[] {
  return DOUBLE.flatMap(([system, firsts, seconds]) => {
    const list = seconds.split(',').map((pair) => {
      const [second = '', month = ''] = pair.split('=');
      return [second, { month: Number(month), system, need: 'nothing' }] as const;
    });
    return firsts.split('|').map((first) => [first, list] as const);
  });
}

function needOf(name: string, system: MonthSystem): MonthNeed {
  return NEEDS[name] ?? (system === 'latin' || system === 'solar' ? 'day-or-year' : 'nothing');
}
