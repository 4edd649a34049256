import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../electron/launch/find-chromium.mjs';
import { firstLines } from './failures.mjs';
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
    for (const spec of suite.specs ?? [])
      for (const test of spec.tests) yield { ...test, title: `${spec.file}: ${spec.title}` };
    yield* testsOf(suite.suites);
  }
}

/** Every failed test by its name, with what its first failing attempt said. */
function failuresOf(report) {
  const tests = [...testsOf(report.suites)].filter(
    ({ status }) => status !== 'expected' && status !== 'skipped',
  );
  const failed = tests.map(({ title, status, results }) => {
    const error = results.flatMap((result) => result.errors)[0];
    const place = error?.location ? ` (line ${error.location.line})` : '';
    return {
      test: `${title}${place}${status === 'flaky' ? ', flaky' : ''}`,
      error: firstLines(error?.message ?? results.map((result) => result.status).join(', '), 3),
    };
  });
  return [
    ...failed,
    ...report.errors.map((error) => ({ test: 'playwright', error: firstLines(error.message) })),
  ];
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

/** A Playwright project, with whatever else is to be passed on to it; `reporter` is what shows on the terminal. */
export const playwrightStep = (name, project, args = [], reporter = 'list') => ({
  name,
  needsBuild: true,
  async run(root) {
    const path = join(root, 'out', 'test', `playwright-${project}.json`);
    mkdirSync(join(root, 'out/test'), { recursive: true });
    rmSync(path, { force: true });
    const { code } = await runTool(
      root,
      'node_modules/@playwright/test/cli.js',
      ['test', `--project=${project}`, `--reporter=${reporter},json`, ...args],
      { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: path, HASHIYA_CHROMIUM: findChromium() ?? '' } },
    );
    const report = readReport(path);
    if (!report) {
      const failures = [{ test: 'playwright', error: `left no report and ended with exit code ${code}` }];
      return { passed: 0, failed: 1, skipped: 0, notes: [], failures };
    }
    const { expected, unexpected, flaky, skipped } = report.stats;
    const failed = unexpected + flaky + report.errors.length;
    const isBadEnd = failed === 0 && code !== 0;
    return {
      passed: expected,
      failed: isBadEnd ? 1 : failed,
      skipped,
      notes: [...reasonsOf(report), ...report.errors.map((error) => error.message)],
      failures: isBadEnd
        ? [{ test: 'playwright', error: `ended with exit code ${code}` }]
        : failuresOf(report),
    };
  },
});
