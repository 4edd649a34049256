import { expect, type Locator, type Page } from '@playwright/test';

/** The list of briefings and the one being written. */
export class BriefingPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async createBriefing(title: string): Promise<void> {
    await this.#page.getByTestId('shell.rail.briefings').click();
    const back = this.#page.getByTestId('briefings.back');
    if (await back.isVisible()) await back.click();
    await this.#page.getByTestId('briefings.new').first().click();
    await this.#page.getByTestId('briefings.titleDialog.title').fill(title);
    await this.#page.getByTestId('briefings.titleDialog.submit').click();
    await expect(this.editor()).toBeVisible();
  }

  async openBriefing(title: string): Promise<void> {
    await this.#page.getByTestId('shell.rail.briefings').click();
    const row = this.#page.getByTestId('briefings.row').filter({ hasText: title });
    await expect(row.or(this.editor()).first()).toBeVisible();
    if ((await row.count()) > 0) await row.getByTestId('briefings.row.open').click();
    await expect(this.editor()).toBeVisible();
  }

  /** The page's text; what is typed goes where the caret is. */
  editor(): Locator {
    return this.#page.getByTestId('briefings.page').locator('[contenteditable="true"]').first();
  }

  /** Types a paragraph at the end of the briefing. */
  async writeParagraph(text: string): Promise<void> {
    await this.#toEnd();
    await this.#page.keyboard.press('Enter');
    await this.#page.keyboard.insertText(text);
  }

  /** Writes a heading at the end of the briefing. */
  async writeHeading(text: string, level: 1 | 2 | 3 = 1): Promise<void> {
    await this.writeParagraph(text);
    await this.#page.keyboard.press(`Control+Alt+Digit${level}`);
  }

  /** Inserts the evidence that says `words` at the caret, from the panel. */
  async insertQuote(words: string): Promise<void> {
    const search = this.#page.getByTestId('briefings.evidenceList.search');
    await search.fill(words);
    const card = this.#page.getByTestId('briefings.evidenceCard').filter({ hasText: words }).first();
    await expect(card).toBeVisible();
    await card.getByTestId('briefings.evidenceCard.quote').click();
    await expect(this.quotes().filter({ hasText: words }).first()).toBeVisible();
    await search.fill('');
  }

  /** Inserts a table and fills it row by row. */
  async insertTable(rows: readonly (readonly string[])[]): Promise<void> {
    await this.#toEnd();
    await this.#page.keyboard.press('Enter');
    await this.#page.getByTestId('briefings.tool.table').click();
    await this.#page.getByTestId(`briefings.tablePicker.${rows.length}x${rows[0]?.length ?? 1}`).click();
    const cells = this.editor().locator('td, th');
    await expect(cells.first()).toBeVisible();
    for (const [index, text] of rows.flat().entries()) {
      await cells.nth(index).click();
      await this.#page.keyboard.insertText(text);
    }
  }

  async setHandling(label: string): Promise<void> {
    await this.#page.getByTestId('briefings.field.handling').click();
    await this.#page.getByTestId(`briefings.field.handling.${label}`).click();
  }

  async setField(field: 'title' | 'subtitle' | 'organisation', value: string): Promise<void> {
    await this.#page.getByTestId(`briefings.field.${field}`).fill(value);
    await this.#page.getByTestId(`briefings.field.${field}`).press('Tab');
  }

  quotes(): Locator {
    return this.#page.getByTestId('briefings.evidence.text');
  }

  footnotes(): Locator {
    return this.#page.getByTestId('briefings.footnote');
  }

  /** Resolves when what was typed is saved. */
  async waitUntilSaved(): Promise<void> {
    await expect(this.#page.getByTestId('briefings.saveState')).toHaveAttribute('data-state', 'saved', {
      timeout: 20_000,
    });
  }

  async #toEnd(): Promise<void> {
    await this.editor().focus();
    await this.#page.keyboard.press('Control+End');
  }
}
