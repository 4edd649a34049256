/** Arabic messages, ICU MessageFormat. Plurals give all six Arabic forms. */
export const common = {
  'common.save': 'حفظ',
  'common.cancel': 'إلغاء',
  'common.close': 'إغلاق',
  'common.delete': 'حذف',
  'common.rename': 'إعادة تسمية',
  'common.create': 'إنشاء',
  'common.undo': 'تراجع',
  'common.redo': 'إعادة',
  'common.copy': 'نسخ',
  'common.retry': 'إعادة المحاولة',
  'common.clear': 'مسح',
  'common.open': 'فتح',
  'common.resize': 'تغيير العرض',
  'common.notifications': 'إشعارات',
} as const;
