import { describe, expect, it, vi } from 'vitest';
import { analyseArticle } from '../../../../renderer/core/importing/analyse-article';
import { NO_KNOWLEDGE } from '../../../../renderer/core/importing/import-knowledge';
import { REVIEW_REASONS, type ReviewReason } from '../../../../renderer/core/model';
import { splitBlocks } from '../../../../renderer/core/text/blocks';
import { type ExtractedDocument, NO_CHOICES } from '../../../../renderer/formats/document';
import { readFile } from '../../../../renderer/formats/read-file';
import type { HostileFile } from '../../../support/hostile-file';
import { HOSTILE_FILES } from '../../../support/hostile-files';

/** Reasons that are about the bytes and characters of a file, not about what its report leaves out. */
const OF_BYTES: ReadonlySet<ReviewReason> = new Set([
  'unsure-encoding',
  'unreadable-characters',
  'mojibake',
  'control-characters',
]);
/** Milliseconds of processor time, generous: other work on the machine is not counted, and every file must only end. */
const MOST_MS = 10_000;

const analyse = (document: ExtractedDocument, { fileName }: HostileFile) =>
  analyseArticle({ ...document, fileName, pastedTitle: '' }, NO_KNOWLEDGE);

async function outcomeOf(file: HostileFile) {
  const bytes = file.make();
  const before = bytes.slice();
  const start = process.cpuUsage();
  const outcome = await readFile({ fileName: file.fileName, bytes }, NO_CHOICES);
  const articles =
    outcome.kind === 'documents'
      ? outcome.documents.map((document) => ({ document, analysed: analyse(document, file) }))
      : [];
  return {
    outcome,
    articles,
    isUnchanged: Buffer.compare(bytes, before) === 0,
    ms: process.cpuUsage(start).user / 1000,
  };
}

describe('hostile files', () => {
  it('are many', () => {
    expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(90);
    expect(new Set(HOSTILE_FILES.map(({ what }) => what)).size).toBe(HOSTILE_FILES.length);
  });

  it.each(HOSTILE_FILES.map((file) => [file.what, file.becomes, file] as const))(
    '%s: %s',
    async (_, becomes, file) => {
      const fetched = vi.spyOn(globalThis, 'fetch');
      const { outcome, articles, isUnchanged, ms } = await outcomeOf(file);
      expect(ms).toBeLessThan(MOST_MS);
      expect(isUnchanged).toBe(true);
      expect(fetched).not.toHaveBeenCalled();
      expect(globalThis).not.toHaveProperty('hostile');
      fetched.mockRestore();

      if (outcome.kind !== 'documents') {
        expect(outcome.kind === 'failed' ? outcome.code : outcome.kind).toBe(becomes);
        return;
      }
      const [first] = articles;
      const reasons = (first?.analysed.reviewReasons ?? []).filter((reason) => OF_BYTES.has(reason));
      expect(reasons).toEqual(isReason(becomes) ? expect.arrayContaining([becomes]) : []);
      expect(isReason(becomes) || becomes === 'imported').toBe(true);
      for (const { document, analysed } of articles) {
        expect(document.text).not.toMatch(/\r|\p{Surrogate}/u);
        expect(analysed.blocks).toHaveLength(splitBlocks(document.text).length);
      }
      expect(first?.document.text).toContain(file.keeps ?? '');
    },
    120_000,
  );
});

const isReason = (becomes: string): becomes is ReviewReason =>
  (REVIEW_REASONS as readonly string[]).includes(becomes);
