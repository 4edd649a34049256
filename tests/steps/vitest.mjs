import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { firstLines } from './failures.mjs';
import { runTool } from './gates.mjs';

const REPORT = 'out/test/vitest.json';

function readReport(root) {
  try {
    return JSON.parse(readFileSync(join(root, REPORT), 'utf8'));
  } catch {
    return null;
  }
}

/** Failed tests by file and name; a file that does not load stands for itself. */
function failuresOf(report, root) {
  return report.testResults
    .filter((file) => file.status === 'failed')
    .flatMap((file) => {
      const name = relative(root, file.name);
      const failed = file.assertionResults.filter((test) => test.status === 'failed');
      if (failed.length === 0) return [{ test: name, error: firstLines(file.message) }];
      return failed.map(({ fullName, failureMessages }) => ({
        test: `${name}: ${fullName}`,
        error: firstLines(failureMessages[0], 1),
      }));
    });
}

/** Unit, property, golden and migration tests. */
export const VITEST = {
  name: 'unit, property, golden, migrations (vitest)',
  async run(root) {
    mkdirSync(join(root, 'out/test'), { recursive: true });
    rmSync(join(root, REPORT), { force: true });
    const { code } = await runTool(root, 'node_modules/vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORT}`,
    ]);
    const report = readReport(root);
    if (!report) {
      const failures = [{ test: 'vitest', error: `left no report and ended with exit code ${code}` }];
      return { passed: 0, failed: 1, skipped: 0, notes: [], failures };
    }
    // A file that does not load has no tests that could fail; so does an error outside any test.
    const brokenFiles = report.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    ).length;
    const failed = report.numFailedTests + brokenFiles;
    const isBadEnd = failed === 0 && code !== 0;
    return {
      passed: report.numPassedTests,
      failed: isBadEnd ? 1 : failed,
      skipped: report.numPendingTests + report.numTodoTests,
      notes: [],
      failures: isBadEnd
        ? [{ test: 'vitest', error: `ended with exit code ${code}: an error outside every test` }]
        : failuresOf(report, root),
    };
  },
};
