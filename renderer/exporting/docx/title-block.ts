import type { Paragraph } from 'docx';
import { majorityDirection } from '../../core/text/direction';
import type { BuildContext } from './build-context';
import { styledParagraph } from './paragraphs';
import { STYLE } from './style-ids';

/** Who, what, when: the head of the first page. Lines without text are left out. */
export function titleBlock(context: BuildContext): readonly Paragraph[] {
  const { header, words } = context.input;
  return [
    ...line(context, STYLE.organisation, header.organisation),
    ...line(context, STYLE.title, header.title.trim() || words.untitled),
    ...line(context, STYLE.subtitle, header.subtitle),
    ...line(context, STYLE.date, words.date || header.date),
  ];
}

function line(context: BuildContext, style: string, text: string): readonly Paragraph[] {
  const clean = oneLine(context, text);
  if (clean === '') return [];
  const direction = majorityDirection(clean);
  return [styledParagraph(style, direction, context.line([{ kind: 'words', text: clean }], direction))];
}

/** Clean text for places that hold a single line. */
export function oneLine(context: BuildContext, text: string): string {
  return context.clean(text).replace(/\s+/gu, ' ').trim();
}
