/** Arabic messages, ICU MessageFormat. Plurals give all six Arabic forms. */
export const library = {
  'library.title': 'المقالات',
  'library.import': 'استيراد',
  'library.sort': 'الترتيب',
  'library.byImported': 'الأحدث استيرادًا',
  'library.byDate': 'الأحدث نشرًا',
  'library.byTitle': 'العنوان',
  'library.unread': 'غير مقروء',
  'library.unreadCount':
    '{count, plural, zero {لا جديد} one {غير مقروء واحد} two {غير مقروءين اثنان} few {# غير مقروءة} many {# غير مقروء} other {# غير مقروء}}',
  'library.words':
    '{count, plural, zero {بلا كلمات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}',
  'library.noOutlet': 'بلا وسيلة',
  'library.tagged': 'الوسوم: {names}',
  'library.review': 'يحتاج مراجعة',
  'library.reviewCount':
    '{count, plural, zero {لا مراجعة} one {واحد يحتاج مراجعة} two {اثنان يحتاجان مراجعة} few {# تحتاج مراجعة} many {# يحتاج مراجعة} other {# يحتاج مراجعة}}',
  'library.accept': 'اقبل ما اقترحه الاستيراد',
  'library.ungroup': 'أخرجه من مجموعة الرواية',
  'library.sameReport': 'الرواية نفسها مع…',
  'library.sameReport.command': 'اجمع المقال المحدد في رواية واحدة مع…',
  'library.sameReport.title': 'رواية واحدة',
  'library.sameReport.text':
    'اختر المقال الذي ينقل الرواية نفسها التي في «\u2068{title}\u2069». يُحسبان مصدرًا واحدًا.',
  'library.sameReport.search': 'ابحث في العناوين والوسائل',
  'library.sameReport.list': 'مقالات الملف',
  'library.sameReport.none': 'لا مقال آخر بهذه الكلمات',
  'library.sameReport.grouped': 'في مجموعة رواية',
  'library.sameReport.confirm': 'اجمعهما',
  'library.sameReport.done': 'صار المقالان رواية واحدة.',
  'library.stack':
    '{count, plural, zero {رواية واحدة} one {رواية واحدة} two {رواية واحدة في مقالين} few {رواية واحدة في # مقالات} many {رواية واحدة في # مقالًا} other {رواية واحدة في # مقال}}',
  'library.rowMenu': 'إجراءات المقال',
  'library.markRead': 'علّمه مقروءًا',
  'library.markUnread': 'علّمه غير مقروء',
  'library.toggleRead': 'بدّل حالة القراءة للمقال المحدد',
  'library.delete': 'حذف المقال',
  'library.deleteSelected': 'حذف المقال المحدد',
  'library.deleted': 'حُذف المقال «\u2068{title}\u2069» مع تظليلاته.',
  'library.failed': 'تعذّر حفظ التغيير؛ بقي المقال كما كان. أعد المحاولة.',
  'library.empty': 'لا مقالات في هذا الملف بعد',
  'library.emptyText': 'أفلت ملفات أو مجلدات نصية في أي مكان من النافذة، أو استوردها من هنا.',
} as const;
