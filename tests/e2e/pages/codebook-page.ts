import { expect, type Locator, type Page } from '@playwright/test';

/** The tree of tags and the chosen one. */
export class CodebookPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Creates tags at the top level, in order. */
  async createTags(names: readonly string[]): Promise<void> {
    await this.#page.getByTestId('shell.rail.codebook').click();
    for (const name of names) {
      await this.#page.getByTestId('codebook.new-name').fill(name);
      await this.#page.getByTestId('codebook.new-name').press('Enter');
      await expect(this.tag(name)).toBeVisible();
    }
  }

  async choose(name: string): Promise<void> {
    await this.tag(name).click();
    await expect(this.#page.getByTestId('codebook.name')).toHaveValue(name);
  }

  async setShortcut(name: string, digit: number): Promise<void> {
    await this.choose(name);
    await this.#page.getByTestId('codebook.shortcut').click();
    await this.#page.getByTestId(`codebook.shortcut.${digit}`).click();
  }

  async rename(name: string, next: string): Promise<void> {
    await this.choose(name);
    await this.#page.getByTestId('codebook.name').fill(next);
    await this.#page.getByTestId('codebook.name').press('Tab');
    await expect(this.tag(next)).toBeVisible();
  }

  async deleteTag(name: string): Promise<void> {
    await this.choose(name);
    await this.#page.getByTestId('codebook.delete').click();
    await expect(this.tag(name)).toHaveCount(0);
  }

  tag(name: string): Locator {
    return this.#page.getByTestId('codebook.tree').getByRole('row').filter({ hasText: name }).first();
  }

  passages(): Locator {
    return this.#page.getByTestId('codebook.passage');
  }
}
