/** Arabic messages, ICU MessageFormat. Plurals give all six Arabic forms. */
export const caseFiles = {
  'caseFiles.menu': 'الملف: {name}',
  'caseFiles.new': 'ملف جديد…',
  'caseFiles.rename': 'إعادة تسمية الملف…',
  'caseFiles.delete': 'حذف الملف',
  'caseFiles.outlets': 'وسائل الملف…',
  'caseFiles.export': 'تصدير الملف (⁦.hashiya⁩)…',
  'caseFiles.import': 'استيراد ملف ⁦.hashiya⁩…',
  'caseFiles.name': 'اسم الملف',
  'caseFiles.namePlaceholder': 'مثلاً: انتخابات الساحل',
  'caseFiles.nameNeeded': 'اكتب اسماً للملف.',
  'caseFiles.newTitle': 'ملف جديد',
  'caseFiles.renameTitle': 'إعادة تسمية الملف',
  'caseFiles.deleted': 'حُذف الملف «{name}»',
  'caseFiles.created': 'أُنشئ الملف «{name}»',
  'caseFiles.section': 'الملفات',
} as const;
