import { type Browser, chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../../electron/launch/find-chromium.mjs';
import { openBenchSite } from './bench-site';

/** A browser on the benchmark's own pages. */
export interface BenchBrowser {
  readonly browser: Browser;
  readonly address: string;
  close(): Promise<void>;
}

export async function openBenchBrowser(): Promise<BenchBrowser> {
  const site = await openBenchSite();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: chromiumFlags(),
    ...(executablePath === null ? {} : { executablePath }),
  });
  return {
    browser,
    address: site.address,
    async close() {
      await browser.close();
      site.close();
    },
  };
}
