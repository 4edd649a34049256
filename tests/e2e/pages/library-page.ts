import { expect, type Locator, type Page } from '@playwright/test';

/** The list of articles. */
export class LibraryPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Shows the library and opens the article whose title contains the words. */
  async openArticle(title: string): Promise<void> {
    await this.#page.getByTestId('shell.rail.library').click();
    await this.row(title).click();
    await expect(this.#page.getByTestId('reader.title')).toContainText(title);
    await expect(this.#page.getByTestId('reader.article')).toBeVisible();
  }

  row(title: string): Locator {
    return this.#page.getByTestId('library.row').filter({ hasText: title }).first();
  }

  /** The button of a stack: says how many articles of one report it holds, and shows them. */
  stack(title: string): Locator {
    return this.row(title).getByTestId('library.stack');
  }

  /** Rows of one title or part of it. */
  rows(title: string): Locator {
    return this.#page.getByTestId('library.row').filter({ hasText: title });
  }

  async show(): Promise<void> {
    await this.#page.getByTestId('shell.rail.library').click();
    await expect(this.#page.getByTestId('library.pane')).toBeVisible();
  }

  async deleteArticle(title: string): Promise<void> {
    await this.row(title).hover();
    await this.row(title).getByTestId('library.row-menu').click();
    await this.#page.getByTestId('library.row-menu.delete').click();
    await expect(this.row(title)).toHaveCount(0);
  }

  async sortBy(order: 'imported' | 'published' | 'title'): Promise<void> {
    await this.#page.getByTestId('library.sort').click();
    await this.#page.getByTestId(`library.sort.${order}`).click();
  }

  /** Titles of the rows on the screen, from the top. */
  async titles(): Promise<readonly string[]> {
    const rows = this.#page.getByTestId('library.row');
    await expect(rows).not.toHaveCount(0);
    return rows.evaluateAll((rows) => rows.map((row) => row.firstElementChild?.textContent ?? ''));
  }
}
