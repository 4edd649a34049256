import { wordCount } from '../../text/words';
import type { Line } from '../blocks/line';
import { fromLine, type ProposalDraft, tidyName, tidyValue } from '../metadata/proposal';
import { namedWithClitic, type SourceIndex } from './find-source';

interface SourceCue {
  readonly pattern: RegExp;
  /** When the name is known, and when it is not. */
  readonly known: number;
  readonly unknown: number;
}

/** How the page around an article names itself; the first group is the name. */
const CUES: readonly SourceCue[] = [
  { pattern: /سياسة\s+(.+?)\s+(?:بشأن|حول|في شأن|المتعلقة|للتعليقات|للخصوصية)/u, known: 0.88, unknown: 0.6 },
  {
    pattern: /^[\s•*]*(?:ادعم|ادعموا|تبرع ل|تبرعوا ل|ساهم في دعم|ساهموا في دعم)\s*(.+)$/u,
    known: 0.85,
    unknown: 0.55,
  },
  {
    pattern: /محفوظة\s*(?:©|\(c\)|[-–:])?\s*(?:لدى|لصالح|لـ)?\s*([^\s\d©(.].*?)\s*(?:[©\d(.].*)?$/u,
    known: 0.88,
    unknown: 0.72,
  },
  {
    pattern: /(?:©|copyright)\s*(?:\d{4}\s*(?:[-–]\s*\d{4})?\s*)?([^\s\d©(.].*?)\s*(?:[©\d(.].*)?$/iu,
    known: 0.85,
    unknown: 0.55,
  },
  {
    pattern:
      /(?:تطبيق|قناة|قناتنا|صفحة|صفحات|حسابات|نشرة|موقع|كتّاب|قراء)\s+(.+?)\s*(?:(?:على|عبر|في|الإخبارية|البريدية)(?:\s.*)?)?$/u,
    known: 0.8,
    unknown: 0.4,
  },
  { pattern: /(?:رأي|موقف|وجهة نظر|آراء)\s+(.+?)\s*[.]?$/u, known: 0.8, unknown: 0 },
  {
    pattern: /^(?:follow|download|subscribe to|join)\s+(.+?)\s+(?:on|app|channel|newsletter)/iu,
    known: 0.8,
    unknown: 0.4,
  },
];

const MOST_NAME_WORDS = 5;
const OWN = /^(?:نا|الموقع|الصحيفة|الجريدة|القناة|الكاتب|صاحبه|كاتبه|الناشر|الشركة|لنا|له|لها)$/u;

/** The outlet as a line of the page around the article names it. */
export function readSourceCues(line: Line, sources: SourceIndex): readonly ProposalDraft[] {
  const plain = tidyValue(line.text);
  return CUES.flatMap(({ pattern, known, unknown }) => {
    const spelt = tidyName(pattern.exec(plain)?.[1] ?? '');
    if (spelt === '' || wordCount(spelt) > MOST_NAME_WORDS || OWN.test(spelt)) return [];
    const match = namedWithClitic(sources, spelt);
    if (match) return match.kind === 'outlet' ? [fromLine(line, 'outlet', match.name, known, spelt)] : [];
    if (unknown === 0) return [];
    const name = withoutClitic(spelt);
    return [fromLine(line, 'outlet', name, unknown, spelt.includes(name) ? name : spelt)];
  });
}

/** `لبوابة الساحل` names `بوابة الساحل`; a word that merely begins with the letter is left alone. */
function withoutClitic(name: string): string {
  const bare = /^ل(?=(?:صحيفة|جريدة|موقع|قناة|شبكة|بوابة|مجلة|وكالة|مؤسسة|مركز|منصة)\s)/u;
  return name.startsWith('لل') ? `ال${name.slice(2)}` : name.replace(bare, '');
}

const ADDRESS = /(?:https?:\/\/|www\.|@)([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/giu;
/** Hosts where anybody has an address or a page. */
const COMMON_HOST =
  /(?:^|\.)(?:gmail|hotmail|yahoo|outlook|live|icloud|proton|protonmail|mail|ymail|facebook|fb|twitter|x|t|youtube|youtu|instagram|telegram|whatsapp|wa|tiktok|linkedin|google|goo|bit|example)\.[a-z.]{2,6}$/i;
const HANDLE = /([\p{L}\p{N}-]+\.(?:com|net|org|info|news))@/iu;

/** The outlet behind the host of an address in the page around the article: sure only when the host is known. */
export function readHosts(line: Line, sources: SourceIndex): readonly ProposalDraft[] {
  if (!/[@]|http|www\./i.test(line.text)) return [];
  const hosts = [...line.text.matchAll(ADDRESS)].map(([, host = '']) => host);
  // `akkanet.net@gmail.com`: the outlet's own host stands before the sign.
  const handle = HANDLE.exec(line.text)?.[1];
  return [...hosts, ...(handle === undefined ? [] : [handle])].slice(0, 4).flatMap((host) => {
    const match = sources.ofHost(host);
    if (match) return [fromLine(line, match.kind, match.name, 0.76, host)];
    return COMMON_HOST.test(host)
      ? []
      : [fromLine(line, 'outlet', host.toLowerCase().replace(/^www\./, ''), 0.4, host)];
  });
}
