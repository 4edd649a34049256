import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../electron/launch/find-chromium.mjs';
import { runTool } from './gates.mjs';

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function* testsOf(suites) {
  for (const suite of suites ?? []) {
    for (const spec of suite.specs ?? []) yield* spec.tests;
    yield* testsOf(suite.suites);
  }
}

/** Why tests of a project did not run: one line per reason, with how many it kept. */
function reasonsOf(report) {
  const counts = new Map();
  for (const test of testsOf(report.suites)) {
    if (test.status !== 'skipped') continue;
    const reason = test.annotations.find(
      (note) => note.type === 'skip' || note.type === 'fixme',
    )?.description;
    const line = `${test.projectName}: ${reason ?? 'no reason given'}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => `${count} skipped, ${line}`);
}

/** A Playwright project, with whatever else is to be passed on to it. */
export const playwrightStep = (name, project, args = []) => ({
  name,
  needsBuild: true,
  async run(root) {
    const path = join(root, 'out', 'test', `playwright-${project}.json`);
    mkdirSync(join(root, 'out/test'), { recursive: true });
    rmSync(path, { force: true });
    const { code } = await runTool(
      root,
      'node_modules/@playwright/test/cli.js',
      ['test', `--project=${project}`, '--reporter=list,json', ...args],
      { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: path, HASHIYA_CHROMIUM: findChromium() ?? '' } },
    );
    const report = readReport(path);
    if (!report) return { passed: 0, failed: 1, skipped: 0, notes: ['playwright left no report'] };
    const { expected, unexpected, flaky, skipped } = report.stats;
    const failed = unexpected + flaky + report.errors.length;
    return {
      passed: expected,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped,
      notes: [...reasonsOf(report), ...report.errors.map((error) => error.message)],
    };
  },
});
