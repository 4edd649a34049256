import { wordCount } from '../../text/words';
import type { Line } from '../blocks/line';
import type { SourceIndex } from '../outlets/find-source';
import { readHosts } from '../outlets/source-cues';
import { readPiece } from './byline-piece';
import { fromLine, type ProposalDraft, tidyName, tidyValue } from './proposal';

/** What a line that names its source says. */
export interface SourceReading {
  readonly reason: 'source-words' | 'outlet-name' | 'address-line';
  readonly detail: string;
  readonly confidence: number;
  readonly proposals: readonly ProposalDraft[];
}

const LABEL =
  /^[\s•*·#\-–—(]*(المصادر|المصدر|مصدر الخبر|نقلا عن|نقلًا عن|الوسيلة|source|sources|منبع|מקור)\s*[:：/\-–—]\s*(.+?)[\s)]*$/iu;
const LINK_LABEL =
  /^[\s•*·\-–—]*(?:الرابط|رابط الخبر|رابط المقال|رابط المادة|رابط|link|url|لینک خبر|لینک)\s*[:：]?\s*(?=https?:)/iu;
const URL_ONLY = /^[\s<(]*(https?:\/\/[^\s<>"]+?)[\s>).]*$/iu;
const URL = /https?:\/\/[^\s<>"«»)\]]+/i;
/** A page, not merely a host. */
const PAGE = /^https?:\/\/[^/]+\/.*[\p{L}\p{N}]/iu;
const SEPARATORS = /\s*[+،,/|&]\s*|\s+[-–—]\s+|\s+و(?=\S)/u;
const MOST_WORDS = 8;
const MOST_NAME_WORDS = 5;
const BULLET = /^[\s\u200e\u200f]*[•·●▪◾■*–—-]\s*(?=\p{L})/u;

/** Reads `المصدر: الجزيرة + وكالات`, the article's own address. */
export function readSourceLine(line: Line, sources: SourceIndex): SourceReading | undefined {
  if (line.text.length > 400) return undefined;
  const url = readUrlLine(line, sources);
  if (url) return url;
  const plain = tidyValue(line.text);
  const match = LABEL.exec(plain);
  if (!match || line.words > MOST_WORDS + 1 || /\S[.،؛]\s+\S/.test(match[2] ?? '')) return undefined;
  const [, label = '', rest = ''] = match;
  if (URL.test(rest))
    return { ...address(line, URL.exec(rest)?.[0] ?? '', sources), reason: 'source-words', detail: label };
  const whole = tidyName(rest);
  const names = sources.named(whole) ? [whole] : rest.split(SEPARATORS).map(tidyName);
  const proposals = names.flatMap((name) => named(line, name, sources));
  if (proposals.length === 0) return undefined;
  return { reason: 'source-words', detail: label, confidence: 0.93, proposals };
}

function named(line: Line, name: string, sources: SourceIndex): readonly ProposalDraft[] {
  if (name === '' || wordCount(name) > MOST_NAME_WORDS) return [];
  const match = sources.named(name);
  if (match) return [fromLine(line, match.kind, match.name, 0.92, name)];
  return [fromLine(line, /^وكال/u.test(name) ? 'agency' : 'outlet', name, 0.8)];
}

function readUrlLine(line: Line, sources: SourceIndex): SourceReading | undefined {
  const labelled = LINK_LABEL.test(line.text) ? URL.exec(line.text)?.[0] : undefined;
  const alone = URL_ONLY.exec(line.text)?.[1];
  const url = labelled ?? alone;
  if (url === undefined || !PAGE.test(url)) return undefined;
  return address(line, url, sources, labelled === undefined ? 0.78 : 0.9);
}

function address(line: Line, url: string, sources: SourceIndex, confidence = 0.85): SourceReading {
  const clean = url.replace(/[.,،؛:)\]]+$/, '');
  const proposals = PAGE.test(clean) ? [fromLine(line, 'url', clean, confidence)] : [];
  return {
    reason: 'address-line',
    detail: clean.slice(0, 80),
    confidence: 0.85,
    proposals: [...proposals, ...readHosts(line, sources)],
  };
}

/**
 * Reads the line behind the last paragraph that names the outlet: `• اندبندنت عربية`. A name that is not known is only
 * offered: an author's description stands there as well.
 */
export function readClosingName(
  line: Line,
  sources: SourceIndex,
  isLastLine: boolean,
): SourceReading | undefined {
  if (line.words > MOST_NAME_WORDS || line.isSentence) return undefined;
  const name = tidyName(line.text);
  const match = sources.named(name);
  const hasBullet = BULLET.test(line.text);
  if (match && (hasBullet || !match.isOrdinary)) {
    const sure = hasBullet ? 0.95 : 0.88;
    return {
      reason: 'outlet-name',
      detail: match.name,
      confidence: sure,
      proposals: [fromLine(line, match.kind, match.name, sure, name)],
    };
  }
  if (match || !hasBullet || !isLastLine || readPiece(name, sources).kind !== 'unknown') return undefined;
  return {
    reason: 'source-words',
    detail: '',
    confidence: 0.65,
    proposals: [fromLine(line, 'outlet', name, 0.6)],
  };
}
