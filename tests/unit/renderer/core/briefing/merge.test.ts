import { describe, expect, it } from 'vitest';
import { withCurrentQuotes } from '../../../../../renderer/core/briefing/current-quotes';
import type { BriefingBlock, BriefingDocument } from '../../../../../renderer/core/briefing/document';
import type { Evidence } from '../../../../../renderer/core/briefing/evidence';
import { mergeOutsideChange } from '../../../../../renderer/core/briefing/merge';
import { highlightId } from '../../../../../renderer/core/model';

const paragraph = (text: string): BriefingBlock => ({ kind: 'paragraph', content: [{ kind: 'text', text }] });
const quote = (id: string, text = ''): BriefingBlock => ({
  kind: 'evidence',
  highlightId: highlightId(id),
  quote: text,
});
const documentOf = (...blocks: readonly BriefingBlock[]): BriefingDocument => ({ version: 1, blocks });

describe('a change from outside', () => {
  it('is taken over when nothing was typed here', () => {
    const outside = documentOf(paragraph('أ'));
    expect(mergeOutsideChange(documentOf(), documentOf(paragraph('')), outside)).toEqual(outside);
  });

  it('adds quotes sent from the reader behind newer local text', () => {
    const merged = mergeOutsideChange(
      documentOf(paragraph('قديم')),
      documentOf(paragraph('قديم وجديد'), paragraph('')),
      documentOf(paragraph('قديم'), quote('h1')),
    );
    expect(merged).toEqual(documentOf(paragraph('قديم وجديد'), quote('h1')));
  });

  it('loses to newer local text where both changed the same', () => {
    const local = documentOf(paragraph('محلي'));
    expect(mergeOutsideChange(documentOf(paragraph('أصل')), local, documentOf(paragraph('خارجي')))).toEqual(
      local,
    );
  });
});

describe('kept quotes', () => {
  it('follow their highlights, in quotes, lists, tables and citations, until the highlight is gone', () => {
    const evidence = new Map([[highlightId('h1'), { highlight: { quote: 'جديد' } } as Evidence]]);
    const citation = { kind: 'citation' as const, highlightId: highlightId('h1'), quote: 'قديم' };
    const before = documentOf(
      quote('h1', 'قديم'),
      quote('gone', 'باق'),
      { kind: 'list', ordered: false, items: [{ content: [citation] }] },
      { kind: 'table', rows: [[{ header: false, blocks: [{ kind: 'quote', content: [citation] }] }]] },
    );
    const fresh = { ...citation, quote: 'جديد' };
    expect(withCurrentQuotes(before, evidence)).toEqual(
      documentOf(
        quote('h1', 'جديد'),
        quote('gone', 'باق'),
        { kind: 'list', ordered: false, items: [{ content: [fresh] }] },
        { kind: 'table', rows: [[{ header: false, blocks: [{ kind: 'quote', content: [fresh] }] }]] },
      ),
    );
  });
});
