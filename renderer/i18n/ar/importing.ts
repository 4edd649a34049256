/** Arabic messages, ICU MessageFormat. Plurals give all six Arabic forms. */
export const importing = {
  'importing.title': 'الاستيراد',
  'importing.import': 'استيراد',
  'importing.files': 'ملفات…',
  'importing.folder': 'مجلد…',
  'importing.paste': 'لصق نص…',
  'importing.command.files': 'استيراد ملفات',
  'importing.command.folder': 'استيراد مجلد',
  'importing.command.paste': 'استيراد نص ملصق',
  'importing.drop': 'أفلت الملفات هنا لاستيرادها',
  'importing.dropText':
    'ملفات نصية وصفحات ومستندات وجداول وأرشيفات، أو مجلدات كاملة؛ يُعرَف ترميز كل ملف، ويُتخطى المكرر.',
  'importing.empty': 'لم يُستورد شيء بعد في هذه الجلسة',
  'importing.emptyText':
    'أفلت ملفات أو مجلدات في أي مكان من النافذة، أو اخترها من هنا، أو الصق نصًا: نصوص وصفحات ويب ومستندات \u2066Word\u2069 و\u2066PDF\u2069 ورسائل بريد وجداول وأرشيفات \u2066zip\u2069. لا يتغير حرف من النص، ويُحفظ الملف الأصلي.',
  'importing.collecting': 'يجري حصر الملفات…',
  'importing.running':
    '{count, plural, zero {لا ملفات} one {يجري استيراد ملف واحد} two {يجري استيراد ملفين} few {يجري استيراد # ملفات} many {يجري استيراد # ملفًا} other {يجري استيراد # ملف}}',
  'importing.finished':
    '{count, plural, zero {لم يُستورد شيء} one {استُورد ملف واحد} two {استُورد ملفان} few {استُوردت # ملفات} many {استُورد # ملفًا} other {استُورد # ملف}}',
  'importing.stopped': 'أُوقف الاستيراد',
  'importing.stopping': 'يتوقف بعد الدفعة الحالية…',
  'importing.doneOf': '{done} من {total}',
  'importing.megabytes': '{size} م.ب',
  'importing.kilobytes': '{size} ك.ب',
  'importing.lessThanSecond': 'أقل من ثانية متبقية',
  'importing.secondsLeft':
    '{count, plural, zero {لحظات متبقية} one {نحو ثانية واحدة متبقية} two {نحو ثانيتين متبقيتين} few {نحو # ثوانٍ متبقية} many {نحو # ثانية متبقية} other {نحو # ثانية متبقية}}',
  'importing.minutesLeft':
    '{count, plural, zero {لحظات متبقية} one {نحو دقيقة واحدة متبقية} two {نحو دقيقتين متبقيتين} few {نحو # دقائق متبقية} many {نحو # دقيقة متبقية} other {نحو # دقيقة متبقية}}',
  'importing.progress': 'تقدم الاستيراد',
  'importing.stop': 'إيقاف',
  'importing.undoBatch': 'تراجع عن الدفعة',
  'importing.retry':
    '{count, plural, zero {إعادة المحاولة} one {إعادة محاولة ملف واحد} two {إعادة محاولة ملفين} few {إعادة محاولة # ملفات} many {إعادة محاولة # ملفًا} other {إعادة محاولة # ملف}}',
  'importing.undone':
    '{count, plural, zero {لا مقالات أُزيلت} one {أُزيل المقال المستورد} two {أُزيل المقالان المستوردان} few {أُزيلت # مقالات مستوردة} many {أُزيل # مقالًا مستوردًا} other {أُزيل # مقال مستورد}}',
  'importing.batchGone': 'أُزيلت مقالات هذه الدفعة',
  'importing.notUndone': 'تعذّر التراجع عن الدفعة؛ بقيت المقالات كما هي. أعد المحاولة.',
  'importing.filter': 'تصفية النتائج',
  'importing.filter.all': 'الكل',
  'importing.filter.imported': 'استُورد',
  'importing.filter.review': 'يحتاج مراجعة',
  'importing.filter.duplicate': 'مكرر',
  'importing.filter.near': 'شبه مكرر',
  'importing.filter.failed': 'تعذّر',
  'importing.filter.empty': 'لا صفوف من هذا النوع',
  'importing.column.outlet': 'الوسيلة',
  'importing.row.select': 'اختيار {name}',
  'importing.state.waiting': 'ينتظر',
  'importing.state.review': 'يحتاج مراجعة',
  'importing.state.near': 'شبه مكرر',
  'importing.state.columns': 'اختر الأعمدة',
  'importing.state.contained': 'وارد في غيره',
  'importing.state.settled': 'تُرك',
  'importing.residueLines':
    '{count, plural, zero {بلا بقايا} one {سطر بقايا واحد} two {سطرا بقايا} few {# أسطر بقايا} many {# سطر بقايا} other {# سطر بقايا}}',
  'importing.restart.title': 'استيراد لم يكتمل',
  'importing.restart.waiting':
    '{count, plural, zero {قُرئ كل ما أُخذ.} one {أُخذ ملف واحد ولم يُقرأ بعد.} two {أُخذ ملفان ولم يُقرآ بعد.} few {أُخذت # ملفات ولم تُقرأ بعد.} many {أُخذ # ملفًا ولم تُقرأ بعد.} other {أُخذ # ملف ولم تُقرأ بعد.}}',
  'importing.restart.lost':
    '{count, plural, zero {لم يبقَ شيء خارج المخزن.} one {ملف واحد لم يكن قد أُخذ: أفلته من جديد.} two {ملفان لم يكونا قد أُخذا: أفلتهما من جديد.} few {# ملفات لم تكن قد أُخذت: أفلتها من جديد.} many {# ملفًا لم تكن قد أُخذت: أفلتها من جديد.} other {# ملف لم تكن قد أُخذت: أفلتها من جديد.}}',
  'importing.restart.continue': 'متابعة',
  'importing.restart.drop': 'ترك الباقي',
  'importing.results': 'نتائج الاستيراد',
  'importing.column.article': 'المقال',
  'importing.column.date': 'التاريخ',
  'importing.column.encoding': 'الترميز',
  'importing.column.state': 'الحالة',
  'importing.state.imported': 'استُورد',
  'importing.state.removed': 'أُزيل',
  'importing.state.duplicate': 'مكرر',
  'importing.state.failed': 'تعذّر',
  'importing.words':
    '{count, plural, zero {بلا كلمات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}',
  'importing.unreadable':
    '{count, plural, zero {لا رموز تالفة} one {رمز تالف واحد} two {رمزان تالفان} few {# رموز تالفة} many {# رمزًا تالفًا} other {# رمز تالف}}',
  'importing.sameBytes': 'الملف نفسه سبق استيراده:',
  'importing.sameText': 'النص نفسه بترميز أو شكل آخر:',
  'importing.originalGone': 'كان مكررًا لمقال أُزيل بعد ذلك؛ أفلته من جديد لاستيراده.',
  'importing.pastedText': 'نص ملصق',
  'importing.open': 'فتح المقال',
  'importing.undoHint': 'لا يتغير النص الأصلي ولا يُحذف شيء منه؛ الملفات الأصلية محفوظة كما وصلت.',
  'importing.paste.title': 'استيراد نص ملصق',
  'importing.paste.heading': 'العنوان (اختياري)',
  'importing.paste.headingHint': 'إن تُرك فارغًا أُخذ من أول سطر مناسب.',
  'importing.paste.text': 'النص',
  'importing.paste.submit': 'استيراد النص',
  'importing.noFiles': 'لا ملفات فيما اخترته.',
  'importing.notCollected': 'تعذّرت قراءة ما أفلتَّه. أعد المحاولة، أو اختر الملفات من زر الاستيراد.',
  'importing.summary.imported':
    '{count, plural, zero {لم يُستورد مقال} one {استُورد مقال واحد} two {استُورد مقالان} few {استُوردت # مقالات} many {استُورد # مقالًا} other {استُورد # مقال}}',
  'importing.summary.duplicates':
    '{count, plural, zero {لا مكرر} one {مكرر واحد} two {مكرران} few {# مكررة} many {# مكررًا} other {# مكرر}}',
  'importing.summary.failures':
    '{count, plural, zero {لا تعذُّر} one {تعذّر ملف واحد} two {تعذّر ملفان} few {تعذّرت # ملفات} many {تعذّر # ملفًا} other {تعذّر # ملف}}',
  'importing.failed.empty': 'لا كلمات في الملف. تأكد من أنه حُفظ كاملًا.',
  'importing.failed.binary':
    'ليس ملفًا نصيًا رغم اسمه. احفظه من برنامجه نصًا عاديًا (\u2066.txt\u2069) ثم استورده.',
  'importing.failed.too-large': 'أكبر من أن يكون مقالًا (الحد 12 م.ب). قسّمه ثم استورد الأجزاء.',
  'importing.failed.not-text-type':
    'لا يُستورد هذا النوع. تُقبل النصوص، و\u2066HTML\u2069، و\u2066docx\u2069، و\u2066odt\u2069، و\u2066rtf\u2069، و\u2066eml\u2069، و\u2066csv\u2069، و\u2066jsonl\u2069، و\u2066pdf\u2069، و\u2066zip\u2069. احفظه بإحداها ثم استورده.',
  'importing.failed.undecodable':
    'ترميز غير معروف. افتحه نصًا بترميز تختاره، أو احفظه بترميز UTF-8 ثم استورده.',
  'importing.failed.encrypted': 'محمي بكلمة سر. افتحه في برنامجه، واحفظ نسخة بلا كلمة سر، ثم استوردها.',
  'importing.failed.damaged':
    'صيغته معروفة لكن محتواه تالف. افتحه في برنامجه واحفظه من جديد، أو انسخ نصه والصقه هنا.',
  'importing.failed.no-text-layer':
    'ملف \u2066PDF\u2069 من صور بلا نص. مرّره أولًا على برنامج تعرّف ضوئي على الحروف (OCR).',
  'importing.failed.bomb':
    'أرشيف يتضخم عند فكّه أكثر مما يُعقل، أو أرشيف داخل أرشيف. فُكّه بنفسك وأفلت ما تثق به.',
  'importing.failed.vanished': 'لم يعد الملف في مكانه. تأكد من وصل القرص أو المجلد ثم أعد المحاولة.',
  'importing.failed.changed': 'تغيّر الملف في أثناء القراءة. أعد المحاولة.',
  'importing.failed.denied': 'لا إذن بقراءة الملف. غيّر أذونه أو انسخه إلى مكان آخر.',
  'importing.failed.not-regular': 'ليس ملفًا عاديًا (رابط أو جهاز). أفلت الملف الأصلي نفسه.',
  'importing.failed.unknown-token': 'انتهى الوصول إلى الملف. أفلته من جديد.',
  'importing.failed.io': 'خطأ في قراءة القرص. أعد المحاولة، أو انسخ الملف إلى مكان آخر.',
  'importing.failed.disk-full': 'القرص ممتلئ. أفرغ مساحة ثم أعد المحاولة.',
  'importing.failed.timeout': 'لم يستجب المخزن في الوقت المحدد. أعد المحاولة؛ لن يُستورد شيء مرتين.',
  'importing.failed.case-file-gone': 'الملف الذي يُستورد إليه لم يعد موجودًا.',
  'importing.failed.not-written': 'تعذّرت كتابته في المخزن. أعد المحاولة.',
  'importing.failed.disconnected': 'انقطع الاتصال بالبرنامج. أعد تشغيله ثم أعد المحاولة.',
  'importing.failed.worker-lost': 'توقفت القراءة قبل أن تكتمل. أعد المحاولة.',
} as const;
