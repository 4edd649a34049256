import { wordCount } from '../../text/words';
import { lineKey } from '../line-key';
import { GIVEN_NAMES } from './known-names';
import { KNOWN_PLACES } from './known-places';
import { LABELS, SECTION_NAMES } from './known-sections';

const NAME_TITLE =
  /^(?:د|الدكتور|الدكتوره|دكتور|ا|الاستاذ|استاذ|م|المهندس|اللواء|العميد|السفير|الشيخ|البروفيسور|بروفيسور|dr|prof)[\s./]+/;
const LATIN_NAME = /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’-]+$/u;
const NAME_SIGNS = /^[\p{L}\p{M}\s'’.\-ـ،,&]+$/u;
const FEWEST_WORDS = 2;
const MOST_WORDS = 6;

let given: ReadonlySet<string> | undefined;
let places: ReadonlySet<string> | undefined;
let sections: ReadonlySet<string> | undefined;
let labels: ReadonlySet<string> | undefined;

const keys = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(lineKey));

/** True for two to six words that open with a common given name, or are capitalised Latin ones. */
export function isPersonName(text: string): boolean {
  if (!NAME_SIGNS.test(text)) return false;
  const words = wordCount(text);
  if (words < FEWEST_WORDS || words > MOST_WORDS) return false;
  given ??= keys(GIVEN_NAMES);
  const key = lineKey(text).replace(NAME_TITLE, '');
  const first = key.split(' ', 1)[0] ?? '';
  return given.has(first) || given.has(first.replace(/^و/, '')) || LATIN_NAME.test(text);
}

/** True for the name of a city as datelines have it, with or without its country: `بغداد`, `مدينة غزة`, `باريس (فرنسا)`. */
export function isPlace(text: string): boolean {
  places ??= keys(KNOWN_PLACES);
  const key = lineKey(text).replace(/^مدينه /, '');
  return places.has(key) || places.has(key.replace(/\s*[(،,].*$/, ''));
}

/** True for the name of a section or topic: `أمن`, `أخبار العراق`. */
export function isSection(text: string): boolean {
  sections ??= keys(SECTION_NAMES);
  const key = lineKey(text);
  return sections.has(key) || (/^(?:اخبار|شوون|ملف|ملفات|قضايا|news)\s/.test(key) && wordCount(key) <= 3);
}

/** True for a word that says what a text is: `الحدث`, `خاص`. */
export function isLabel(text: string): boolean {
  labels ??= keys(LABELS);
  return labels.has(lineKey(text).replace(/\s*:$/, ''));
}
