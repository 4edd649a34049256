import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/hashiya';
import { ROOT } from '../fixtures/server';
import { pagesOf } from '../pages/pages-of';
import { LANGUAGES, SCREENS, THEMES } from '../support/screens';

const FOLDER = join(ROOT, 'docs', 'screenshots');

/** Writes docs/screenshots/<screen>-<language>-<theme>.png for every screen, and for the welcome. */
for (const language of LANGUAGES)
  for (const theme of THEMES)
    test(`pictures in ${language}, ${theme}`, async ({ hashiya }) => {
      const { page } = hashiya;
      mkdirSync(FOLDER, { recursive: true });
      const { shell } = pagesOf(page);
      const shoot = async (name: string) => {
        await shell.dismissToasts();
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({
          path: join(FOLDER, `${name}-${language}-${theme}.png`),
          animations: 'disabled',
          caret: 'hide',
        });
      };
      await page.getByTestId(`welcome.language.${language}`).click();
      await page.getByTestId(`welcome.theme.${theme}`).click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await shoot('welcome');
      await shell.startWithSample();
      for (const { name, show, leave } of SCREENS) {
        await show(page);
        await shoot(name);
        await leave?.(page);
      }
    });
