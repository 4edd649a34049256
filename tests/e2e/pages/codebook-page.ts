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
      const field = this.#page.getByTestId('codebook.new-name');
      await field.fill(name);
      await field.press('Enter');
      await expect(this.tag(name)).toBeVisible();
      // It is emptied when the tag is stored, which may be after the tree shows it.
      await expect(field).toHaveValue('');
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
    await expect(this.tag(name)).toContainText(new RegExp(`[${digit}${'٠١٢٣٤٥٦٧٨٩'.charAt(digit)}]`, 'u'));
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

  /** Drags a tag onto another one, which becomes its parent. */
  async dragOnto(name: string, parent: string): Promise<void> {
    // A hover waits until the row has come to rest.
    await this.tag(parent).hover();
    await this.tag(name).hover();
    const [from, to] = [await this.tag(name).boundingBox(), await this.tag(parent).boundingBox()];
    if (!from || !to) throw new Error('A tag is not on the screen.');
    const { mouse } = this.#page;
    await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(to.x + to.width / 2, to.y + to.height / 2 + 6, { steps: 4 });
    await mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 2 });
    await mouse.up();
  }

  tag(name: string): Locator {
    return this.#page.getByTestId('codebook.tree').getByRole('row').filter({ hasText: name }).first();
  }

  passages(): Locator {
    return this.#page.getByTestId('codebook.passage');
  }
}
