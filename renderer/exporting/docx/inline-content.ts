import { type ParagraphChild, TextRun } from 'docx';
import type { BriefingInline } from '../../core/briefing/document';
import type { Direction } from '../../core/model';
import type { BuildContext } from './build-context';
import { noteReference } from './footnotes';
import type { LinePiece } from './line-runs';
import { linkAddress } from './link-address';

/** Running text as runs: lines parted by real breaks, since a line feed in Word's text is a space. */
export function inlineContent(
  context: BuildContext,
  content: readonly BriefingInline[],
  base: Direction,
): readonly ParagraphChild[] {
  const lines = linesOf(context, content);
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...context.line(line, base),
  ]);
}

function linesOf(
  context: BuildContext,
  content: readonly BriefingInline[],
): readonly (readonly LinePiece[])[] {
  const lines: LinePiece[][] = [[]];
  for (const piece of content.flatMap((inline) => piecesOf(context, inline))) {
    if (piece === 'break') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines;
}

function piecesOf(context: BuildContext, inline: BriefingInline): readonly (LinePiece | 'break')[] {
  switch (inline.kind) {
    case 'text':
      return wordsWithBreaks(context.clean(inline.text), inline.bold ? { bold: true } : {});
    case 'break':
      return ['break'];
    case 'link':
      return linkPieces(context, inline);
    case 'citation':
      return [{ kind: 'object', child: noteReference(context, inline) }];
  }
}

function linkPieces(
  context: BuildContext,
  link: Extract<BriefingInline, { kind: 'link' }>,
): readonly (LinePiece | 'break')[] {
  const url = linkAddress(link.url);
  if (url === undefined) context.droppedUrls.push(link.url);
  return link.content.flatMap((inline) =>
    inline.kind === 'break'
      ? ['break' as const]
      : wordsWithBreaks(context.clean(inline.text), {
          ...(inline.bold ? { bold: true } : {}),
          ...(url === undefined ? {} : { url }),
        }),
  );
}

function wordsWithBreaks(
  text: string,
  look: { readonly bold?: true; readonly url?: string },
): readonly (LinePiece | 'break')[] {
  return text
    .split('\n')
    .flatMap((part, index): readonly (LinePiece | 'break')[] => [
      ...(index > 0 ? ['break' as const] : []),
      ...(part === '' ? [] : [{ kind: 'words' as const, text: part, ...look }]),
    ]);
}
