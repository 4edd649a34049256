import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../electron/launch/build.mjs';
import { getChromium } from '../electron/launch/get-chromium.mjs';
import { installIfNeeded } from '../electron/launch/install.mjs';
import { requireNode } from '../electron/launch/node-version.mjs';
import { Hindrance } from '../electron/launch/say.mjs';
import { failureLines, firstLines } from './steps/failures.mjs';
import { GATES } from './steps/gates.mjs';
import { playwrightStep } from './steps/playwright.mjs';
import { VITEST } from './steps/vitest.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const print = (line) => void process.stdout.write(`${line}\n`);
const secondsSince = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

/** Set-up steps: a failure is a sentence, and a failed test of its own. */
const SET_UP = {
  install: { name: 'install', prepare: () => installIfNeeded(root) },
  build: { name: 'build', prepare: () => buildIfStale(root) },
  chromium: { name: 'chromium', prepare: () => getChromium(root) },
};

/** What reads the sources without running them, beside the tests that need no window: two lanes for two cores. */
const FAST = [GATES, [VITEST]];

/**
 * The stages of a command, in order; a stage has lanes that run side by side, a lane steps that run one after another.
 * Other flags go to Playwright.
 */
function stagesFor(flags) {
  const rest = flags.filter((flag) => !/^--(check|bench|screenshots)$/.test(flag));
  if (flags.includes('--check')) return { setUp: ['install'], stages: [FAST] };
  const setUp = ['install', 'build', 'chromium'];
  if (flags.includes('--bench')) return { setUp, stages: [[[playwrightStep('benchmarks', 'bench', rest)]]] };
  if (flags.includes('--screenshots')) {
    return { setUp, stages: [[[playwrightStep('screenshots', 'screenshots', rest)]]] };
  }
  const endToEnd = [
    playwrightStep('end to end, browser shell (playwright)', 'browser', rest),
    // One sign a test: where Electron cannot run, a line for each skipped one would bury the rest.
    playwrightStep('end to end, Electron (playwright)', 'electron', rest, 'dot'),
  ];
  return { setUp, stages: [FAST, [endToEnd]] };
}

/** Answers with the set-up that failed and why, if one did: what needs it must not run on leftovers. */
async function prepare(names) {
  for (const { name, prepare } of names.map((key) => SET_UP[key])) {
    const start = Date.now();
    try {
      await prepare();
      print(`── ${name}: ready (${secondsSince(start)})`);
    } catch (error) {
      if (!(error instanceof Hindrance)) throw error;
      print(`── ${name}: FAILED (${secondsSince(start)}): ${error.message}`);
      return { name, message: error.message };
    }
  }
  return null;
}

async function runStep({ name, run, needsBuild = false }, missing) {
  const start = Date.now();
  print(`\n── ${name}`);
  if (missing?.name === 'install' || (missing && needsBuild)) {
    print(`── ${name}: not run, since ${missing.name} failed`);
    const failures = [{ test: `${missing.name} failed`, error: firstLines(missing.message) }];
    return { name, passed: 0, failed: 1, skipped: 0, failures };
  }
  const result = await run(root).catch((error) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    notes: [],
    failures: [{ test: name, error: firstLines(error instanceof Error ? error.message : error) }],
  }));
  for (const note of result.notes) print(`   ${note}`);
  const word = result.failed > 0 ? 'FAILED' : 'ok';
  print(
    `── ${name}: ${word}, ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped (${secondsSince(start)})`,
  );
  return { name, ...result };
}

/** The steps of a lane, one after another. */
async function runLane(steps, missing) {
  const results = [];
  for (const step of steps) results.push(await runStep(step, missing));
  return results;
}

function printSummary(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  print('');
  for (const line of failureLines(results)) print(line);
  print(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

try {
  requireNode();
  const { setUp, stages } = stagesFor(process.argv.slice(2));
  const missing = await prepare(setUp);
  const results = [];
  for (const lanes of stages) {
    const done = await Promise.all(lanes.map((lane) => runLane(lane, missing)));
    results.push(...done.flat());
  }
  printSummary(results);
} catch (error) {
  if (!(error instanceof Hindrance)) throw error;
  print(error.message);
  const failures = [{ test: 'set-up', error: firstLines(error.message) }];
  printSummary([{ name: 'set-up', passed: 0, failed: 1, skipped: 0, failures }]);
}
