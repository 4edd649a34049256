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
    const create = this.#page.getByTestId('briefings.new').first();
    await expect(back.or(create).first()).toBeVisible();
    if (await back.isVisible()) await back.click();
    await create.click();
    await this.#page.getByTestId('briefings.titleDialog.title').fill(title);
    await this.#page.getByTestId('briefings.titleDialog.submit').click();
    await expect(this.#openTitle()).toHaveText(title);
    await expect(this.editor()).toBeVisible();
  }

  async openBriefing(title: string): Promise<void> {
    await this.#page.getByTestId('shell.rail.briefings').click();
    const row = this.#page.getByTestId('briefings.row').filter({ hasText: title });
    const shown = this.#openTitle();
    await expect(row.or(shown).first()).toBeVisible();
    if (await shown.filter({ hasNotText: title }).isVisible())
      await this.#page.getByTestId('briefings.back').click();
    if (!(await shown.isVisible())) await row.getByTestId('briefings.row.open').click();
    await expect(shown).toHaveText(title);
    await expect(this.editor()).toBeVisible();
  }

  /** The page's text; what is typed goes where the caret is. */
  editor(): Locator {
    return this.#page.getByTestId('briefings.page');
  }

  /** Everything on the page; unlike what is drawn, it has the paragraphs outside the view too. */
  async text(): Promise<string> {
    return (await this.editor().textContent()) ?? '';
  }

  /** Saves what was typed now, instead of at the next pause. */
  async saveNow(): Promise<void> {
    await this.#page.keyboard.press('Control+KeyS');
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

  /** Shows the citation behind the n-th footnote number. */
  async hoverFootnote(nth: number): Promise<Locator> {
    await this.footnotes().nth(nth).hover();
    const card = this.#page.getByTestId('briefings.card');
    await expect(card).toBeVisible();
    return card;
  }

  /** Follows the n-th footnote to the passage it rests on. */
  async followFootnote(nth: number): Promise<void> {
    await this.footnotes().nth(nth).click();
    await expect(this.#page.getByTestId('reader.article')).toBeVisible();
  }

  /** Comes back to the briefing from a passage. */
  async back(): Promise<void> {
    await this.#page.getByTestId('reader.back').click();
    await expect(this.editor()).toBeVisible();
  }

  /** Drags a card of the evidence panel to the gap above the paragraph that contains the words. */
  async dragQuote(words: string, aboveParagraph: string): Promise<void> {
    // The list draws only the cards in view.
    const search = this.#page.getByTestId('briefings.evidenceList.search');
    await search.fill(words);
    const card = this.#page.getByTestId('briefings.evidenceCard').filter({ hasText: words }).first();
    await card.dragTo(this.paragraph(aboveParagraph), { targetPosition: { x: 60, y: 2 } });
    await expect(this.quotes().filter({ hasText: words }).first()).toBeVisible();
    await search.fill('');
  }

  /** Sets the direction of a paragraph by the toolbar's switch. */
  async turn(words: string, direction: 'rtl' | 'ltr'): Promise<void> {
    await this.paragraph(words).click();
    const control = this.#page.getByTestId('briefings.tool.direction');
    // The toolbar follows the caret a moment later.
    const isLtr = (await this.paragraph(words).getAttribute('dir')) === 'ltr';
    await expect(control).toHaveAttribute('aria-pressed', String(isLtr));
    if (isLtr !== (direction === 'ltr')) await control.click();
    await expect(control).toHaveAttribute('aria-pressed', String(direction === 'ltr'));
  }

  /** The block of the page that contains the words. */
  paragraph(words: string): Locator {
    return this.editor().locator('> *').filter({ hasText: words }).first();
  }

  /** Orphans on the page: quotes whose highlight is gone. */
  orphans(): Locator {
    return this.#page.getByTestId('briefings.orphan');
  }

  /** Opens the find bar and looks for words. */
  async find(words: string): Promise<Locator> {
    await this.#page.getByTestId('briefings.tool.find').click();
    await this.#page.getByTestId('briefings.find.query').fill(words);
    return this.#page.getByTestId('briefings.find.count');
  }

  /** Changes the table at the caret. */
  async changeTable(operation: string): Promise<void> {
    await this.#page.getByTestId('briefings.tool.tableMenu').click();
    await this.#page.getByTestId(`briefings.tool.tableMenu.${operation}`).click();
  }

  /** Makes a Word file of the open briefing and saves it; answers where it lies. */
  async exportWord(name: string): Promise<string> {
    await this.startExport();
    await this.#page.getByTestId('exporting.save.name').fill(name);
    await this.#page.getByTestId('exporting.save.confirm').click();
    return this.savedPath();
  }

  /** Makes the Word file and comes to the question where to save it. */
  async startExport(): Promise<void> {
    await this.#page.getByTestId('briefings.export').click();
    await this.#page.getByTestId('exporting.start').click();
    await expect(this.#page.getByTestId('exporting.save.name')).toBeVisible({ timeout: 30_000 });
    await expect(this.#page.getByTestId('exporting.save.path')).not.toBeEmpty();
  }

  /** Tries to save the finished file under a name. */
  async saveAs(name: string): Promise<void> {
    await this.#page.getByTestId('exporting.save.name').fill(name);
    await this.#page.getByTestId('exporting.save.confirm').click();
  }

  /** Why the file was not saved. */
  saveFailure(code: string): Locator {
    return this.#page.getByTestId(`exporting.failure.${code}`);
  }

  /** Opens whichever briefing is first in the list. */
  async openFirstBriefing(): Promise<void> {
    await this.#page.getByTestId('shell.rail.briefings').click();
    await this.#page.getByTestId('briefings.row.open').first().click();
    await expect(this.editor()).toBeVisible();
  }

  /** Where the file just saved lies. */
  async savedPath(): Promise<string> {
    const path = this.#page.getByTestId('exporting.saved.path');
    await expect(path).toBeVisible({ timeout: 20_000 });
    return (await path.textContent()) ?? '';
  }

  /** The title of the open briefing, above its page. */
  #openTitle(): Locator {
    return this.#page.getByTestId('briefings.openTitle');
  }

  async #toEnd(): Promise<void> {
    await this.editor().focus();
    await this.#page.keyboard.press('Control+End');
  }
}
