import { Footer, Header, PageNumber, type Paragraph, Tab, TextRun } from 'docx';
import type { BuildContext } from './build-context';
import type { LinePiece } from './line-runs';
import { styledParagraph } from './paragraphs';
import { STYLE } from './style-ids';
import { oneLine } from './title-block';

/** Longer titles would push the date off the line. */
const LONGEST_TITLE = 90;

/** Handling label, then title and date. */
export function runningHeader(context: BuildContext): Header {
  const { header, words } = context.input;
  const title = shortened(oneLine(context, header.title) || oneLine(context, words.untitled));
  const pieces: readonly LinePiece[] = [
    { kind: 'words', text: title },
    ...(header.date === '' ? [] : [tab(), { kind: 'words' as const, text: oneLine(context, header.date) }]),
  ];
  return new Header({
    children: [...banner(context), styledParagraph(STYLE.header, 'rtl', context.line(pieces, 'rtl'))],
  });
}

/** Organisation and "page x of y", then the handling label. */
export function runningFooter(context: BuildContext): Footer {
  const organisation = oneLine(context, context.input.header.organisation);
  const pieces: readonly LinePiece[] = [
    ...(organisation === '' ? [] : [{ kind: 'words' as const, text: organisation }]),
    tab(),
    ...pageCount(context),
  ];
  return new Footer({
    children: [styledParagraph(STYLE.footer, 'rtl', context.line(pieces, 'rtl')), ...banner(context)],
  });
}

/** TLP 2.0: the exact label in its colour on black, centred, 12 points; what it means follows in small letters. */
function banner(context: BuildContext): readonly Paragraph[] {
  const { handling } = context.input.header;
  if (handling === null) return [];
  const note = oneLine(context, context.input.words.handling);
  const label: LinePiece = { kind: 'words', text: handling };
  const meaning: readonly LinePiece[] =
    note === '' ? [] : [{ kind: 'words', text: `\u2003${note}`, style: STYLE.handlingNote }];
  return [styledParagraph(STYLE.handling, 'rtl', context.line([label, ...meaning], 'rtl'))];
}

/** The words around `{page}` and `{total}`, with the fields in their places. */
function pageCount(context: BuildContext): readonly LinePiece[] {
  const parts = context.input.words.page.split(/(\{page\}|\{total\})/u);
  return parts
    .filter((part) => part !== '')
    .map((part): LinePiece => {
      if (part === '{page}') return field(PageNumber.CURRENT);
      if (part === '{total}') return field(PageNumber.TOTAL_PAGES);
      return { kind: 'words', text: context.clean(part) };
    });
}

function field(kind: (typeof PageNumber)[keyof typeof PageNumber]): LinePiece {
  return { kind: 'object', child: new TextRun({ rightToLeft: true, children: [kind] }) };
}

function tab(): LinePiece {
  return { kind: 'object', child: new TextRun({ rightToLeft: true, children: [new Tab()] }) };
}

function shortened(title: string): string {
  return title.length <= LONGEST_TITLE
    ? title
    : `${title
        .slice(0, LONGEST_TITLE)
        .replace(/\p{Surrogate}$/u, '')
        .trimEnd()}…`;
}
