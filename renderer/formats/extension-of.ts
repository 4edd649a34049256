/** Marks that turn a name around or stand unseen at its end; an extension is what the system takes for it. */
const UNSEEN = /[\s\u0000-\u001f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
const EXTENSION = /\.([a-z0-9]{1,12})$/;

/** The extension of a file name, small letters without the dot; empty when it has none. */
export function extensionOf(fileName: string): string {
  const name = fileName
    .slice(fileName.lastIndexOf('/') + 1)
    .replace(UNSEEN, '')
    .toLowerCase();
  return EXTENSION.exec(name)?.[1] ?? '';
}
