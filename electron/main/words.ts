/** The few words Electron itself shows; everything else is the window's. */
export interface ShellWords {
  readonly file: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly view: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly resetZoom: string;
  readonly fullScreen: string;
  readonly windowGone: string;
  readonly windowGoneDetail: string;
  readonly reload: string;
  readonly alreadyRunning: string;
  dataFailed(folder: string): string;
}

const ar: ShellWords = {
  file: 'ملف',
  quit: 'إنهاء',
  edit: 'تحرير',
  undo: 'تراجع',
  redo: 'إعادة',
  cut: 'قص',
  copy: 'نسخ',
  paste: 'لصق',
  selectAll: 'تحديد الكل',
  view: 'عرض',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  resetZoom: 'الحجم الأصلي',
  fullScreen: 'ملء الشاشة',
  windowGone: 'توقفت النافذة عن العمل.',
  windowGoneDetail: 'كل ما ظهر محفوظًا موجود على القرص. أعد فتح النافذة لمتابعة العمل.',
  reload: 'إعادة فتح النافذة',
  alreadyRunning: 'حاشية تعمل بالفعل على مجلد البيانات هذا.',
  dataFailed: (folder) => `تعذر فتح مجلد البيانات: ${folder}`,
};

const en: ShellWords = {
  file: 'File',
  quit: 'Quit',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetZoom: 'Actual size',
  fullScreen: 'Full screen',
  windowGone: 'The window stopped working.',
  windowGoneDetail: 'Everything shown as saved is on disk. Open the window again to go on.',
  reload: 'Open the window again',
  alreadyRunning: 'Hashiya is already running on this data folder.',
  dataFailed: (folder) => `The data folder cannot be opened: ${folder}`,
};

/** Arabic unless the user or, where they chose nothing, the system says English. */
export function shellWords(chosen: 'ar' | 'en' | null, systemLocale: string): ShellWords {
  const language = chosen ?? (systemLocale.toLowerCase().startsWith('en') ? 'en' : 'ar');
  return language === 'en' ? en : ar;
}
