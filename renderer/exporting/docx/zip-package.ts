import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Instant } from '../../core/model';
import type { Parts } from './part-patch';

/** Unix, `-rw-r--r--`: without attributes Word for Mac was reported to ask before opening. */
const ATTRIBUTES = { os: 3, attrs: 0o644 << 16 } as const;
const FIRST = ['[Content_Types].xml', '_rels/.rels'];
/** The years a zip can hold. */
const EARLIEST = new Date('1980-01-02T00:00:00Z');

/** The parts as one Word file: content types and relations first, as Word itself orders them. */
export function zipPackage(parts: Parts, now: Instant): Uint8Array {
  const time = new Date(now);
  const mtime = time > EARLIEST ? time : EARLIEST;
  const paths = [
    ...FIRST.filter((path) => parts.has(path)),
    ...[...parts.keys()].filter((path) => !FIRST.includes(path)),
  ];
  const files: Zippable = {};
  for (const path of paths) {
    const part = parts.get(path) ?? '';
    files[path] = [typeof part === 'string' ? strToU8(part) : part, { ...ATTRIBUTES, mtime, level: 6 }];
  }
  return zipSync(files);
}
