import { expect, type Locator, type Page } from '@playwright/test';

/** The open article: selecting, tagging, notes. */
export class ReaderPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Resolves when the article with these words in its title is open. */
  async waitForTitle(words: string): Promise<void> {
    await expect(this.#page.getByTestId('reader.title')).toContainText(words);
    await expect(this.#page.getByTestId('reader.article')).toBeVisible();
  }

  /**
   * Selects a passage with the mouse, from its first letter to its last. A line break in `text` stands for a
   * paragraph border. `nth` counts from 0.
   */
  async selectPassage(text: string, nth = 0): Promise<void> {
    // A press inside a selection would drag its text.
    await expect(this.#page.getByTestId('reader.toolbar')).toHaveCount(0);
    const ends = await this.#placeOf(text, nth);
    await this.#page.mouse.move(ends.from.x, ends.from.y);
    await this.#page.mouse.down();
    await this.#page.mouse.move((ends.from.x + ends.to.x) / 2, ends.to.y, { steps: 3 });
    await this.#page.mouse.move(ends.to.x, ends.to.y, { steps: 3 });
    await this.#page.mouse.up();
    await expect(this.#page.getByTestId('reader.toolbar')).toBeVisible();
  }

  /** Gives the selection the tag with this digit. */
  async tagWith(digit: number): Promise<void> {
    await this.#page.keyboard.press(`Digit${digit}`);
    await expect(this.#page.getByTestId('reader.toolbar')).toHaveCount(0);
  }

  /** Gives the selection a tag by name, creating it when there is none. */
  async tagWithNew(name: string): Promise<void> {
    await this.#page.keyboard.press('KeyT');
    await this.#page.getByTestId('reader.tags.filter').fill(name);
    const create = this.#page.getByTestId('reader.tags.create');
    const choice = this.#page.getByTestId('reader.tags.choice').filter({ hasText: name });
    await expect(create.or(choice).first()).toBeVisible();
    await ((await choice.count()) > 0 ? choice : create).first().click();
  }

  /** Writes a margin note on the selection. */
  async writeNote(note: string): Promise<void> {
    await this.sendNote(note);
    await expect(this.cards().filter({ hasText: note })).toHaveCount(1);
  }

  /** Writes a margin note on the selection without waiting for the margin to show it. */
  async sendNote(note: string): Promise<void> {
    await this.#page.keyboard.press('KeyN');
    const field = this.#page.getByTestId('reader.note.field').last();
    await field.fill(note);
    await field.press('Control+Enter');
    await expect(field).toHaveCount(0);
  }

  async sendToBriefing(): Promise<void> {
    await this.#page.keyboard.press('KeyB');
  }

  /** The paragraphs of the article as they are shown. */
  async paragraphs(): Promise<readonly string[]> {
    const article = this.#page.getByTestId('reader.article');
    await expect(article).toBeVisible();
    return article.evaluate((root) => [...root.children].map((block) => block.textContent));
  }

  /** The direction of the paragraph that contains the words. */
  paragraph(words: string): Locator {
    return this.#page.getByTestId('reader.article').locator('> *').filter({ hasText: words }).first();
  }

  /** Overrides the direction of a paragraph, or gives it back to its letters. */
  async turnParagraph(words: string, direction: 'rtl' | 'ltr' | 'auto'): Promise<void> {
    await this.paragraph(words).hover();
    await this.#page.getByTestId('reader.block').click();
    await this.#page.getByTestId(`reader.block.direction:${direction}`).click();
  }

  /** Chooses from the menu beside a paragraph, e.g. `residue` or `role:caption`. */
  async chooseForParagraph(words: string, entry: string): Promise<void> {
    await this.paragraph(words).hover();
    await this.#page.getByTestId('reader.block').click();
    await this.#page.getByTestId(`reader.block.${entry}`).click();
  }

  /** The paragraphs that can be read without unfolding anything. */
  async unfoldedParagraphs(): Promise<readonly string[]> {
    const article = this.#page.getByTestId('reader.article');
    await expect(article).toBeVisible();
    return article.evaluate((root) =>
      [...root.children]
        .filter((block) => !block.hasAttribute('data-fold'))
        .map((block) => block.textContent),
    );
  }

  /** The lines that stand for folded residue. */
  folds(): Locator {
    return this.#page.getByTestId('reader.article').locator('[data-fold="summary"]');
  }

  /** Shows all residue, or folds all of it. */
  async toggleResidue(): Promise<void> {
    await this.#page.getByTestId('reader.residue').click();
  }

  /** Rests the pointer on a date expression until what it means, as said above it, has these words. */
  async expectDate(text: string, meaning: RegExp): Promise<void> {
    const { middle } = await this.#placeOf(text, 0);
    const hint = this.#page.getByTestId('reader.date.hint');
    // A date that is reckoned anew while the pointer rests on it says so at the pointer's next move.
    await expect(async () => {
      await this.#page.mouse.move(middle.x - 2, middle.y);
      await this.#page.mouse.move(middle.x, middle.y);
      await expect(hint).toContainText(meaning, { timeout: 1_500 });
    }).toPass({ timeout: 15_000 });
  }

  /** Shows the list of highlights for the keyboard. */
  async openHighlightList(): Promise<Locator> {
    await this.#page.getByTestId('reader.list.toggle').click();
    const list = this.#page.getByTestId('reader.list');
    await expect(list).toBeVisible();
    return list;
  }

  /** The highlights of the open article, as its header counts them. */
  highlightCount(): Locator {
    return this.#page.getByTestId('reader.count');
  }

  /** The notes in the margin. */
  cards(): Locator {
    return this.#page.getByTestId('reader.card');
  }

  /** Clicks the text at a passage, so that the highlights under it are listed. */
  async clickPassage(text: string): Promise<Locator> {
    const ends = await this.#placeOf(text, 0);
    await this.#page.mouse.click(ends.middle.x, ends.middle.y);
    const list = this.#page.getByTestId('reader.passages');
    await expect(list).toBeVisible();
    return list;
  }

  /** Deletes the highlight over a passage. */
  async removeHighlight(text: string): Promise<void> {
    const list = await this.clickPassage(text);
    await list.getByTestId('reader.highlight.remove').first().click();
    await expect(list).toHaveCount(0);
  }

  async closePopover(): Promise<void> {
    await this.#page.keyboard.press('Escape');
  }

  /** Changes details of the article; empty fields are left as they are. */
  async editDetails(details: {
    title?: string;
    outlet?: string;
    author?: string;
    publishedOn?: string;
  }): Promise<void> {
    await this.#page.getByTestId('reader.edit').click();
    for (const [field, value] of Object.entries(details))
      await this.#page.getByTestId(`reader.details.${field}`).fill(value);
    await this.#page.getByTestId('reader.details.save').click();
    await expect(this.#page.getByTestId('reader.details')).toHaveCount(0);
  }

  /** Where a passage is, once it is there for two frames: panes and the reading position settle after the text. */
  async #placeOf(text: string, nth: number): Promise<PassagePlace> {
    const article = this.#page.getByTestId('reader.article');
    await expect(article).toBeVisible();
    let before: PassagePlace | null = null;
    for (let look = 0; look < 50; look += 1) {
      const place: PassagePlace = await article.evaluate(locatePassage, { text, nth });
      if (JSON.stringify(place) === JSON.stringify(before)) return place;
      before = place;
      await article.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
    }
    throw new Error(`The article does not come to rest at: ${text}`);
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface PassagePlace {
  readonly from: Point;
  readonly to: Point;
  readonly middle: Point;
}

/** Runs in the page: where the first letter of a passage begins and its last one ends, scrolled into view. */
function locatePassage(
  root: HTMLElement | SVGElement,
  { text, nth }: { text: string; nth: number },
): PassagePlace {
  const nodes: { node: Text; start: number }[] = [];
  let whole = '';
  for (const block of root.children) {
    if (whole !== '') whole += '\n';
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node: node as Text, start: whole.length });
      whole += node.textContent ?? '';
    }
  }
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = whole.indexOf(text, start + 1);
  if (start === -1) throw new Error(`The article does not say: ${text}`);
  const letter = (offset: number): { rect: DOMRect; isRtl: boolean } => {
    const home = nodes.findLast((entry) => entry.start <= offset);
    if (!home) throw new Error('no text');
    const range = document.createRange();
    range.setStart(home.node, offset - home.start);
    range.setEnd(home.node, offset - home.start + 1);
    const rect = range.getBoundingClientRect();
    return { rect, isRtl: /\p{Script=Arabic}/u.test(range.toString()) };
  };
  const end = start + text.length - 1;
  const middle = Math.floor((start + end) / 2);
  const home = nodes.findLast((entry) => entry.start <= middle);
  home?.node.parentElement?.scrollIntoView({ block: 'center' });
  const first = letter(start);
  const last = letter(end);
  const center = letter(middle);
  const edge = ({ rect, isRtl }: { rect: DOMRect; isRtl: boolean }, isStart: boolean): Point => ({
    // Inside the letter as a hand would aim, on the side where it is read first or last.
    x: isRtl === isStart ? rect.right - rect.width / 4 : rect.left + rect.width / 4,
    y: rect.top + rect.height / 2,
  });
  return {
    from: edge(first, true),
    to: edge(last, false),
    middle: { x: center.rect.left + center.rect.width / 2, y: center.rect.top + center.rect.height / 2 },
  };
}
