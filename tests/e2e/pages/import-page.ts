import { expect, type Page } from '@playwright/test';

/** Every way in, and the list of what came of it. */
export class ImportPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Chooses files in the dialog and waits for the results. */
  async importFiles(paths: readonly string[]): Promise<void> {
    await this.#choose('files', [...paths]);
    await this.waitUntilDone();
  }

  /** Chooses a folder in the dialog and waits for the results. */
  async importFolder(path: string): Promise<void> {
    await this.#choose('folder', path);
    await this.waitUntilDone();
  }

  /** Starts an import and comes back at once. */
  async startImport(paths: readonly string[]): Promise<void> {
    await this.#choose('files', [...paths]);
  }

  /** Drops files on the middle of the window, as a file manager does. */
  async dropFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
    const transfer = await this.#page.evaluateHandle(
      (given) => {
        const data = new DataTransfer();
        for (const { name, bytes } of given) data.items.add(new File([new Uint8Array(bytes)], name));
        return data;
      },
      files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
    );
    for (const type of ['dragenter', 'dragover', 'drop'])
      await this.#page.locator('body').dispatchEvent(type, { dataTransfer: transfer });
    await this.waitUntilDone();
  }

  async pasteText(text: string, title = ''): Promise<void> {
    await this.#page.getByTestId('shell.rail.library').click();
    await this.#page.getByTestId('importing.button').first().click();
    await this.#page.getByTestId('importing.button.paste').click();
    if (title !== '') await this.#page.getByTestId('importing.paste.title').fill(title);
    await this.#page.getByTestId('importing.paste.text').fill(text);
    await this.#page.getByTestId('importing.paste.submit').click();
    await this.waitUntilDone();
  }

  async waitUntilDone(): Promise<void> {
    await expect(this.#page.getByTestId('importing.screen')).toHaveAttribute(
      'data-phase',
      /finished|stopped/,
      {
        timeout: 60_000,
      },
    );
  }

  /** How many results there are of each kind, as the filter chips say. */
  async count(kind: 'all' | 'imported' | 'duplicate' | 'failed'): Promise<number> {
    const chip = this.#page.getByTestId(`importing.filter.${kind}`);
    return Number(((await chip.textContent()) ?? '').replace(/[^0-9]/g, ''));
  }

  /** Stops a running import as soon as something has come in. */
  async stop(): Promise<void> {
    await expect.poll(() => this.count('imported'), { intervals: [20], timeout: 30_000 }).toBeGreaterThan(0);
    await this.#page.getByTestId('importing.stop').click();
    await this.waitUntilDone();
  }

  /** What the rows of one kind say below their names. */
  async reasons(kind: 'imported' | 'duplicate' | 'failed'): Promise<readonly string[]> {
    await this.#page.getByTestId(`importing.filter.${kind}`).click();
    const rows = this.#page.getByTestId('importing.results').locator(`[data-state="${kind}"]`);
    await expect(rows).toHaveCount(await this.count(kind));
    return rows.evaluateAll((all) =>
      all.map((row) => row.firstElementChild?.lastElementChild?.textContent ?? ''),
    );
  }

  async undoBatch(): Promise<void> {
    await this.#page.getByTestId('importing.undo-batch').click();
  }

  async #choose(kind: 'files' | 'folder', files: string | string[]): Promise<void> {
    await this.#page.getByTestId('shell.rail.library').click();
    await this.#page.getByTestId('importing.button').first().click();
    const [chooser] = await Promise.all([
      this.#page.waitForEvent('filechooser'),
      this.#page.getByTestId(`importing.button.${kind}`).click(),
    ]);
    await chooser.setFiles(files);
  }
}
