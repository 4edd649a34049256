import { expect, test } from '@playwright/test';
import iconv from 'iconv-lite';
import { detectEncoding } from '../../renderer/core/importing/detect-encoding';
import { ENCODINGS } from '../../renderer/core/model/encoding';
import { openBenchBrowser } from './support/bench-browser';
import { generatedText, seeded } from './support/generated-text';
import { publish } from './support/report';

const TEXTS = 2_000;
const LENGTHS = [15, 40, 100, 300, 3_000];
const TRUE_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6'];
const RUNS = 5;
const GOAL_MS = 0.1;
const GOAL_RECALL = 0.99;

/** Pieces of generated texts, each cut at a place of its own. */
function samples(encoding: string, length: number): readonly Uint8Array[] {
  const random = seeded(20_261_120);
  return Array.from({ length: TEXTS }, (_, number) => {
    const text = generatedText(Math.ceil(length / 3) + 40, number);
    const start = Math.floor(random() * 100);
    return iconv.encode(text.slice(start, start + length), encoding);
  });
}

function measure(encoding: string, length: number): { readonly recall: number; readonly ms: number } {
  const files = samples(encoding, length);
  const right = files.filter((bytes) => {
    const found = detectEncoding(bytes);
    return found.ok && found.value.encoding === encoding;
  }).length;
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    for (const bytes of files) detectEncoding(bytes);
    return (performance.now() - start) / TEXTS;
  });
  // The best run is the one that other work on the machine disturbed least.
  return { recall: right / TEXTS, ms: Math.min(...runs) };
}

test('find the encoding of generated Arabic text', () => {
  const rows = TRUE_ENCODINGS.map((encoding) => ({
    encoding,
    cells: LENGTHS.map((length) => ({ length, ...measure(encoding, length) })),
  }));
  const head = `| true encoding | ${LENGTHS.map((length) => `${length} characters`).join(' | ')} |`;
  const body = rows.map(
    ({ encoding, cells }) =>
      `| ${encoding}, no mark | ${cells.map(({ recall, ms }) => `${(recall * 100).toFixed(1)} %, ${ms.toFixed(3)} ms`).join(' | ')} |`,
  );
  publish(
    'encoding',
    'Find the encoding of generated Arabic text without a byte order mark',
    `Share of ${TEXTS} pieces whose encoding is found, and the cost of one in the best of ${RUNS} runs.\n\n${[head, `|---|${'---|'.repeat(LENGTHS.length)}`, ...body].join('\n')}`,
  );
  const cells = rows.flatMap((row) => row.cells);
  for (const { length, recall } of cells)
    if (length >= 100) expect(recall).toBeGreaterThanOrEqual(GOAL_RECALL);
  for (const { ms } of cells) expect(ms).toBeLessThanOrEqual(GOAL_MS);
});

test('every encoding of the menu is one that the browser decodes, by that name', async () => {
  const { browser, close } = await openBenchBrowser();
  const page = await browser.newPage();
  const decoded = await page.evaluate(
    (names) => names.map((name) => new TextDecoder(name).encoding),
    ENCODINGS,
  );
  await close();
  expect(decoded).toEqual([...ENCODINGS]);
});
