import { AlignmentType, BorderStyle, type IParagraphOptions, type Paragraph } from 'docx';
import type { EvidenceBlock, QuoteBlock } from '../../core/briefing/document';
import type { Direction } from '../../core/model';
import { majorityDirection } from '../../core/text/direction';
import type { BuildContext } from './build-context';
import { noteReference } from './footnotes';
import { inlineContent } from './inline-content';
import type { LinePiece } from './line-runs';
import { INK, TAG_INK } from './palette';
import { styledParagraph } from './paragraphs';
import { STYLE } from './style-ids';

/** Quotation marks by the direction of the quotation. */
const MARKS: Readonly<Record<Direction, readonly [string, string]>> = { rtl: ['«', '»'], ltr: ['“', '”'] };

/**
 * A quotation of a highlight, verbatim between quotation marks, one paragraph per paragraph of the source, the
 * footnote's mark after the last. A deleted highlight leaves the text kept in the briefing.
 */
export function evidenceQuotation(
  context: BuildContext,
  block: EvidenceBlock,
  place: 'page' | 'cell',
): readonly Paragraph[] {
  const live = context.input.evidence.get(block.highlightId)?.quotation;
  const quote = context.clean(live ?? block.quote);
  const direction = block.direction ?? majorityDirection(quote);
  const style = context.quoteStyleOf(block.highlightId);
  const [open, close] = MARKS[direction];
  const lines = quote.split('\n').filter((line) => line.trim() !== '');
  const texts = lines.length === 0 ? [''] : lines;
  return texts.map((line, index) => {
    const isLast = index === texts.length - 1;
    const text = `${index === 0 ? open : ''}${line}${isLast ? close : ''}`;
    const mark: readonly LinePiece[] = isLast
      ? [{ kind: 'object', child: noteReference(context, { ...block, kind: 'evidence' }) }]
      : [];
    const children = context.line([{ kind: 'words', text }, ...mark], direction);
    return styledParagraph(style?.id ?? STYLE.quote, direction, children, {
      ...barSide(
        direction,
        style ? { colour: TAG_INK[style.colour], size: 36 } : { colour: INK.rule, size: 24 },
      ),
      ...alignmentIn(place),
      // Keeps a quotation of several paragraphs with the paragraph that carries its footnote's mark.
      ...(isLast ? {} : { keepNext: true }),
    });
  });
}

/** A quotation the analyst typed; it has no footnote. */
export function typedQuotation(context: BuildContext, block: QuoteBlock, place: 'page' | 'cell'): Paragraph {
  const direction = block.direction ?? 'rtl';
  return styledParagraph(STYLE.quote, direction, inlineContent(context, block.content, direction), {
    ...barSide(direction, { colour: INK.rule, size: 24 }),
    ...alignmentIn(place),
  });
}

/** Justified lines tear apart in a narrow column. */
function alignmentIn(place: 'page' | 'cell'): Pick<IParagraphOptions, 'alignment'> {
  return place === 'cell' ? { alignment: AlignmentType.START } : {};
}

/** Paragraph borders have physical sides: the style's bar on the right must move for a left-to-right quotation. */
function barSide(
  direction: Direction,
  bar: { readonly colour: string; readonly size: number },
): Pick<IParagraphOptions, 'border'> {
  if (direction === 'rtl') return {};
  return {
    border: {
      left: { style: BorderStyle.SINGLE, size: bar.size, space: 8, color: bar.colour },
      right: { style: BorderStyle.NIL, size: 0, space: 0, color: 'auto' },
    },
  };
}
