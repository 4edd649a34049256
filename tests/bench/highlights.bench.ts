import { expect, test } from '@playwright/test';
import type { PeerName } from './pages/bench-page';
import { openBenchBrowser } from './support/bench-browser';
import { type Measured, publish, table } from './support/report';

const RUNS = 7;
const PEERS: readonly { readonly peer: PeerName; readonly name: string }[] = [
  { peer: 'none', name: 'article without highlights' },
  { peer: 'hashiya', name: 'Hashiya, 2,000 highlights' },
  { peer: 'marknode', name: 'Lexical MarkNodes' },
  { peer: 'spans', name: 'plain spans' },
];

test('30,000 words with 2,000 overlapping highlights in 12 tags', async () => {
  const { browser, address, close } = await openBenchBrowser();
  const firstPaint = new Map<PeerName, number[]>();
  const addOne = new Map<PeerName, number[]>();
  // Round by round, so that a slow moment of the machine falls on every peer alike.
  for (let run = 0; run < RUNS; run += 1)
    for (const { peer } of PEERS) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(address);
      const measured = await page.evaluate((name) => window.bench.highlights(name), peer);
      firstPaint.set(peer, [...(firstPaint.get(peer) ?? []), measured.firstPaint]);
      addOne.set(peer, [...(addOne.get(peer) ?? []), measured.addOne]);
      await page.close();
    }
  await close();
  const rows = (values: ReadonlyMap<PeerName, number[]>): Measured[] =>
    PEERS.map(({ peer, name }) => ({ name, runs: values.get(peer) ?? [] }));
  publish(
    'highlights',
    'Open a 30,000-word article with 2,000 overlapping highlights in 12 tags',
    `First paint, from the call to the frame after it; blocks outside the window are skipped in all four.\n\n${table(rows(firstPaint), 'article without highlights')}`,
  );
  publish(
    'add-highlight',
    'Add one highlight to that article',
    `From the call to the frame after it (a frame is 16.7 ms).\n\n${table(rows(addOne), 'article without highlights')}`,
  );
  expect(rows(firstPaint).every((row) => row.runs.length === RUNS)).toBe(true);
});
