// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listReferences } from '../../../renderer/core/briefing/evidence';
import { normaliseDocument } from '../../../renderer/core/briefing/normalise';
import { onPage } from '../../unit/renderer/editor/briefing/on-page';
import { arbitraryDocument } from './arbitrary-document';

describe('a document on the page', () => {
  it('comes back as it was, after normalisation, and numbers its footnotes as the exporters do', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const editing = onPage(...document.blocks);
        const normal = normaliseDocument(document);
        expect(editing.read()).toEqual(normal);
        const shown = editing.references
          .get()
          .map(({ highlightId, quote, kind }) => ({ highlightId, quote, kind }));
        expect(shown).toEqual(listReferences(normal));
        expect([...editing.numbers.get().values()]).toEqual(shown.map((_, index) => index + 1));
      }),
      { numRuns: 250 },
    );
  });

  it('survives being shown again', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (first, second) => {
        const editing = onPage(...first.blocks);
        editing.replace(second);
        expect(editing.read()).toEqual(normaliseDocument(second));
        editing.replace(editing.read());
        expect(editing.read()).toEqual(normaliseDocument(second));
      }),
      { numRuns: 60 },
    );
  });
});
