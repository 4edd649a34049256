import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';
import { LANGUAGES, SCREENS, THEMES } from '../support/screens';

/** What axe finds on the window as it stands, short enough to read in a failure. */
async function violations(page: Page): Promise<readonly string[]> {
  // Colours are judged after they have settled.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
  const isElectron = page.url().startsWith('app:');
  const found = await new AxeBuilder({ page }).setLegacyMode(isElectron).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
    ),
  );
}

for (const language of LANGUAGES)
  for (const theme of THEMES)
    test(`axe finds nothing on any screen (${language}, ${theme})`, async ({ hashiya }) => {
      test.setTimeout(180_000);
      const { page } = hashiya;
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const found: Record<string, readonly string[]> = {};
      await page.getByTestId(`welcome.language.${language}`).click();
      await page.getByTestId(`welcome.theme.${theme}`).click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      found['welcome'] = await violations(page);
      const { shell } = pagesOf(page);
      await shell.startWithSample();
      for (const { name, show, leave } of SCREENS) {
        await show(page);
        found[name] = await violations(page);
        await leave?.(page);
      }
      expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
    });
