import { citationParts } from '../../../renderer/core/briefing/citation';
import type { Evidence } from '../../../renderer/core/briefing/evidence';
import { instant } from '../../../renderer/core/model';
import { briefingToDocx } from '../../../renderer/exporting/docx/briefing-to-docx';
import { DEFAULT_DOCX_OPTIONS } from '../../../renderer/exporting/docx/docx-input';
import { generatedArticleRow, generatedBriefing, generatedHighlight } from '../support/generated-rows';
import { generatedText } from '../support/generated-text';
import { writePlainDocx } from '../support/string-writer';

export type ExportPeer = 'hashiya' | 'strings';

/** Milliseconds and bytes of a Word file with `count` quotations of about 60 words, each with a footnote. */
export async function exportQuotes(peer: ExportPeer, count: number): Promise<{ ms: number; bytes: number }> {
  const evidence = Array.from({ length: count }, (_, number): Evidence => {
    const quote = `${generatedText(56, number + 1).replaceAll('\n\n', ' ')} نحو ${number} (NATO)`;
    return {
      highlight: generatedHighlight(number, quote),
      article: generatedArticleRow(number),
      quotation: quote,
    };
  });
  const start = performance.now();
  const bytes =
    peer === 'hashiya'
      ? await ours(evidence)
      : writePlainDocx(
          evidence.map((one) => ({
            quote: one.highlight.quote,
            citation: citationParts(one)
              .map((part) => part.text)
              .join('، '),
          })),
        );
  return { ms: performance.now() - start, bytes: bytes.length };
}

async function ours(evidence: readonly Evidence[]): Promise<Uint8Array> {
  const briefing = generatedBriefing(evidence.map((one) => one.highlight));
  const made = await briefingToDocx({
    header: briefing,
    document: briefing.document,
    evidence: new Map(evidence.map((one) => [one.highlight.id, one])),
    tags: new Map(),
    words: {
      language: 'ar',
      page: 'صفحة {page} من {total}',
      grade: 'التقييم',
      orphan: '',
      table: 'جدول {number}',
      untitled: 'موجز',
      handling: '',
      date: '1 كانون الثاني 2026',
    },
    options: DEFAULT_DOCX_OPTIONS,
    now: instant('2026-01-01T08:00:00.000Z'),
  });
  return made.bytes;
}
