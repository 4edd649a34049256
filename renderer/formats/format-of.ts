import { fail, ok, type Result, type SourceFormat } from '../core/model';
import { packageFormat } from './archive/office-package';
import type { FormatFailure, SourceFile } from './document';
import { extensionOf } from './extension-of';
import { type Signature, signatureOf } from './signature';

type ByName = SourceFormat | 'json' | 'zip' | 'legacy' | 'no-text';

const EXTENSIONS: Readonly<Record<ByName, string>> = {
  text: 'txt text log asc',
  markdown: 'md markdown',
  html: 'html htm xhtml shtml',
  mhtml: 'mhtml mht',
  docx: 'docx docm dotx',
  odt: 'odt ott',
  rtf: 'rtf',
  eml: 'eml',
  csv: 'csv',
  tsv: 'tsv tab',
  jsonl: 'jsonl ndjson',
  pdf: 'pdf',
  json: 'json',
  zip: 'zip',
  legacy: 'doc dot wps',
  'no-text':
    'xls xlsx xlsm ods ppt pptx odp mdb accdb sqlite djvu epub mobi azw ' +
    'jpg jpeg jfif png gif bmp tif tiff webp heic svg ico psd mp3 m4a wav ogg opus flac aac wma amr ' +
    'mp4 m4v mov avi mkv webm wmv flv 3gp exe dll msi bat sh ps1 scr apk dmg iso img jar ' +
    'rar 7z gz tgz tar bz2 xz zst cab ttf otf woff woff2 lnk url pst mbox hashiya',
};

const BY_EXTENSION: ReadonlyMap<string, ByName> = new Map(
  (Object.entries(EXTENSIONS) as [ByName, string][]).flatMap(([format, list]) =>
    list.split(' ').map((extension) => [extension, format] as const),
  ),
);

/** Containers: what their name says must be in their bytes. */
const CONTAINERS: readonly ByName[] = ['docx', 'odt', 'pdf', 'rtf', 'zip'];

/**
 * The format of a file by its name and by how its bytes open. The bytes win where they are sure; a file with an odd
 * extension or none is taken for text, and its decoding will tell whether it is.
 */
export function formatOf(file: SourceFile): Result<SourceFormat, FormatFailure> {
  if (file.bytes.length === 0) return fail('empty');
  const named = BY_EXTENSION.get(extensionOf(file.fileName));
  const signature = signatureOf(file.bytes);
  return signature === 'page' || signature === 'saved-page' || signature === null
    ? textFormat(named, signature)
    : containerFormat(file, named, signature);
}

function containerFormat(
  file: SourceFile,
  named: ByName | undefined,
  signature: Exclude<Signature, 'page' | 'saved-page'>,
): Result<SourceFormat, FormatFailure> {
  switch (signature) {
    case 'pdf':
    case 'rtf':
      return ok(signature);
    case 'protected-office':
      return fail('encrypted');
    case 'old-office':
      return fail(named === 'docx' || named === 'odt' ? 'damaged' : refusalOf(named));
    case 'zip': {
      const format = packageFormat(file.bytes);
      if (format) return ok(format);
      return fail(named !== undefined && CONTAINERS.includes(named) ? 'damaged' : refusalOf(named));
    }
  }
}

/** What is no text under a name of text is `binary`; under its own name it is simply another type. */
function refusalOf(named: ByName | undefined): FormatFailure {
  return named === undefined || named === 'legacy' || named === 'no-text' ? 'not-text-type' : 'binary';
}

function textFormat(
  named: ByName | undefined,
  signature: 'page' | 'saved-page' | null,
): Result<SourceFormat, FormatFailure> {
  if (named === 'no-text') return fail('not-text-type');
  if (named !== undefined && CONTAINERS.includes(named)) return fail('damaged');
  if (named === 'html' || named === 'mhtml' || named === 'legacy') {
    if (signature !== null) return ok(signature === 'page' ? 'html' : 'mhtml');
    return named === 'legacy' ? fail('not-text-type') : ok(named);
  }
  if (named === 'text' || named === undefined) return ok(signature === 'page' ? 'html' : 'text');
  return ok(named === 'json' ? 'jsonl' : (named as SourceFormat));
}
