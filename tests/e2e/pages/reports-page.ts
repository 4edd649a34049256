import { expect, type Locator, type Page } from '@playwright/test';

/** Articles that carry one report: grouped in the library, shown in the reader. */
export class ReportsPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the choice of the other article for a row of the library. */
  async ask(title: string): Promise<void> {
    const row = this.#page.getByTestId('library.row').filter({ hasText: title }).first();
    await row.hover();
    await row.getByTestId('library.row-menu').click();
    await this.#page.getByTestId('library.row-menu.same-report').click();
    await expect(this.#page.getByTestId('library.same-report')).toBeVisible();
  }

  /** The articles that may be chosen. */
  candidates(): Locator {
    return this.#page.getByTestId('library.same-report.list.row');
  }

  async search(words: string): Promise<void> {
    await this.#page.getByTestId('library.same-report.search').fill(words);
  }

  /** Groups two articles by their titles. */
  async group(title: string, other: string): Promise<void> {
    await this.ask(title);
    await this.search(other);
    await this.candidates().filter({ hasText: other }).click();
    await this.#page.getByTestId('library.same-report.confirm').click();
    await expect(this.#page.getByTestId('library.same-report')).toHaveCount(0);
  }

  /** The line of the reader's header about the report. */
  line(): Locator {
    return this.#page.getByTestId('reader.report');
  }

  /** What the report is called in the reader's header. */
  name(): Locator {
    return this.#page.getByTestId('reader.report.group-name');
  }

  /** Opens the list of the report's articles and answers them, earliest first. */
  async openList(): Promise<Locator> {
    await this.line().click();
    return this.#page.getByTestId('reader.report.article');
  }

  async openArticle(title: string): Promise<void> {
    const article = this.#page.getByTestId('reader.report.article').filter({ hasText: title });
    await article.getByTestId('reader.report.open').click();
    await expect(this.#page.getByTestId('reader.title')).toContainText(title);
  }

  async takeOut(title: string): Promise<void> {
    const article = this.#page.getByTestId('reader.report.article').filter({ hasText: title });
    await article.getByTestId('reader.report.take-out').click();
    await expect(article).toHaveCount(0);
  }

  async rename(name: string): Promise<void> {
    await this.#page.getByTestId('reader.report.name').fill(name);
    await this.#page.getByTestId('reader.report.name').press('Enter');
  }

  async closeList(): Promise<void> {
    await this.#page.getByTestId('reader.report.dialog.close').click();
    await expect(this.#page.getByTestId('reader.report.dialog')).toHaveCount(0);
  }

  /** The line about an open suggestion. */
  likeness(): Locator {
    return this.#page.getByTestId('reader.likeness');
  }

  async decide(decision: 'same-report' | 'different'): Promise<void> {
    await this.#page.getByTestId(`reader.likeness.${decision}`).click();
    await expect(this.likeness()).toHaveCount(0);
  }
}
