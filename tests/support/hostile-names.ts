import type { HostileFile } from './hostile-file';
import { REPORT } from './hostile-texts';

const named = (
  what: string,
  fileName: string,
  becomes: HostileFile['becomes'] = 'imported',
): HostileFile => ({
  what: `a name with ${what}`,
  fileName,
  make: () => new TextEncoder().encode(REPORT),
  becomes,
  ...(becomes === 'imported' ? { keeps: REPORT } : {}),
});

/** A good text under names that are none. */
export const HOSTILE_NAMES: readonly HostileFile[] = [
  named('an RTL override', 'تقرير\u202etxt.gpj.txt'),
  named('an RTL override before its true extension', 'تقرير\u202etxt.exe', 'not-text-type'),
  named('..', '../../../../etc/passwd.txt'),
  named('nothing but ..', '..'),
  named('a newline', 'خبر\nالمصدر: صحيفة\n.txt'),
  named('NULs and controls', 'a\u0000b\u0007.txt'),
  named('255 characters', `${'س'.repeat(251)}.txt`),
  named('ten thousand characters', `${'a/'.repeat(5000)}.txt`),
  named('no extension', 'تقرير'),
  named('an extension nobody knows', 'تقرير.نص'),
  named('a long number for an extension', 'www.example.org.1234567890123456'),
  named('nothing but an extension', '.txt'),
  named('nothing but spaces', '   '),
  named('a trailing space and point', 'خبر.txt . '),
  named('half a pair', 'خبر\ud83d.txt'),
  named('markup', '<img src=x onerror="globalThis.hostile=1">.txt'),
  named('the names of prototypes', '__proto__.constructor'),
  named('another type’s extension', 'خبر.jpg', 'not-text-type'),
];
