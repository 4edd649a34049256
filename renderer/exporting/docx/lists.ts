import { AlignmentType, type ILevelsOptions, LevelFormat, type Paragraph } from 'docx';
import type { ListBlock } from '../../core/briefing/document';
import type { BuildContext } from './build-context';
import { inlineContent } from './inline-content';
import { styledParagraph } from './paragraphs';
import { STYLE } from './style-ids';

/** Word has nine levels; deeper items stay at the last. */
const DEEPEST = 8;
const STEP = 397;
/** LibreOffice draws the number out past the hanging indent by its own width: the rest keeps it inside the margin. */
const FIRST_INDENT = STEP + 170;
const BULLETS = ['•', '–', '▪'];

/** The items of a list and of the lists inside it. Each list has a numbering of its own, or Word counts on. */
export function listParagraphs(context: BuildContext, list: ListBlock, depth = 0): readonly Paragraph[] {
  const reference = `list-${context.lists.length + 1}`;
  context.lists.push({ reference, levels: levels(list.ordered, context.input.words.language) });
  return list.items.flatMap((item) => {
    const direction = item.direction ?? 'rtl';
    const paragraph = styledParagraph(
      STYLE.listParagraph,
      direction,
      inlineContent(context, item.content, direction),
      { numbering: { reference, level: Math.min(depth, DEEPEST) } },
    );
    return [paragraph, ...(item.children ? listParagraphs(context, item.children, depth + 1) : [])];
  });
}

function levels(isOrdered: boolean, language: 'ar' | 'en'): ILevelsOptions[] {
  return Array.from({ length: DEEPEST + 1 }, (_, level) => ({
    level,
    ...(isOrdered ? numberOf(level, language) : bulletOf(level)),
    alignment: AlignmentType.START,
    style: {
      paragraph: { indent: { left: FIRST_INDENT + level * STEP, hanging: STEP } },
      run: { rightToLeft: true },
    },
  }));
}

function bulletOf(level: number): { readonly format: typeof LevelFormat.BULLET; readonly text: string } {
  return { format: LevelFormat.BULLET, text: BULLETS[level % BULLETS.length] ?? '•' };
}

/**
 * Digits, then letters: 1. أ) 1. … There is no number format for ٠–٩ (`hindiNumbers` is Devanagari); the reader's Word
 * draws `decimal` in the digits set there.
 */
function numberOf(level: number, language: 'ar' | 'en') {
  if (level % 2 === 0) return { format: LevelFormat.DECIMAL, text: `%${level + 1}.` };
  const format = language === 'ar' ? LevelFormat.ARABIC_ALPHA : LevelFormat.LOWER_LETTER;
  return { format, text: `%${level + 1})` };
}
