/** Arabic messages, ICU MessageFormat. Plurals give all six Arabic forms. */
export const watch = {
  'watch.folder': 'مجلد مراقَب',
  'watch.text': 'تُعرض عليك الملفات الجديدة التي توضع في هذا المجلد، ولا يُستورد شيء دون إذنك.',
  'watch.none': 'لا يُراقَب مجلد',
  'watch.choose': 'اختر مجلدًا…',
  'watch.place.inbox': 'صندوق الوارد في مجلد البيانات',
  'watch.place.downloads': 'التنزيلات',
  'watch.place.documents': 'المستندات',
  'watch.place.desktop': 'سطح المكتب',
  'watch.place.chosen': 'مجلد اخترته',
  'watch.problem.gone': 'المجلد غير موجود الآن (وحدة تخزين نُزعت؟). تُستأنف المراقبة حين يعود.',
  'watch.problem.denied': 'لا يُسمح بقراءة المجلد. غيّر أذوناته أو اختر مجلدًا آخر.',
  'watch.problem.io': 'تعذّرت قراءة المجلد. تُعاد المحاولة تلقائيًا.',
  'watch.problem.disk-full': 'القرص ممتلئ فلم يُحفظ الاختيار. أفرغ مساحة وأعد الاختيار.',
  'watch.offer':
    '{count, plural, zero {لا ملفات جديدة} one {ملف جديد واحد} two {ملفان جديدان} few {# ملفات جديدة} many {# ملفًا جديدًا} other {# ملف جديد}} في',
  'watch.take': 'استورد',
  'watch.dismiss': 'تجاهل',
} as const;
