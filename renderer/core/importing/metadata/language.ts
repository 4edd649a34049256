import type { ProposalDraft } from './proposal';

const LOOKED_AT = 3000;
const FEWEST_LETTERS = 20;

/** Letters that tell scripts and languages apart; a letter counts for every group it is in. */
const GROUPS = {
  persian: 'پچژگیک',
  arabicOnly: 'ةىيكإأؤئ',
  urdu: 'ٹڈڑںے',
  sorani: 'ڕڵۆێە',
  turkish: 'ğşıİĞŞ',
} as const;
type Group = keyof typeof GROUPS | 'arabic' | 'hebrew' | 'latin';
const NAMES: readonly Group[] = [
  'persian',
  'arabicOnly',
  'urdu',
  'sorani',
  'turkish',
  'arabic',
  'hebrew',
  'latin',
];

/** Ranges of whole scripts, ends included. */
const SCRIPTS: readonly (readonly [Group, number, number])[] = [
  ['arabic', 0x620, 0x64a],
  ['arabic', 0x66e, 0x6d5],
  ['arabic', 0xfb50, 0xfdff],
  ['arabic', 0xfe70, 0xfefc],
  ['hebrew', 0x5d0, 0x5ea],
  ['latin', 0x41, 0x5a],
  ['latin', 0x61, 0x7a],
  ['latin', 0xc0, 0x24f],
];

const FUNCTION_WORDS = {
  en: /(?:^|\s)(?:the|of|and|to|in|that|for|is|on|with)(?=\s)/g,
  fr: /(?:^|\s)(?:le|la|les|des|et|du|que|une|dans|est|pour)(?=\s)/g,
  tr: /(?:^|\s)(?:ve|bir|bu|için|ile|da|de|olarak|daha)(?=\s)/g,
} as const;

let table: Uint8Array | undefined;

/** One bit a group for every unit. */
function groupTable(): Uint8Array {
  if (table) return table;
  const built = new Uint8Array(0x10000);
  const add = (unit: number, group: Group): void => {
    built[unit] = (built[unit] ?? 0) | (1 << NAMES.indexOf(group));
  };
  for (const [group, from, to] of SCRIPTS) for (let unit = from; unit <= to; unit += 1) add(unit, group);
  for (const group of ['persian', 'arabicOnly', 'urdu', 'sorani', 'turkish'] as const) {
    for (const letter of GROUPS[group]) add(letter.charCodeAt(0), group);
  }
  table = built;
  return built;
}

/** The language by its letters, and of Latin ones by its small words; none when there is too little to tell. */
export function proposeLanguage(text: string): readonly ProposalDraft[] {
  const count = countGroups(text);
  const [arabic, hebrew, latin] = [count('arabic'), count('hebrew'), count('latin')];
  const letters = arabic + hebrew + latin;
  if (letters < FEWEST_LETTERS) return [];
  const sure = Math.max(arabic, hebrew, latin) / letters >= 0.75 ? 0.95 : 0.72;
  if (arabic >= hebrew && arabic >= latin) return [draft(arabicScript(count, arabic), sure)];
  if (hebrew >= latin) return [draft('he', sure)];
  return latinScript(text.slice(0, LOOKED_AT), count('turkish'), sure);
}

function countGroups(text: string): (group: Group) => number {
  const groups = groupTable();
  const sets = new Uint32Array(1 << NAMES.length);
  const end = Math.min(text.length, LOOKED_AT);
  for (let index = 0; index < end; index += 1) {
    const set = groups[text.charCodeAt(index)] ?? 0;
    sets[set] = (sets[set] ?? 0) + 1;
  }
  const counts = new Uint32Array(NAMES.length);
  for (let set = 1; set < sets.length; set += 1) {
    const count = sets[set] ?? 0;
    for (let place = 0, bits = count === 0 ? 0 : set; bits !== 0; place += 1, bits >>= 1)
      if (bits & 1) counts[place] = (counts[place] ?? 0) + count;
  }
  return (group) => counts[NAMES.indexOf(group)] ?? 0;
}

const draft = (value: string, confidence: number): ProposalDraft => ({
  field: 'language',
  value,
  confidence,
  evidence: { kind: 'letters' },
});

function arabicScript(count: (group: Group) => number, letters: number): string {
  // Sorani writes its vowels, Urdu its retroflex letters: either makes up several of a hundred letters.
  if (count('sorani') > letters * 0.05) return 'ku';
  if (count('urdu') > letters * 0.02) return 'ur';
  return count('persian') > count('arabicOnly') ? 'fa' : 'ar';
}

function latinScript(sample: string, turkish: number, sure: number): readonly ProposalDraft[] {
  const lower = sample.toLowerCase();
  const hits = (pattern: RegExp): number => lower.match(pattern)?.length ?? 0;
  const [best, next] = [
    { code: 'en', hits: hits(FUNCTION_WORDS.en) },
    { code: 'fr', hits: hits(FUNCTION_WORDS.fr) },
    { code: 'tr', hits: hits(FUNCTION_WORDS.tr) + turkish },
  ].sort((a, b) => b.hits - a.hits);
  if (!best || best.hits === 0) return [];
  return [draft(best.code, best.hits >= 2 * (next?.hits ?? 0) ? sure : 0.6)];
}
