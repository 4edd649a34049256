import type { ILevelsOptions, Paragraph, ParagraphChild } from 'docx';
import type { Direction, HighlightId, Tag, TagId } from '../../core/model';
import { cleanText } from './clean-text';
import type { BriefingToDocxInput, DocxWarning } from './docx-input';
import { type LinePiece, lineRuns } from './line-runs';
import type { TagQuoteStyle } from './styles-part';

/** What building a document collects on the way: notes, lists, styles in use, table descriptions, warnings. */
export class BuildContext {
  readonly notes: Record<string, { children: Paragraph[] }> = {};
  readonly lists: { reference: string; levels: ILevelsOptions[] }[] = [];
  readonly tableDescriptions: string[] = [];
  readonly orphans: number[] = [];
  readonly droppedUrls: string[] = [];
  private readonly quoteStyles = new Map<TagId, TagQuoteStyle>();
  private noteCount = 0;
  private removedCharacters = 0;

  readonly input: BriefingToDocxInput;

  constructor(input: BriefingToDocxInput) {
    this.input = input;
  }

  /** Text any part can hold; what had to go is counted for the warnings. */
  clean(text: string): string {
    const { text: cleaned, removed } = cleanText(text);
    this.removedCharacters += removed;
    return cleaned;
  }

  /** The runs of one line of already clean pieces. */
  line(pieces: readonly LinePiece[], base: Direction): readonly ParagraphChild[] {
    return lineRuns(pieces, { base, marks: this.input.options.marks });
  }

  /** Takes the next footnote number; the caller then fills {@link notes} under it. */
  nextNote(): number {
    this.noteCount++;
    return this.noteCount;
  }

  /** The quotation style of a highlight's first tag; undefined when it has none. */
  quoteStyleOf(id: HighlightId): TagQuoteStyle | undefined {
    const tagIds = this.input.evidence.get(id)?.highlight.tagIds ?? [];
    const tag = tagIds.map((tagId) => this.input.tags.get(tagId)).find((found) => found !== undefined);
    if (!tag) return undefined;
    const known = this.quoteStyles.get(tag.id);
    if (known) return known;
    const made = {
      id: `QuoteTag${this.quoteStyles.size + 1}`,
      name: this.styleName(tag),
      colour: tag.colour,
    };
    this.quoteStyles.set(tag.id, made);
    return made;
  }

  get usedQuoteStyles(): readonly TagQuoteStyle[] {
    return [...this.quoteStyles.values()];
  }

  warnings(): readonly DocxWarning[] {
    return [
      ...(this.orphans.length > 0 ? [{ kind: 'orphans' as const, footnotes: this.orphans }] : []),
      ...this.droppedUrls.map((url) => ({ kind: 'link-dropped' as const, url })),
      ...(this.removedCharacters > 0
        ? [{ kind: 'characters-removed' as const, count: this.removedCharacters }]
        : []),
    ];
  }

  /** Word parts style aliases at commas and compares names without case: both would merge or split styles. */
  private styleName(tag: Tag): string {
    const plain = cleanText(tag.name)
      .text.replace(/[,;\s]+/gu, ' ')
      .trim()
      .slice(0, 60);
    const wanted = `Quote – ${plain === '' ? 'tag' : plain}`;
    const taken = new Set([...this.quoteStyles.values()].map(({ name }) => name.toLowerCase()));
    let name = wanted;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${wanted} (${copy})`;
    return name;
  }
}
