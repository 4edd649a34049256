const SIGNATURE = 0x06054b50;
const LENGTH = 22;
const MAX_COMMENT = 0xffff;

/**
 * True when a zip has its end record and the directory before it is whole (PKWARE APPNOTE 4.3.16). Entries are read
 * from the front, so a file cut at its very end would otherwise pass.
 */
export function hasZipEnd(zip: Uint8Array): boolean {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const last = zip.byteLength - LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== SIGNATURE) continue;
    const commentLength = view.getUint16(at + 20, true);
    const directoryEnd = view.getUint32(at + 12, true) + view.getUint32(at + 16, true);
    if (at + LENGTH + commentLength === zip.byteLength && directoryEnd <= at) return true;
  }
  return false;
}
