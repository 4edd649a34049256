import { defineConfig } from '@playwright/test';

/**
 * `browser` and `electron` run the same specs against the two shells. Each test starts its own server, so there is no
 * `webServer` here; run through tests/run.mjs, which builds first and finds the browser.
 */
export default defineConfig({
  testDir: 'tests/e2e/specs',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  projects: [
    // A folder of its own for each: a run empties it first, and would take with it what another project left there.
    { name: 'browser', outputDir: 'test-results/browser', metadata: { shell: 'browser' } },
    { name: 'electron', outputDir: 'test-results/electron', metadata: { shell: 'electron' } },
    {
      name: 'screenshots',
      outputDir: 'test-results/screenshots',
      testDir: 'tests/e2e/screenshots',
      testMatch: '**/*.shots.ts',
      metadata: { shell: 'browser' },
      timeout: 180_000,
    },
    {
      name: 'bench',
      outputDir: 'test-results/bench',
      testDir: 'tests/bench',
      testMatch: '**/*.bench.ts',
      metadata: { shell: 'browser' },
      timeout: 600_000,
      workers: 1,
    },
  ],
});
