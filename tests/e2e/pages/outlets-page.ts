import { expect, type Locator, type Page } from '@playwright/test';

/** The outlets of the case file and the chosen one. */
export class OutletsPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the screen from the menu of the case file. */
  async open(): Promise<void> {
    await this.#page.getByTestId('case-files.menu').click();
    await this.#page.getByTestId('case-files.menu.outlets').click();
    await expect(this.#page.getByTestId('outlets.screen')).toBeVisible();
  }

  async create(name: string): Promise<void> {
    const field = this.#page.getByTestId('outlets.new-name');
    await field.fill(name);
    await field.press('Enter');
    await expect(this.name()).toHaveValue(name);
  }

  row(name: string): Locator {
    return this.#page.getByTestId('outlets.list.row').filter({ hasText: name });
  }

  async choose(name: string): Promise<void> {
    await this.row(name).click();
    await expect(this.name()).toHaveValue(name);
  }

  async search(words: string): Promise<void> {
    await this.#page.getByTestId('outlets.search').fill(words);
  }

  /** The field with the chosen outlet's name. */
  name(): Locator {
    return this.#page.getByTestId('outlets.name');
  }

  async rename(next: string): Promise<void> {
    await this.name().fill(next);
    await this.name().press('Enter');
    await expect(this.row(next)).toBeVisible();
  }

  /** Words of the chosen outlet: other names, domains or remembered lines. */
  words(kind: 'aliases' | 'domains' | 'residue-lines' | 'kept-lines'): Locator {
    return this.#page.getByTestId(`outlets.${kind}.word`);
  }

  async addWord(kind: 'aliases' | 'domains', word: string): Promise<void> {
    await this.#page.getByTestId(`outlets.${kind}.field`).fill(word);
    await this.#page.getByTestId(`outlets.${kind}.add`).click();
  }

  /** The section of a kind of words, with what is wrong with the one being added. */
  section(kind: 'aliases' | 'domains'): Locator {
    return this.#page.getByTestId(`outlets.${kind}`);
  }

  async removeWord(
    kind: 'aliases' | 'domains' | 'residue-lines' | 'kept-lines',
    word: string,
  ): Promise<void> {
    const found = this.words(kind).filter({ hasText: word });
    await found.getByTestId(`outlets.${kind}.remove`).click();
    await expect(found).toHaveCount(0);
  }

  async grade(grade: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'none'): Promise<void> {
    await this.#page.getByTestId('outlets.reliability').click();
    await this.#page.getByTestId(`outlets.reliability.${grade}`).click();
  }

  reliability(): Locator {
    return this.#page.getByTestId('outlets.reliability');
  }

  /** Names in articles that the list does not know. */
  unlisted(name?: string): Locator {
    const rows = this.#page.getByTestId('outlets.unlisted.row');
    return name === undefined ? rows : rows.filter({ hasText: name });
  }

  async addUnlisted(name: string): Promise<void> {
    await this.unlisted(name).getByTestId('outlets.unlisted.add').click();
    await expect(this.name()).toHaveValue(name);
    await expect(this.unlisted(name)).toHaveCount(0);
  }

  /** Opens the merge of the chosen outlet into another and answers what it would change. */
  async previewMerge(into: string): Promise<Locator> {
    await this.#page.getByTestId('outlets.merge').click();
    await this.#page.getByTestId('outlets.merge.into').click();
    await this.#page.getByRole('option').filter({ hasText: into }).click();
    return this.#page.getByTestId('outlets.merge.preview');
  }

  async confirmMerge(): Promise<void> {
    await this.#page.getByTestId('outlets.merge.confirm').click();
    await expect(this.#page.getByTestId('outlets.merge.dialog')).toHaveCount(0);
  }

  async delete(): Promise<void> {
    await this.#page.getByTestId('outlets.delete').click();
  }
}
