import { expect, type Locator, type Page } from '@playwright/test';

/** The switcher in the header: case files and their archives. */
export class CaseFilesPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The name of the open case file. */
  current(): Locator {
    return this.#page.getByTestId('case-files.current');
  }

  async create(name: string): Promise<void> {
    await this.#choose('create');
    await this.#name(name);
  }

  async rename(name: string): Promise<void> {
    await this.#choose('rename');
    await this.#name(name);
  }

  async delete(): Promise<void> {
    await this.#choose('delete');
  }

  /** Opens another case file by its name. */
  async switchTo(name: string): Promise<void> {
    await this.#page.getByTestId('case-files.menu').click();
    await this.#page.locator('[data-testid^="case-files.menu.open:"]').filter({ hasText: name }).click();
    await expect(this.current()).toHaveText(name);
  }

  /** Packs the open case file and saves it; answers where the archive lies. */
  async exportArchive(name: string): Promise<string> {
    await this.#choose('export');
    await this.#page.getByTestId('exporting.save.name').fill(name, { timeout: 30_000 });
    await expect(this.#page.getByTestId('exporting.save.path')).not.toBeEmpty();
    await this.#page.getByTestId('exporting.save.confirm').click();
    const saved = this.#page.getByTestId('exporting.saved.path');
    await expect(saved).not.toBeEmpty({ timeout: 20_000 });
    const path = (await saved.textContent()) ?? '';
    await this.#page.getByTestId('exporting.saved.close').click();
    return path;
  }

  /** Chooses an archive; the caller looks at what becomes of it. */
  async importArchive(path: string): Promise<void> {
    await this.#choose('import');
    const [chooser] = await Promise.all([
      this.#page.waitForEvent('filechooser'),
      this.#page.getByTestId('exporting.archive-import.choose').click(),
    ]);
    await chooser.setFiles(path);
  }

  /** The reason why an archive was not taken. */
  refusal(code: string): Locator {
    return this.#page.getByTestId(`exporting.archive-import.refused.${code}`);
  }

  /** The names of all case files. */
  async names(): Promise<readonly string[]> {
    await this.#page.getByTestId('case-files.menu').click();
    const entries = this.#page.locator('[data-testid^="case-files.menu.open:"]');
    await expect(entries).not.toHaveCount(0);
    const names = await entries.allTextContents();
    await this.#page.keyboard.press('Escape');
    return names;
  }

  async cancelImport(): Promise<void> {
    await this.#page.getByTestId('exporting.archive-import.cancel').click();
    await expect(this.#page.getByTestId('exporting.archive-import')).toHaveCount(0);
  }

  async #choose(action: 'create' | 'import' | 'rename' | 'export' | 'delete'): Promise<void> {
    await this.#page.getByTestId('case-files.menu').click();
    await this.#page.getByTestId(`case-files.menu.${action}`).click();
  }

  async #name(name: string): Promise<void> {
    await this.#page.getByTestId('case-files.name').fill(name);
    await this.#page.getByTestId('case-files.name.confirm').click();
    await expect(this.current()).toHaveText(name);
  }
}
