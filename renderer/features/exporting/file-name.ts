/** What Windows forbids in names; files are meant to travel. */
export const FORBIDDEN_SIGNS = '/ \\ < > : " | ? *';
const FORBIDDEN = /[/\\<>:"|?*]/u;
/** Separators, controls, and invisible marks that make a name read as another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const UNFIT =
  /[/\\<>:"|?*\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\p{Surrogate}]+/gu;
/** Arabic letters take two bytes each; systems allow 255 for a name, and a number may have to be added. */
const LONGEST = 80;

/** A file name made from a title: `title.docx`, or `fallback.docx` when nothing of the title can stand in a name. */
export function suggestFileName(title: string, fallback: string, extension: string): string {
  const cleaned = title
    .replace(UNFIT, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/\p{Surrogate}$/u, '')
    .replace(/^[. ]+|[. ]+$/gu, '');
  return `${cleaned === '' ? fallback : cleaned}${extension}`;
}

/** What is wrong with a typed name; null when nothing is that can be seen without asking the system. */
export function fileNameProblem(name: string, extension: string): 'empty' | 'forbidden' | null {
  const stem = stemOf(name.trim(), extension).trim();
  if (stem === '') return 'empty';
  return FORBIDDEN.test(name) ? 'forbidden' : null;
}

/** The name with its extension, which people leave out when they type. */
export function completeFileName(name: string, extension: string): string {
  return `${stemOf(name.trim(), extension).trim()}${extension}`;
}

/** The next name of the kind `report (2).docx`, `report (3).docx` … */
export function nextFileName(name: string, extension: string): string {
  const stem = stemOf(name, extension);
  const numbered = /^(.*) \((\d{1,4})\)$/u.exec(stem);
  const [, base, number] = numbered ?? [];
  return base === undefined || number === undefined
    ? `${stem} (2)${extension}`
    : `${base} (${Number(number) + 1})${extension}`;
}

/** `.docx` of `report.docx`; the suggested name decides what a file is, not what is typed later. */
export function extensionOf(name: string): string {
  return /\.[A-Za-z0-9]+$/u.exec(name)?.[0] ?? '';
}

function stemOf(name: string, extension: string): string {
  return name.toLowerCase().endsWith(extension.toLowerCase())
    ? name.slice(0, name.length - extension.length)
    : name;
}
