import { lineKey } from '../../../core/importing/line-key';
import type { ArticleAnalysis, ArticleBody } from '../../../core/model';
import { splitBlocks } from '../../../core/text/blocks';

/** A line that several articles have outside their residue. */
export interface SharedLine {
  readonly key: string;
  /** As the first of them writes it. */
  readonly text: string;
  readonly articles: number;
}

export interface ReadText {
  readonly body: ArticleBody;
  readonly analysis: ArticleAnalysis | undefined;
}

/** Paragraphs are an article's own even where two agree; residue is short. */
const LONGEST = 400;

/** Lines outside the residue that stand in more than one of the texts, the most frequent first. */
export function sharedLines(texts: readonly ReadText[]): readonly SharedLine[] {
  const found = new Map<string, { text: string; articles: number }>();
  for (const { body, analysis } of texts) {
    const own = new Set<string>();
    for (const block of splitBlocks(body.text)) {
      if (block.text.length > LONGEST || analysis?.blocks[block.index]?.role === 'residue') continue;
      const key = lineKey(block.text);
      if (key === '' || own.has(key)) continue;
      own.add(key);
      const known = found.get(key);
      if (known) known.articles += 1;
      else found.set(key, { text: block.text.trim(), articles: 1 });
    }
  }
  return [...found]
    .filter(([, { articles }]) => articles > 1)
    .map(([key, line]) => ({ key, ...line }))
    .toSorted((a, b) => b.articles - a.articles);
}
