/** What an RTF file consists of. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** A control symbol such as `\~`. */
  | { readonly kind: 'symbol'; readonly sign: string }
  | { readonly kind: 'byte'; readonly byte: number };

const BACKSLASH = 0x5c;
const LONGEST_WORD = 40;

/** Cuts RTF into its tokens; line ends between them are nothing, `\bin` data are left out. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    at += 1;
    if (byte === 0x7b) yield { kind: 'open' };
    else if (byte === 0x7d) yield { kind: 'close' };
    else if (byte === BACKSLASH) {
      const control = readControl(bytes, at);
      at = control.next;
      if (control.token) yield control.token;
    } else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield { kind: 'byte', byte };
  }
}

interface Control {
  readonly token: RtfToken | null;
  readonly next: number;
}

function readControl(bytes: Uint8Array, start: number): Control {
  const first = bytes[start];
  if (first === undefined) return { token: null, next: start };
  if (first === 0x27) return readHex(bytes, start + 1);
  if (!isLetter(first)) return { token: symbolOf(first), next: start + 1 };
  let at = start;
  while (isLetter(bytes[at]) && at - start < LONGEST_WORD) at += 1;
  const name = ascii(bytes, start, at);
  const digits = at;
  if (bytes[at] === 0x2d) at += 1;
  while (isDigit(bytes[at]) && at - digits < 12) at += 1;
  const value = at > digits ? Number.parseInt(ascii(bytes, digits, at), 10) : Number.NaN;
  if (bytes[at] === 0x20) at += 1;
  const number = Number.isNaN(value) ? null : value;
  if (name === 'bin') return { token: null, next: at + Math.max(0, number ?? 0) };
  return { token: { kind: 'word', name, value: number }, next: at };
}

function readHex(bytes: Uint8Array, start: number): Control {
  const digits = ascii(bytes, start, start + 2);
  if (!/^[0-9a-f]{2}$/i.test(digits)) return { token: null, next: start };
  return { token: { kind: 'byte', byte: Number.parseInt(digits, 16) }, next: start + 2 };
}

/** A backslash before a line end is a paragraph. */
function symbolOf(byte: number): RtfToken {
  if (byte === 0x0a || byte === 0x0d) return { kind: 'word', name: 'par', value: null };
  if (byte === BACKSLASH || byte === 0x7b || byte === 0x7d) return { kind: 'byte', byte };
  return { kind: 'symbol', sign: String.fromCharCode(byte) };
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
