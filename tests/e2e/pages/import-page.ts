import { expect, type Locator, type Page } from '@playwright/test';

/** What a row is, as its `data-state` says. */
export type RowState =
  | 'waiting'
  | 'imported'
  | 'review'
  | 'near'
  | 'duplicate'
  | 'columns'
  | 'failed'
  | 'removed';

/** A chip of the import screen. */
export type ImportFilter = 'all' | 'imported' | 'review' | 'duplicate' | 'near' | 'failed';

/** Every way in, the list of what came of it, and the review of one row. */
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

  /** Shows the import screen, from wherever. */
  async show(): Promise<void> {
    await this.#page.keyboard.press('Control+KeyI');
    await expect(this.#page.getByTestId('importing.screen')).toBeVisible();
  }

  /** Drops files on the middle of the window, as a file manager does, and waits for the results. */
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

  /** Pastes what a copied passage of a page or a document puts on the clipboard, anywhere but into a field. */
  async pasteClipboard(clipboard: Readonly<Record<string, string>>): Promise<void> {
    await this.#page.evaluate((given) => {
      const data = new DataTransfer();
      for (const [type, content] of Object.entries(given)) data.setData(type, content);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, clipboard);
    await this.#page.getByTestId('importing.paste.submit').click();
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
    await this.#expectPhase(/finished|stopped/);
  }

  /** After a restart in the middle of an import: files wait. */
  async waitUntilInterrupted(): Promise<void> {
    await this.#expectPhase(/interrupted/);
  }

  /** Goes on with, or gives up, what waited through a restart. */
  async continueRest(): Promise<void> {
    await this.#page.getByTestId('importing.restart.continue').click();
    await this.waitUntilDone();
  }

  async dropRest(): Promise<void> {
    await this.#page.getByTestId('importing.restart.drop').click();
    await this.waitUntilDone();
  }

  /** How many rows a chip counts. */
  async countOf(filter: ImportFilter): Promise<number> {
    const count = this.#page.getByTestId(`importing.filter.${filter}.count`);
    return Number(await count.getAttribute('data-count'));
  }

  /** How many results there are of each kind: articles count as imported whether or not they want a look. */
  async count(kind: 'all' | 'imported' | 'duplicate' | 'failed'): Promise<number> {
    if (kind !== 'imported') return await this.countOf(kind);
    const parts = await Promise.all(
      (['imported', 'review', 'near'] as const).map((each) => this.countOf(each)),
    );
    const waiting = await this.rows('columns').count();
    return parts.reduce((sum, part) => sum + part, 0) - waiting;
  }

  /** Stops a running import as soon as something has come in. */
  async stop(): Promise<void> {
    await expect.poll(() => this.count('imported'), { intervals: [20], timeout: 30_000 }).toBeGreaterThan(0);
    await this.#page.getByTestId('importing.stop').click();
    await this.waitUntilDone();
  }

  async filter(filter: ImportFilter): Promise<void> {
    await this.#page.getByTestId(`importing.filter.${filter}`).click();
  }

  /** The rows in view, of one state if given. */
  rows(state?: RowState): Locator {
    const rows = this.#page.getByTestId('importing.row');
    return state ? rows.and(this.#page.locator(`[data-state="${state}"]`)) : rows;
  }

  /** The row in view whose words hold this text. */
  row(text: string): Locator {
    return this.rows().filter({ hasText: text });
  }

  /** Shows a row in the review. */
  async select(text: string): Promise<void> {
    const row = this.row(text).first();
    await row.getByTestId('importing.row.title').click();
    await expect(row).toHaveAttribute('data-current', 'true');
  }

  /** What the rows of one kind say below their names. */
  async reasons(kind: 'imported' | 'duplicate' | 'failed'): Promise<readonly string[]> {
    await this.filter(kind);
    const rows = this.rows(kind);
    await expect(rows).toHaveCount(await this.countOf(kind));
    return await rows.getByTestId('importing.row.details').allTextContents();
  }

  /** A field of the review. */
  field(name: string): Locator {
    return this.#page.getByTestId(`importing.review.field.${name}`);
  }

  /** Writes a field of the review and saves it as Enter does. */
  async fill(name: string, value: string): Promise<void> {
    await this.field(name).fill(value);
    await this.field(name).press('Enter');
  }

  /** Follows a field to the line it came from. */
  async showEvidence(name: string): Promise<void> {
    await this.#page.getByTestId(`importing.review.evidence.${name}`).click();
  }

  /** The lines of the text, of one role if given. */
  lines(role?: string): Locator {
    const lines = this.#page.getByTestId('importing.preview.line');
    return role ? lines.and(this.#page.locator(`[data-role="${role}"]`)) : lines;
  }

  /** Marks or restores a line with its one click. */
  async toggleLine(text: string): Promise<void> {
    const line = this.lines().filter({ hasText: text }).first();
    await line.hover();
    await line.getByTestId('importing.preview.toggle').click();
  }

  /** Chooses from the menu of the line that was clicked: a role, or `always` and `never` for the outlet. */
  async chooseForLine(entry: string): Promise<void> {
    await this.#page.getByTestId('importing.line.menu').click();
    await this.#page.getByTestId(`importing.line.menu.${entry}`).click();
  }

  async accept(): Promise<void> {
    await this.#page.getByTestId('importing.review.accept').click();
  }

  /** Opens the encodings of the row in review and shows how one would read it. */
  async previewEncoding(encoding: string): Promise<Locator> {
    await this.#page.getByTestId('importing.review.change-encoding').click();
    await this.#page.getByTestId(`importing.encoding.${encoding}`).click();
    return this.#page.getByTestId('importing.encoding.preview');
  }

  async applyEncoding(): Promise<void> {
    await this.#page.getByTestId('importing.encoding.apply').click();
  }

  /** Repairs garbled letters as offered. */
  async repairLetters(): Promise<void> {
    await this.#page.getByTestId('importing.mojibake.fix').click();
  }

  /** Opens the comparison of the near-duplicate in review. */
  async compare(): Promise<Locator> {
    await this.#page.getByTestId('importing.likeness.compare').click();
    return this.#page.getByTestId('importing.compare');
  }

  /** Decides about the near-duplicate in review, or in the comparison while that is open. */
  async decide(decision: 'same-report' | 'different' | 'replace-metadata' | 'skip'): Promise<void> {
    await this.#page.getByTestId(`importing.likeness.${decision}`).last().click();
  }

  /** Decides about an exact duplicate in review. */
  async decideDuplicate(decision: 'keep' | 'same-report' | 'leave'): Promise<void> {
    await this.#page.getByTestId(`importing.duplicate.${decision}`).click();
  }

  /** Picks every row the filter shows. */
  async pickAll(): Promise<void> {
    await this.#page.getByTestId('importing.pick-all').check();
  }

  bulk(action: 'accept' | 'edit' | 'lines' | 'same-report' | 'different' | 'delete' | 'clear'): Locator {
    return this.#page.getByTestId(`importing.bulk.${action}`);
  }

  /** Gives every picked row the same value of a field. */
  async editPicked(field: 'outlet' | 'agency' | 'publishedOn' | 'section', value: string): Promise<void> {
    await this.bulk('edit').click();
    await this.#page.getByTestId(`importing.bulk-edit.${field}`).fill(value);
    await this.#page.getByTestId('importing.bulk-edit.apply').click();
  }

  /** Gives a column of a table that waits to a field. */
  async mapColumn(column: number, field: string): Promise<void> {
    await this.#page.getByTestId(`importing.columns.${column}`).click();
    await this.#page.getByTestId(`importing.columns.${column}.${field}`).click();
  }

  async importTable(): Promise<void> {
    await this.#page.getByTestId('importing.columns.import').click();
  }

  async undoBatch(): Promise<void> {
    await this.#page.getByTestId('importing.undo-batch').click();
  }

  async #expectPhase(phase: RegExp): Promise<void> {
    const screen = this.#page.getByTestId('importing.screen');
    await expect(screen).toHaveAttribute('data-phase', phase, { timeout: 60_000 });
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
