import { type ArchiveEntry, opensLikeZip, readCentralDirectory } from './central-directory';

/** More entries than an office file has; one of them is what tells it. */
const MOST_ENTRIES = 20_000;

/** The document format inside of a zip archive; undefined for an archive of files, and for other packages. */
export function packageFormat(bytes: Uint8Array): 'docx' | 'odt' | undefined {
  const names = namesOf(bytes);
  if (names.has('word/document.xml')) return 'docx';
  // Some writers give the main part another name; its folder and the list of types are what all share.
  if (names.has('[Content_Types].xml') && [...names].some((name) => /^word\/document\d*\.xml$/.test(name))) {
    return 'docx';
  }
  return names.has('content.xml') && (names.has('mimetype') || names.has('META-INF/manifest.xml'))
    ? 'odt'
    : undefined;
}

/** True for any office file, those that hold no text included: tables and slides are no archives of articles. */
export function isOfficePackage(bytes: Uint8Array): boolean {
  const names = namesOf(bytes);
  return names.has('[Content_Types].xml') || (names.has('mimetype') && names.has('META-INF/manifest.xml'));
}

function namesOf(bytes: Uint8Array): ReadonlySet<string> {
  if (!opensLikeZip(bytes)) return new Set();
  const listed = readCentralDirectory(bytes, MOST_ENTRIES);
  const entries: readonly ArchiveEntry[] = listed.ok ? listed.value : [];
  return new Set(entries.map(({ name }) => name));
}
