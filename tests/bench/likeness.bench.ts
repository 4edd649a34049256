import { expect, test } from '@playwright/test';
import { fingerprintOf } from '../../renderer/core/importing/likeness/fingerprint-of';
import { judgeLikeness } from '../../renderer/core/importing/likeness/judge-likeness';
import { LikenessIndex } from '../../renderer/core/importing/likeness/likeness-index';
import { type Shingles, shinglesOf } from '../../renderer/core/importing/likeness/shingles';
import { type ArticleId, caseFileId } from '../../renderer/core/model';
import { type GeneratedReport, generatedReports } from '../support/generated-reports';
import { publish, quantile, table } from './support/report';

const ARTICLES = 30_000;
const BRUTE_FORCE = 2_000;
const CASE_FILE = caseFileId('bench');

interface Run {
  readonly ms: number;
  /** Milliseconds of each article: fingerprint, search and adding. */
  readonly each: readonly number[];
  readonly found: number;
}

test('find reposts among 30,000 generated articles', async () => {
  const reports = generatedReports(ARTICLES, 20_261_120);
  // Warmed up on a tenth, as in a worker that has been importing for a while.
  await withIndex(reports.slice(0, ARTICLES / 10));
  const whole = await withIndex(reports);
  const sample = reports.slice(0, BRUTE_FORCE);
  const brute = byComparingAll(sample);
  const indexed = await withIndex(sample);
  expect(indexed.found / brute.found).toBeGreaterThan(0.97);

  const baseline = `every one of ${BRUTE_FORCE.toLocaleString('en')} with every other, whole shingle sets`;
  publish(
    'likeness',
    'Find reposts among 30,000 generated articles',
    `Generated news of 60 to 840 words, every fifth report carried three times more (words changed, inside a longer story, cut). Fingerprint, search, verification and adding of one article after the other: median ${quantile(whole.each, 0.5).toFixed(2)} ms, p99 ${quantile(whole.each, 0.99).toFixed(2)} ms, longest ${Math.max(...whole.each).toFixed(1)} ms an article. ${whole.found.toLocaleString('en')} reposts found among all; of those that comparing everything finds among ${BRUTE_FORCE.toLocaleString('en')}, ${((indexed.found / brute.found) * 100).toFixed(1)} %.\n\n${table(
      [
        { name: baseline, runs: [brute.ms] },
        { name: `Hashiya, the same ${BRUTE_FORCE.toLocaleString('en')}`, runs: [indexed.ms] },
        { name: `Hashiya, all ${ARTICLES.toLocaleString('en')}`, runs: [whole.ms] },
      ],
      baseline,
    )}`,
  );
});

async function withIndex(reports: readonly GeneratedReport[]): Promise<Run> {
  const index = new LikenessIndex();
  const known = new Map<ArticleId, Shingles>();
  const each: number[] = [];
  let found = 0;
  const start = performance.now();
  for (const { id, text } of reports) {
    const before = performance.now();
    const shingles = shinglesOf(text, []);
    const fingerprint = fingerprintOf({ articleId: id, caseFileId: CASE_FILE, text, blocks: [] }, shingles);
    if (await index.find(fingerprint, shingles, (other) => known.get(other))) found += 1;
    index.add(fingerprint);
    known.set(id, shingles);
    each.push(performance.now() - before);
  }
  return { ms: performance.now() - start, each, found };
}

function byComparingAll(reports: readonly GeneratedReport[]): Omit<Run, 'each'> {
  const known: Shingles[] = [];
  let found = 0;
  const start = performance.now();
  for (const { text } of reports) {
    const shingles = shinglesOf(text, []);
    let isRepost = false;
    for (const other of known) if (judgeLikeness(shingles, other)) isRepost = true;
    if (isRepost) found += 1;
    known.push(shingles);
  }
  return { ms: performance.now() - start, found };
}
