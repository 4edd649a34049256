import { ENCODINGS, type Encoding } from '../../../core/model';

export const ENCODING_GROUPS = [
  'arabic',
  'unicode',
  'hebrew',
  'western',
  'central',
  'cyrillic',
  'asian',
] as const;
export type EncodingGroup = (typeof ENCODING_GROUPS)[number];

const MEMBERS: Readonly<Record<EncodingGroup, readonly Encoding[]>> = {
  arabic: ['windows-1256', 'iso-8859-6'],
  unicode: ['utf-8', 'utf-16le', 'utf-16be'],
  hebrew: ['windows-1255', 'iso-8859-8-i', 'iso-8859-8'],
  western: ['windows-1252', 'iso-8859-15', 'macintosh'],
  central: [
    'windows-1250',
    'iso-8859-2',
    'windows-1257',
    'iso-8859-13',
    'iso-8859-4',
    'iso-8859-10',
    'windows-1254',
    'iso-8859-3',
    'windows-1253',
    'iso-8859-7',
    'iso-8859-14',
    'iso-8859-16',
  ],
  cyrillic: ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
  asian: [
    'gb18030',
    'gbk',
    'big5',
    'shift_jis',
    'euc-jp',
    'iso-2022-jp',
    'euc-kr',
    'windows-874',
    'windows-1258',
  ],
};

/** Every encoding once, in groups; none is forgotten when the model learns another. */
export function encodingsByGroup(): readonly { group: EncodingGroup; encodings: readonly Encoding[] }[] {
  const placed = new Set(Object.values(MEMBERS).flat());
  const others = ENCODINGS.filter((encoding) => !placed.has(encoding));
  return ENCODING_GROUPS.map((group) => ({
    group,
    encodings: group === 'asian' ? [...MEMBERS.asian, ...others] : MEMBERS[group],
  }));
}
