/** An article of our own in the manner of some outlet: each line with the role it must get, and the fields. */
export interface Manner {
  readonly name: string;
  readonly lines: readonly (readonly [role: string, line: string])[];
  readonly fields: Readonly<Record<string, string | null>>;
}

const P1 =
  'أعلنت هيئة الموانئ في مدينة الساحل أن العمل في الرصيف الشمالي سيستأنف مطلع الأسبوع المقبل بعد توقف دام ثلاثة أيام.';
const P2 =
  'وقال المتحدث باسم الهيئة إن الفرق الفنية أنهت إصلاح الرافعات التي تضررت في العاصفة الأخيرة، وإن السفن المنتظرة ستدخل تباعا.';
const P3 =
  'وأضاف أن الحكومة خصصت مبلغا إضافيا لتوسيع المخازن قبل حلول الشتاء، وأن العمل فيها سيبدأ في أقرب وقت ممكن.';
const T = 'ميناء الساحل يستأنف العمل بعد العاصفة';

export const MANNERS: readonly Manner[] = [
  {
    name: 'a plain agency report',
    lines: [
      ['title', T],
      ['byline', 'واس - الرياض'],
      ['body', P1],
      ['body', P2],
    ],
    fields: { title: T, agency: 'وكالة الأنباء السعودية', place: 'الرياض', author: '', outlet: '' },
  },
  {
    name: 'place before quoted outlet',
    lines: [
      ['title', T],
      ['byline', 'لندن: «الشرق الأوسط أونلاين»'],
      ['body', P1],
      ['body', P2],
    ],
    fields: { outlet: 'الشرق الأوسط', place: 'لندن', author: '' },
  },
  {
    name: 'quoted outlet from a place',
    lines: [
      ['title', T],
      ['byline', '«الاقتصادية» من الرياض'],
      ['body', P1],
      ['body', P2],
    ],
    fields: { outlet: 'الاقتصادية', place: 'الرياض' },
  },
  {
    name: 'an outlet whose name is a word, with a place',
    lines: [
      ['title', T],
      ['byline', 'اليوم - الدمام'],
      ['body', P1],
      ['body', P2],
    ],
    fields: { outlet: 'اليوم', place: 'الدمام' },
  },
  {
    name: 'place and author',
    lines: [
      ['title', T],
      ['byline', 'بيروت - سامر الأحمد'],
      ['body', P1],
      ['body', P2],
    ],
    fields: { place: 'بيروت', author: 'سامر الأحمد' },
  },
  {
    name: 'a labelled author and a description at the end',
    lines: [
      ['title', T],
      ['byline', 'بقلم: د. هالة النقيب'],
      ['body', P1],
      ['body', P2],
      ['byline', '* كاتبة وباحثة سياسية'],
    ],
    fields: { author: 'د. هالة النقيب', outlet: '' },
  },
  {
    name: 'the wire in brackets at the opening',
    lines: [
      ['title', T],
      ['body', `القاهرة (رويترز) - ${P1}`],
      ['body', P2],
    ],
    fields: { agency: 'رويترز', place: 'القاهرة', outlet: '', author: '' },
  },
  {
    name: 'the wire behind the last sentence',
    lines: [
      ['title', T],
      ['body', P1],
      ['body', `${P2} (أ ف ب)`],
    ],
    fields: { agency: 'وكالة الصحافة الفرنسية' },
  },
  {
    name: 'a slash between place and agency',
    lines: [
      ['title', T],
      ['body', `بغداد/ واع: ${P1}`],
      ['body', P2],
    ],
    fields: { agency: 'وكالة الأنباء العراقية', place: 'بغداد' },
  },
  {
    name: 'breadcrumb, share buttons, two dates',
    lines: [
      ['section-label', 'الرئيسية > أخبار > اقتصاد'],
      ['title', T],
      ['dateline', 'نشر في: 25/08/2023 - 14:30'],
      ['dateline', 'آخر تحديث: 26/08/2023'],
      ['-interface', 'شارك'],
      ['-interface', 'فيسبوك'],
      ['-interface', 'واتساب'],
      ['body', P1],
      ['body', P2],
      ['-comments', 'التعليقات (3)'],
    ],
    fields: { section: 'اقتصاد', publishedOn: '2023-08-25T14:30', updatedOn: '2023-08-26' },
  },
  {
    name: 'the outlet behind a bar in the headline',
    lines: [
      ['title', `${T} | الجزيرة نت`],
      ['body', P1],
      ['body', P2],
    ],
    fields: { title: T, outlet: 'الجزيرة نت' },
  },
  {
    name: 'the outlet behind a dash in the headline',
    lines: [
      ['title', `${T} - القدس العربي`],
      ['body', P1],
      ['body', P2],
    ],
    fields: { title: T, outlet: 'القدس العربي' },
  },
  {
    name: 'a label before the headline, a subtitle below it',
    lines: [
      ['title', `بالفيديو: ${T}`],
      ['subheading', 'الهيئة تقول إن الرافعات أصلحت وإن السفن ستدخل تباعا'],
      ['body', P1],
      ['body', P2],
    ],
    fields: { title: T, subtitle: 'الهيئة تقول إن الرافعات أصلحت وإن السفن ستدخل تباعا' },
  },
  {
    name: 'captions with credits at the head and in the middle',
    lines: [
      ['title', T],
      ['caption', 'رافعات في ميناء الساحل بعد العاصفة (الأناضول)'],
      ['body', P1],
      ['caption', 'سفن تنتظر أمام الرصيف الشمالي (غيتي)'],
      ['body', P2],
      ['body', P3],
    ],
    fields: { agency: '', author: '', outlet: '' },
  },
  {
    name: 'subheadings stay, in all their manners',
    lines: [
      ['title', T],
      ['body', P1],
      ['subheading', 'رافعات جديدة'],
      ['body', P2],
      ['subheading', 'ماذا بعد العاصفة؟'],
      ['body', P3],
      ['subheading', '## المخازن'],
      ['body', P1.replace('أعلنت', 'وأعلنت أيضا')],
    ],
    fields: { title: T },
  },
  {
    name: 'a link in the middle, then the article goes on',
    lines: [
      ['title', T],
      ['body', P1],
      ['-related-links', 'اقرأ أيضا: العاصفة تغلق ثلاثة موانئ في الشمال'],
      ['body', P2],
      ['-related-links', 'اقرأ أيضاً'],
      ['-related-links', 'شركات الشحن تغير مساراتها'],
      ['body', P3],
    ],
    fields: { title: T },
  },
  {
    name: 'related headlines to the end, with a date and the source between them',
    lines: [
      ['title', T],
      ['body', P1],
      ['body', P2],
      ['-related-links', 'مواضيع ذات صلة'],
      ['-related-links', 'العاصفة تغلق ثلاثة موانئ في الشمال'],
      ['-related-links', 'شركات الشحن تغير مساراتها'],
      ['source-line', 'المصدر: الميادين نت'],
    ],
    fields: { outlet: 'الميادين' },
  },
  {
    name: 'two sources',
    lines: [
      ['title', T],
      ['body', P1],
      ['body', P2],
      ['source-line', 'المصدر : الجزيرة + وكالات'],
    ],
    fields: { outlet: 'الجزيرة نت', agency: 'وكالات' },
  },
  {
    name: 'tags, subscription, rights',
    lines: [
      ['title', T],
      ['body', P1],
      ['body', P2],
      ['-navigation', 'كلمات مفتاحية: الساحل، الموانئ، العاصفة'],
      ['-promotion', 'اشترك في نشرتنا البريدية'],
      ['-promotion', 'تابعونا على تلغرام'],
      ['-legal', 'جميع الحقوق محفوظة لصحيفة النهار © 2024'],
    ],
    fields: { outlet: 'النهار' },
  },
  {
    name: 'an address as the source',
    lines: [
      ['title', T],
      ['body', P1],
      ['body', P2],
      ['source-line', 'رابط الخبر: https://www.enabbaladi.net/archives/712345'],
    ],
    fields: { outlet: 'عنب بلدي', url: 'https://www.enabbaladi.net/archives/712345' },
  },
  {
    name: 'addresses for letters',
    lines: [
      ['title', T],
      ['body', P1],
      ['body', P2],
      ['-contact', 'للتواصل: desk@sahil-news.example'],
      ['-symbol', '***'],
    ],
    fields: { outlet: '' },
  },
  {
    name: 'lists stay lists',
    lines: [
      ['title', T],
      ['body', P1],
      ['list-item', '- إصلاح الرافعات الأربع في الرصيف الشمالي'],
      ['list-item', '- توسيع المخازن'],
      ['list-item', '3. تعميق الحوض'],
      ['body', P2],
    ],
    fields: { title: T },
  },
  {
    name: 'an opinion page with a disclaimer',
    lines: [
      ['section-label', 'آراء'],
      ['title', T],
      ['byline', 'كتب سامر الأحمد'],
      ['body', P1],
      ['body', P2],
      ['-legal', 'المقالات المنشورة لا تعبر بالضرورة عن رأي عنب بلدي'],
    ],
    fields: { author: 'سامر الأحمد', section: 'آراء', outlet: 'عنب بلدي' },
  },
  {
    name: 'Persian',
    lines: [
      ['title', 'بندر ساحل پس از توفان دوباره آغاز به کار کرد'],
      [
        'body',
        'سازمان بنادر در شهر ساحل اعلام کرد که کار در اسکله شمالی از آغاز هفته آینده پس از سه روز توقف از سر گرفته می‌شود.',
      ],
      ['-related-links', 'بیشتر بخوانید'],
      ['-related-links', 'توفان سه بندر را بست'],
    ],
    fields: { language: 'fa', title: 'بندر ساحل پس از توفان دوباره آغاز به کار کرد' },
  },
  {
    name: 'English',
    lines: [
      ['title', 'Port of Sahil resumes work after the storm'],
      ['byline', 'By Sarah Miller'],
      [
        'body',
        'CAIRO (Reuters) - The port authority said on Monday that work at the northern quay would resume at the start of next week.',
      ],
      ['-interface', 'Advertisement'],
      [
        'body',
        'A spokesman for the authority said that crews had finished the repair of the cranes and that the ships would enter one by one.',
      ],
      ['-legal', '© 2024 Example. All rights reserved.'],
    ],
    fields: { language: 'en', author: 'Sarah Miller', agency: 'رويترز', place: 'CAIRO' },
  },
  {
    name: 'French',
    lines: [
      ['title', 'Le port de Sahil reprend le travail après la tempête'],
      [
        'body',
        'Les autorités du port ont annoncé lundi que le travail sur le quai nord reprendrait au début de la semaine prochaine après trois jours.',
      ],
      ['-related-links', 'Lire aussi'],
    ],
    fields: { language: 'fr' },
  },
  {
    name: 'a headline that quotes a speaker, and verbs that look like buttons',
    lines: [
      ['title', 'الأحمد: سنوسع المخازن قبل الشتاء'],
      ['body', P1],
      ['body', 'شارك الرئيس في مراسم الافتتاح.'],
      ['body', 'اشترك الجانبان في التحقيق بأسباب التوقف، وفق ما نقلته الهيئة عن مصادر مطلعة على سير العمل.'],
      ['body', P2],
    ],
    fields: { title: 'الأحمد: سنوسع المخازن قبل الشتاء', author: '' },
  },
];
