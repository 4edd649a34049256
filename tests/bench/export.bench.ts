import { expect, test } from '@playwright/test';
import type { ExportPeer } from './pages/export-peers';
import { openBenchBrowser } from './support/bench-browser';
import { publish, table } from './support/report';

const RUNS = 7;
const QUOTES = 1_000;

test('export a briefing of 1,000 quotations', async () => {
  const { browser, address, close } = await openBenchBrowser();
  const runs: Record<ExportPeer, number[]> = { hashiya: [], strings: [] };
  const bytes: Record<ExportPeer, number> = { hashiya: 0, strings: 0 };
  const page = await browser.newPage();
  await page.goto(address);
  for (let run = 0; run < RUNS; run += 1)
    for (const peer of ['strings', 'hashiya'] as const) {
      const made = await page.evaluate(([name, count]) => window.bench.exportQuotes(name, count), [
        peer,
        QUOTES,
      ] as const);
      runs[peer].push(made.ms);
      bytes[peer] = made.bytes;
    }
  await close();
  const baseline = 'plain string writer';
  publish(
    'export',
    'Export a briefing of 1,000 quotations with footnotes to Word',
    `In one page, after each other. Sizes: ${Math.round(bytes.hashiya / 1024)} KiB against ${Math.round(bytes.strings / 1024)} KiB.\n\n${table(
      [
        { name: baseline, runs: runs.strings },
        { name: 'Hashiya (styles, runs by script, checks)', runs: runs.hashiya },
      ],
      baseline,
    )}`,
  );
  expect(bytes.hashiya).toBeGreaterThan(bytes.strings / 2);
});
