import { expect, type Locator, type Page } from '@playwright/test';

export type Screen = 'library' | 'codebook' | 'briefings' | 'settings';

/** The window around the screens: first run, rail, header, undo, toasts. */
export class ShellPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** First run: opens the sample case file. */
  async startWithSample(): Promise<void> {
    await this.#page.getByTestId('welcome.sample').click();
    await this.waitUntilOpen();
  }

  /** First run: starts an empty case file. */
  async startEmpty(name: string): Promise<void> {
    await this.#page.getByTestId('welcome.name').fill(name);
    await this.#page.getByTestId('welcome.create').click();
    await this.waitUntilOpen();
  }

  /** Resolves when a case file is on the screen. */
  async waitUntilOpen(): Promise<void> {
    await expect(this.#page.getByTestId('shell.rail')).toBeVisible({ timeout: 30_000 });
  }

  async show(screen: Screen): Promise<void> {
    const place = this.#page.getByTestId(`shell.rail.${screen}`);
    await place.click();
    await expect(place).toHaveAttribute('aria-current', 'page');
  }

  /** Resolves when every change is on disk. */
  async waitUntilSaved(): Promise<void> {
    await expect(this.#page.getByTestId('shell.save-state')).toHaveAttribute('data-state', 'saved', {
      timeout: 20_000,
    });
  }

  async undo(): Promise<void> {
    await this.#leaveTextFields();
    await this.#page.keyboard.press('Control+KeyZ');
  }

  async redo(): Promise<void> {
    await this.#leaveTextFields();
    await this.#page.keyboard.press('Control+Shift+KeyZ');
  }

  /** What the program last said. */
  toast(): Locator {
    return this.#page.getByTestId('ui.toast');
  }

  /** Types into the command box and shows what it finds for these words. */
  async search(words: string): Promise<Locator> {
    await this.#page.keyboard.press('Control+k');
    await this.#page.getByTestId('shell.palette.input').fill(words);
    await expect(this.#page.getByTestId('shell.palette.list')).toHaveAttribute('aria-busy', 'false');
    return this.#page.getByTestId('shell.palette.option');
  }

  /** Finds a command or an article by its words and opens it with Enter, once it is the marked one. */
  async openByName(words: string, name = words): Promise<void> {
    const options = await this.search(words);
    await expect(options.and(this.#page.locator('[aria-selected="true"]'))).toContainText(name);
    await this.#page.keyboard.press('Enter');
    await expect(this.#page.getByTestId('shell.palette')).toHaveCount(0);
  }

  async openShortcuts(): Promise<Locator> {
    await this.#leaveTextFields();
    await this.#page.keyboard.press('Shift+?');
    const sheet = this.#page.getByTestId('shell.shortcuts');
    await expect(sheet).toBeVisible();
    return sheet;
  }

  /** Removes the sample case file with its one click. */
  async removeSample(): Promise<void> {
    await this.#page.getByTestId('shell.sample.remove').click();
  }

  async setLanguage(language: 'ar' | 'en'): Promise<void> {
    await this.show('settings');
    await this.#page.getByTestId(`settings.language.${language}`).click();
    await expect(this.#page.locator('html')).toHaveAttribute('lang', language);
  }

  async setTheme(theme: 'light' | 'dark'): Promise<void> {
    await this.show('settings');
    await this.#page.getByTestId(`settings.theme.${theme}`).click();
    await expect(this.#page.locator('html')).toHaveAttribute('data-theme', theme);
  }

  async setDigits(digits: string): Promise<void> {
    await this.show('settings');
    await this.#page.getByTestId(`settings.digits.${digits}`).click();
  }

  /** The side of the window the rail is on. */
  async railSide(): Promise<'left' | 'right'> {
    const box = await this.#page.getByTestId('shell.rail').boundingBox();
    if (!box) throw new Error('No rail.');
    return box.x < 200 ? 'left' : 'right';
  }

  async articleCount(): Promise<number> {
    return this.#count('articles');
  }

  async highlightCount(): Promise<number> {
    return this.#count('highlights');
  }

  async dismissToasts(): Promise<void> {
    const close = this.#page.getByTestId('ui.toast.close');
    // At once, in the page: one that goes by itself meanwhile could not be clicked any more.
    await close.evaluateAll((buttons) => {
      for (const button of buttons) if (button instanceof HTMLElement) button.click();
    });
    await expect(close).toHaveCount(0);
  }

  /** The status bar's number, once it has been read. */
  async #count(of: 'articles' | 'highlights'): Promise<number> {
    const place = this.#page.getByTestId(`shell.count.${of}`);
    await expect(place).toHaveAttribute('data-count', /^\d+$/);
    return Number(await place.getAttribute('data-count'));
  }

  async #leaveTextFields(): Promise<void> {
    await this.#page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  }
}
