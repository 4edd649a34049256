import { FootnoteReferenceRun } from 'docx';
import { type CitationPart, citationParts } from '../../core/briefing/citation';
import type { EvidenceReference } from '../../core/briefing/evidence';
import type { BuildContext } from './build-context';
import type { LinePiece } from './line-runs';
import { linkAddress } from './link-address';
import { styledParagraph } from './paragraphs';
import { STYLE } from './style-ids';

/** Orphaned citations quote at most this much of what was cited: a note is no place for a page. */
const KEPT_QUOTE_LENGTH = 300;

/** Makes the footnote of a reference and returns its mark. Call in document order: that is the numbering. */
export function noteReference(
  context: BuildContext,
  reference: Pick<EvidenceReference, 'highlightId' | 'quote' | 'kind'>,
): FootnoteReferenceRun {
  const number = context.nextNote();
  const evidence = context.input.evidence.get(reference.highlightId);
  if (!evidence) context.orphans.push(number);
  const pieces = evidence
    ? citationPieces(context, citationParts(evidence))
    : orphanPieces(context, reference);
  // The space parts the mark from the text: Word writes one, the library does not.
  const children = context.line([{ kind: 'words', text: ' ' }, ...pieces], 'rtl');
  context.notes[number] = { children: [styledParagraph(STYLE.footnoteText, 'rtl', children)] };
  return new FootnoteReferenceRun(number);
}

/** `author، «title»، outlet، date، address، grade.` */
function citationPieces(context: BuildContext, parts: readonly CitationPart[]): readonly LinePiece[] {
  if (parts.length === 0) return words(`${context.clean(context.input.words.untitled)}.`);
  const pieces = parts.flatMap((part, index): readonly LinePiece[] => [
    ...(index > 0 ? words('، ') : []),
    ...partPieces(context, part),
  ]);
  return [...pieces, ...words('.')];
}

function partPieces(context: BuildContext, part: CitationPart): readonly LinePiece[] {
  const text = context.clean(part.text).replaceAll('\n', ' ');
  if (part.kind === 'grade') return words(`${context.clean(context.input.words.grade)} ${text}`);
  if (part.kind !== 'url') return words(text);
  const url = linkAddress(part.text);
  return url === undefined ? words(text) : [{ kind: 'words', text, url }];
}

function orphanPieces(
  context: BuildContext,
  reference: Pick<EvidenceReference, 'quote' | 'kind'>,
): readonly LinePiece[] {
  const said = context.clean(context.input.words.orphan);
  // An evidence block shows its quotation above; a citation's would be lost.
  if (reference.kind === 'evidence' || reference.quote.trim() === '') return words(`${said}.`);
  const quote = context.clean(reference.quote).replace(/\s+/gu, ' ').trim();
  const kept =
    quote.length > KEPT_QUOTE_LENGTH
      ? `${quote.slice(0, KEPT_QUOTE_LENGTH).replace(/\p{Surrogate}$/u, '')}…`
      : quote;
  return words(`${said}: «${kept}».`);
}

function words(text: string): readonly LinePiece[] {
  return [{ kind: 'words', text }];
}
