/** What a step of the history was, as a noun: `subject` is a name, `count` how many things it touched. */
export const commands = {
  'command.caseFile.create': 'إنشاء الملف «{subject}»',
  'command.caseFile.rename': 'إعادة تسمية الملف «{subject}»',
  'command.caseFile.delete': 'حذف الملف «{subject}»',
  'command.caseFile.load': 'إضافة الملف «{subject}»',
  'command.articles.import':
    '{count, plural, zero {استيراد مقال} one {استيراد مقال} two {استيراد مقالين} few {استيراد {count, number} مقالات} many {استيراد {count, number} مقالاً} other {استيراد {count, number} مقال}}',
  'command.articles.edit': 'تحرير بيانات المقال «{subject}»',
  'command.articles.delete':
    '{count, plural, zero {حذف مقال} one {حذف مقال} two {حذف مقالين} few {حذف {count, number} مقالات} many {حذف {count, number} مقالاً} other {حذف {count, number} مقال}}',
  'command.article.mark':
    '{count, plural, zero {تغيير علامة القراءة لمقال} one {تغيير علامة القراءة لمقال} two {تغيير علامة القراءة لمقالين} few {تغيير علامة القراءة لـ{count, number} مقالات} many {تغيير علامة القراءة لـ{count, number} مقالاً} other {تغيير علامة القراءة لـ{count, number} مقال}}',
  'command.article.turn': 'تغيير اتجاه فقرة',
  'command.highlight.add': 'إضافة تظليل',
  'command.highlight.move': 'تعديل طرفي تظليل',
  'command.highlight.tag': 'تغيير وسوم تظليل',
  'command.highlight.note': 'كتابة حاشية',
  'command.highlight.grade': 'تقييم معلومة',
  'command.highlight.delete':
    '{count, plural, zero {حذف تظليل} one {حذف تظليل} two {حذف تظليلين} few {حذف {count, number} تظليلات} many {حذف {count, number} تظليلاً} other {حذف {count, number} تظليل}}',
  'command.tag.create': 'إنشاء الوسم «{subject}»',
  'command.tag.edit': 'تحرير الوسم «{subject}»',
  'command.tag.move': 'نقل الوسم «{subject}»',
  'command.tag.delete': 'حذف الوسم «{subject}»',
  'command.briefing.create': 'إنشاء الموجز «{subject}»',
  'command.briefing.rename': 'تحرير بيانات الموجز «{subject}»',
  'command.briefing.write': 'الكتابة في الموجز «{subject}»',
  'command.briefing.quote':
    '{count, plural, zero {إضافة دليل إلى «{subject}»} one {إضافة دليل إلى «{subject}»} two {إضافة دليلين إلى «{subject}»} few {إضافة {count, number} أدلة إلى «{subject}»} many {إضافة {count, number} دليلاً إلى «{subject}»} other {إضافة {count, number} دليل إلى «{subject}»}}',
  'command.briefing.delete': 'حذف الموجز «{subject}»',
} as const;
