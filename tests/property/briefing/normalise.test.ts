import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefingDocument, BriefingInline } from '../../../renderer/core/briefing/document';
import { listReferences } from '../../../renderer/core/briefing/evidence';
import { isSameDocument, normaliseDocument } from '../../../renderer/core/briefing/normalise';
import { arbitraryDocument } from './arbitrary-document';

describe('the normal form of documents', () => {
  it('is reached in one step', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const normal = normaliseDocument(document);
        expect(normaliseDocument(normal)).toEqual(normal);
        expect(isSameDocument(document, normal)).toBe(true);
      }),
    );
  });

  it('keeps every reference in its order', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(listReferences(normaliseDocument(document))).toEqual(listReferences(document));
      }),
    );
  });

  it('keeps every letter of paragraphs', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(letters(normaliseDocument(document))).toBe(letters(document));
      }),
    );
  });

  it('gives every row of a table the same number of cells', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        for (const block of normaliseDocument(document).blocks) {
          if (block.kind !== 'table') continue;
          expect(new Set(block.rows.map((row) => row.length)).size).toBe(1);
          expect(block.rows[0]!.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

function letters(document: BriefingDocument): string {
  return document.blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.content.map(lettersOf) : []))
    .join('');
}

function lettersOf(inline: BriefingInline): string {
  if (inline.kind === 'text') return inline.text.replace(/[\r\n]/gu, '');
  return inline.kind === 'link' ? inline.content.map(lettersOf).join('') : '';
}
