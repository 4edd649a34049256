/** Arabic messages, ICU MessageFormat. Plurals give all six Arabic forms. */
export const dates = {
  'dates.title': 'تواريخ المقال',
  'dates.show':
    '{count, plural, zero {لا تواريخ} one {تاريخ واحد} two {تاريخان} few {# تواريخ} many {# تاريخًا} other {# تاريخ}}',
  'dates.range': 'من {from} إلى {to}',
  'dates.since': 'منذ {from}',
  'dates.until': 'حتى {to}',
  'dates.duration': 'مدة: {duration}',
  'dates.vague': 'زمن غير محدد',
  'dates.vague.before': 'قبل {date}، غير محدد',
  'dates.vague.around': 'نحو {date}',
  'dates.vague.after': 'بعد {date}، غير محدد',
  'dates.unresolved.year': 'السنة غير معروفة',
  'dates.unresolved.article-date': 'يُعرف حين يُعرف تاريخ المقال',
  'dates.unresolved.event': 'مرتبط بحدث لا تاريخ له هنا',
  'dates.by.article-date': 'محسوب من تاريخ المقال',
  'dates.by.weekday': 'مستنتج من يوم الأسبوع',
  'dates.by.neighbour': 'السنة من تاريخ مجاور',
  'dates.by.analyst': 'حددته أنت',
  'dates.approximate': 'تقريبي، وقد يزيد أو ينقص يومًا',
  'dates.conflict': 'يتعارض مع تاريخ آخر في المقال',
  'dates.and': ' و',
  'dates.years':
    '{count, plural, zero {لا سنوات} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}}',
  'dates.months':
    '{count, plural, zero {لا أشهر} one {شهر واحد} two {شهران} few {# أشهر} many {# شهرًا} other {# شهر}}',
  'dates.weeks':
    '{count, plural, zero {لا أسابيع} one {أسبوع واحد} two {أسبوعان} few {# أسابيع} many {# أسبوعًا} other {# أسبوع}}',
  'dates.days':
    '{count, plural, zero {لا أيام} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  'dates.hours':
    '{count, plural, zero {لا ساعات} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}}',
} as const;
