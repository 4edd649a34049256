import type {
  BriefingBlock,
  BriefingDocument,
  BriefingInline,
} from '../../../../../renderer/core/briefing/document';
import { highlightId } from '../../../../../renderer/core/model';
import { BriefingEditing } from '../../../../../renderer/editor/briefing/briefing-editing';

/** An editing session drawn into a page of its own. */
export function onPage(...blocks: readonly BriefingBlock[]): BriefingEditing {
  const editing = new BriefingEditing(documentOf(...blocks));
  const page = document.createElement('div');
  page.contentEditable = 'true';
  document.body.append(page);
  editing.mount(page);
  return editing;
}

export const documentOf = (...blocks: readonly BriefingBlock[]): BriefingDocument => ({ version: 1, blocks });

export const text = (value: string, bold = false): BriefingInline =>
  bold ? { kind: 'text', text: value, bold: true } : { kind: 'text', text: value };

export const paragraph = (value: string): BriefingBlock => ({
  kind: 'paragraph',
  content: value === '' ? [] : [text(value)],
});

export const heading = (level: 1 | 2 | 3, value: string): BriefingBlock => ({
  kind: 'heading',
  level,
  content: [text(value)],
});

export const quoteOf = (id: string, quote = `اقتباس ${id}`): BriefingBlock & { kind: 'evidence' } => ({
  kind: 'evidence',
  highlightId: highlightId(id),
  quote,
});

export const citationOf = (id: string): BriefingInline => ({
  kind: 'citation',
  highlightId: highlightId(id),
  quote: `اقتباس ${id}`,
});

export const list = (ordered: boolean, ...items: readonly string[]): BriefingBlock => ({
  kind: 'list',
  ordered,
  items: items.map((item) => ({ content: [text(item)] })),
});
