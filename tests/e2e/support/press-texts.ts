import { generatedReports } from '../../support/generated-reports';

/** A file as it is dropped. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();

/** A text file of UTF-8. */
export const textFile = (name: string, text: string): DroppedFile => ({ name, bytes: encoder.encode(text) });

/** Generated news texts of which no two carry the same report, the same for the same seed. */
export function freshReports(count: number, seed: number): readonly string[] {
  const firsts = new Map<number, string>();
  for (const { cluster, text } of generatedReports(count * 3 + 12, seed))
    if (!firsts.has(cluster)) firsts.set(cluster, text);
  return [...firsts.values()].slice(0, count);
}

const BODY = [
  'استأنف ميناء مرجان العمل صباح الأحد بعد توقف دام أسبوعا، وقالت هيئة الموانئ إن الرصيف الشرقي صار جاهزا لاستقبال السفن الكبيرة، وإن الرافعات الثلاث التي أصابها العطل عادت إلى الخدمة.',
  'وقال مدير الهيئة سالم الحرازي إن أعمال الصيانة كلفت أقل مما كان متوقعا، مضيفا أن عدد السفن التي تنتظر خارج الميناء انخفض إلى ست سفن بعد أن كان أربع عشرة سفينة قبل أسبوع واحد.',
  'وكانت الحركة في الميناء قد توقفت بعد عاصفة ضربت الساحل وألحقت أضرارا بالرصيف وبمخزن الحبوب، فاضطرت الشركات إلى تحويل سفنها نحو موانئ أخرى تبعد مئات الكيلومترات.',
  'ويرى تجار في المدينة أن عودة العمل ستخفض أسعار القمح والسكر في الأسواق خلال الشهر المقبل، لكنهم يطالبون بخطة واضحة تمنع تكرار ما حدث.',
] as const;
const SECOND_BODY = [
  'طلبت لجنة الاقتصاد في البرلمان من وزارة النقل تقريرا مفصلا عن عقود الصيانة التي وقعتها خلال السنوات الخمس الأخيرة، وقال رئيس اللجنة إن الأرقام المعلنة لا تطابق ما ورد في الموازنة.',
  'وذكرت مصادر برلمانية أن جلسة مغلقة ستعقد بحضور الوزير ومدير هيئة الموانئ، وأن النواب أعدوا قائمة من الأسئلة تتعلق بالشركات التي فازت بالمناقصات وبأسباب تأخر الأعمال.',
  'ودافع متحدث باسم الوزارة عن العقود قائلا إنها خضعت لرقابة ديوان المحاسبة، وإن الزيادة في الكلفة ترجع إلى ارتفاع أسعار الحديد والوقود في الأسواق العالمية.',
] as const;

/** Lines of the page around an article that every article of the outlet carries. */
export const CHROME = {
  breadcrumb: 'الرئيسية > أخبار > اقتصاد',
  buttons: 'tag icon ع ع ع',
  caption: 'رافعات في الرصيف الشرقي من ميناء مرجان (أرشيف)',
  related: 'اقرأ أيضا',
  firstLink: 'لجنة الاقتصاد تطلب تقريرا عن عقود الصيانة',
  donation: 'ادعموا صحيفة المرفأ لتبقى مستقلة',
  rights: 'جميع الحقوق محفوظة لصحيفة المرفأ © 2023',
  /** Nothing tells by itself that this is no text of the article. */
  house: 'كلمة الدار في خدمة القارئ منذ التأسيس',
} as const;

/** A scraped article with the page around it. */
export const DIRTY_ARTICLE = {
  title: 'ميناء مرجان يستأنف العمل بعد أسبوع من التوقف',
  author: 'سلمى الناصري',
  dateLine: 'الأحد 12 مارس 2023',
  body: BODY,
  text: [
    CHROME.breadcrumb,
    'ميناء مرجان يستأنف العمل بعد أسبوع من التوقف',
    CHROME.buttons,
    'كتبت: سلمى الناصري',
    'الأحد 12 مارس 2023',
    CHROME.caption,
    CHROME.caption,
    ...BODY.slice(0, 2),
    CHROME.house,
    ...BODY.slice(2),
    CHROME.related,
    CHROME.firstLink,
    CHROME.donation,
    CHROME.rights,
    '',
  ].join('\n\n'),
} as const;

/** Another article of the same outlet, with the line of the house in it. */
export const SECOND_ARTICLE = {
  title: 'لجنة الاقتصاد تسأل عن عقود الصيانة',
  body: SECOND_BODY,
  text: [
    CHROME.breadcrumb,
    'لجنة الاقتصاد تسأل عن عقود الصيانة',
    'الاثنين 20 مارس 2023',
    ...SECOND_BODY.slice(0, 1),
    CHROME.house,
    ...SECOND_BODY.slice(1),
    CHROME.donation,
    CHROME.rights,
    '',
  ].join('\n\n'),
} as const;
