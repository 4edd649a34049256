import { expect, type Locator, type Page } from '@playwright/test';

/** The folder that is looked through for new files: its setting, and the offer when some came. */
export class WatchPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Watches one of the folders that need no dialog, or none. */
  async watch(folder: 'inbox' | 'none'): Promise<void> {
    await this.#page.getByTestId('shell.rail.settings').click();
    await this.#page.getByTestId('settings.watch').click();
    await this.#page.getByTestId(`settings.watch.${folder}`).click();
    await expect(this.path()).toHaveCount(folder === 'none' ? 0 : 1);
  }

  /** Where the watched folder is. */
  path(): Locator {
    return this.#page.getByTestId('settings.watch.path');
  }

  /** The offer to import what came; it is there on every screen. */
  offer(): Locator {
    return this.#page.getByTestId('importing.watch');
  }

  async take(): Promise<void> {
    await this.#page.getByTestId('importing.watch.take').click();
  }

  async dismiss(): Promise<void> {
    await this.#page.getByTestId('importing.watch.dismiss').click();
    await expect(this.offer()).toHaveCount(0);
  }
}
