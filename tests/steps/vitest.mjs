import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './gates.mjs';

const REPORT = 'out/test/vitest.json';

function readReport(root) {
  try {
    return JSON.parse(readFileSync(join(root, REPORT), 'utf8'));
  } catch {
    return null;
  }
}

/** Unit, property, golden and migration tests. */
export const VITEST = {
  name: 'unit, property, golden, migrations (vitest)',
  async run(root) {
    mkdirSync(join(root, 'out/test'), { recursive: true });
    rmSync(join(root, REPORT), { force: true });
    const { code } = await runTool(root, 'node_modules/vitest/vitest.mjs', [
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${REPORT}`,
    ]);
    const report = readReport(root);
    if (!report) return { passed: 0, failed: 1, skipped: 0, notes: ['vitest left no report'] };
    // A file that does not load has no tests that could fail; so does an error outside any test.
    const brokenFiles = report.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    ).length;
    const failed = report.numFailedTests + brokenFiles;
    return {
      passed: report.numPassedTests,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: report.numPendingTests + report.numTodoTests,
      notes: failed === 0 && code !== 0 ? [`vitest ended with exit code ${code}`] : [],
    };
  },
};
