import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WINDOWS_1252, WINDOWS_1256 } from '../../../../../renderer/core/importing/byte-letters';
import { findMojibake, repairMojibake } from '../../../../../renderer/core/importing/mojibake';
import { MOJIBAKE_REPAIRS, type MojibakeRepair } from '../../../../../renderer/core/model';
import { generatedText } from '../../../../bench/support/generated-text';
import { FRENCH, NEWS } from './samples';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const windows1256 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? code : 0x80 + WINDOWS_1256.indexOf(character);
  });
const readAs = (bytes: Uint8Array, upper: string): string =>
  Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : upper.charAt(byte - 0x80))).join('');
const LATIN_1 = Array.from({ length: 128 }, (_, index) => String.fromCharCode(0x80 + index)).join('');

/** What each kind of misreading makes of a text. */
const damage: Readonly<Record<MojibakeRepair, (text: string) => string>> = {
  'utf-8-read-as-windows-1252': (text) => readAs(utf8(text), WINDOWS_1252),
  'utf-8-read-as-iso-8859-1': (text) => readAs(utf8(text), LATIN_1),
  'utf-8-read-as-windows-1256': (text) => readAs(utf8(text), WINDOWS_1256),
  'windows-1256-read-as-windows-1252': (text) => readAs(windows1256(text), WINDOWS_1252),
  'windows-1256-read-as-iso-8859-1': (text) => readAs(windows1256(text), LATIN_1),
};

/** Texts of ours in other languages, with as many accents as their languages have. */
const HONEST = [
  ['Arabic', NEWS],
  [
    'Arabic of the rarest letters',
    'طه وظافر طبطبا طلبا غطاء طاغ عظيم، وظل عطاء طارق غير منقطع طوال عطلة ظافر',
  ],
  ['Persian', 'وزیر خارجه گفت که مذاکرات هفته آینده در ژنو ادامه می‌یابد و چند روز طول می‌کشد'],
  ['French', FRENCH],
  ['French capitals', 'ÉLÈVES ÂGÉS ÉVACUÉS À L’ÉCOLE, ÉTÉ À NÎMES, FORÊT BRÛLÉE, ÎLE ISOLÉE'],
  [
    'German',
    'Die Gespräche über die Brücke dürften länger dauern, heißt es aus höheren Ämtern in Österreich.',
  ],
  [
    'Spanish',
    'El ministro anunció que la reunión del próximo año será en España, según informó el portavoz.',
  ],
  ['Portuguese', 'A reunião não começará antes da manhã de terça-feira, informou a comissão de negociações.'],
  ['Turkish', 'Dışişleri Bakanı görüşmelerin süreceğini açıkladı, heyet yarın İstanbul’a gidecek.'],
  ['Icelandic', 'Ráðherrann sagði að viðræðurnar hæfust á ný í næstu viku, þótt óvíst væri um þátttöku.'],
  [
    'Swedish',
    'Ministern sade att förhandlingarna återupptas på måndag, trots att läget är oförändrat i öst.',
  ],
  ['Russian', 'Президент заявил, что переговоры продолжатся на следующей неделе'],
  ['English', 'The minister said the naïve café owner’s façade was “over 50 %” rebuilt.'],
  ['signs', '½ ¼ ¾ § ¶ © ® ° ± ² ³ µ · × ÷ € £ ¥ ¢'],
  ['a few letters', 'ÄÖÜ äöü'],
] as const;

describe('findMojibake', () => {
  it.each(MOJIBAKE_REPAIRS)('recognises %s, and the repair gives the text back', (kind) => {
    const damaged = damage[kind](NEWS);
    const found = findMojibake(damaged);
    expect(found).not.toBeNull();
    expect(repairMojibake(damaged, found ?? kind)).toBe(NEWS);
  });

  it.each(MOJIBAKE_REPAIRS)('recognises one headline of %s among Latin words', (kind) => {
    const line = 'وكالة Reuters: الوزير يزور مدينة Geneva غدا للتفاوض';
    expect(repairMojibake(damage[kind](line), findMojibake(damage[kind](line)) ?? kind)).toBe(line);
    expect(findMojibake(damage[kind](line))).not.toBeNull();
  });

  it.each(HONEST)('leaves honest %s alone', (_, text) => {
    expect(findMojibake(text)).toBeNull();
  });

  it('leaves text alone that only quotes some mojibake', () => {
    const quoted = damage['utf-8-read-as-windows-1252']('الوزير');
    expect(findMojibake(`${NEWS}\n${quoted}`)).toBeNull();
    expect(findMojibake(`${FRENCH}\n${quoted}`)).toBeNull();
  });

  it('answers null for the empty text and for ASCII', () => {
    expect(findMojibake('')).toBeNull();
    expect(findMojibake('plain text '.repeat(100))).toBeNull();
  });
});

describe('repairMojibake', () => {
  const arabic = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 1_000_000 }))
    .map(([words, seed]) => generatedText(words, seed));

  it.each(MOJIBAKE_REPAIRS)('undoes %s exactly', (kind) => {
    fc.assert(fc.property(arabic, (text) => repairMojibake(damage[kind](text), kind) === text));
  });

  it.each(MOJIBAKE_REPAIRS.slice(0, 3))('undoes %s of any text exactly', (kind) => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => repairMojibake(damage[kind](text), kind) === text,
      ),
    );
  });

  it.each(MOJIBAKE_REPAIRS)('never loses a character by %s, whatever the text', (kind) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const repaired = repairMojibake(text, kind);
        return repaired === text || damage[kind](repaired) === text;
      }),
    );
  });

  it('gives a text back unchanged that is no misreading as a whole', () => {
    const damaged = damage['utf-8-read-as-windows-1252'](NEWS);
    expect(repairMojibake(`${damaged}عربي`, 'utf-8-read-as-windows-1252')).toBe(`${damaged}عربي`);
    expect(repairMojibake(damaged.slice(0, -2), 'utf-8-read-as-windows-1252')).toBe(damaged.slice(0, -2));
    expect(repairMojibake(FRENCH, 'utf-8-read-as-windows-1252')).toBe(FRENCH);
  });
});
