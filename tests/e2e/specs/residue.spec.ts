import { expect, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';
import { CHROME, DIRTY_ARTICLE, SECOND_ARTICLE, textFile } from '../support/press-texts';

const RESIDUE = [
  CHROME.buttons,
  CHROME.caption,
  CHROME.related,
  CHROME.firstLink,
  CHROME.donation,
  CHROME.rights,
];

test.describe('page residue', () => {
  test('is marked in the review and folded in the reader, and every mark can be changed and undone', async ({
    hashiya,
  }) => {
    const { page } = hashiya;
    const { shell, importing, library, reader } = pagesOf(page);
    await shell.startEmpty('بقايا');
    await importing.dropFiles([textFile('خبر.txt', DIRTY_ARTICLE.text)]);
    await importing.select(DIRTY_ARTICLE.title);
    const residue = importing.lines('residue');
    await expect(residue).toContainText(RESIDUE);
    const words = async () =>
      Number((await library.row(DIRTY_ARTICLE.title).innerText()).match(/[0-9]+/g)?.at(-1));

    await importing.toggleLine(CHROME.firstLink);
    await expect(residue).toHaveCount(RESIDUE.length - 1);
    await page.getByTestId('importing.preview').focus();
    await page.keyboard.press('KeyR');
    await expect(residue).toHaveCount(RESIDUE.length);
    await page.keyboard.press('KeyR');
    await expect(residue).toHaveCount(RESIDUE.length - 1);
    await importing.toggleLine(DIRTY_ARTICLE.body[3]);
    await expect(residue).toHaveCount(RESIDUE.length);
    await shell.undo();
    await expect(residue).toHaveCount(RESIDUE.length - 1);
    await shell.undo();
    await expect(residue).toContainText(RESIDUE);

    await library.openArticle(DIRTY_ARTICLE.title);
    await expect(reader.folds()).toHaveCount(3);
    const unfolded = await reader.unfoldedParagraphs();
    for (const line of [CHROME.buttons, CHROME.donation, CHROME.rights]) expect(unfolded).not.toContain(line);
    for (const line of DIRTY_ARTICLE.body) expect(unfolded).toContain(line);
    const before = await words();
    await reader.toggleResidue();
    await expect(reader.folds()).toHaveCount(0);
    await reader.chooseForParagraph(CHROME.donation, 'role:body');
    await expect.poll(words).toBe(before + CHROME.donation.split(' ').length);
    await reader.chooseForParagraph(DIRTY_ARTICLE.body[3], 'residue');
    await expect.poll(words).toBeLessThan(before);
    await shell.undo();
    await shell.undo();
    await expect.poll(words).toBe(before);
  });

  test('a line taught for an outlet is flagged in its next article, and restored alone', async ({
    hashiya,
  }) => {
    const { page } = hashiya;
    const { shell, importing, library, reader } = pagesOf(page);
    await shell.startEmpty('تعليم');
    await importing.dropFiles([textFile('أول.txt', DIRTY_ARTICLE.text)]);
    await importing.select(DIRTY_ARTICLE.title);
    await importing.lines().filter({ hasText: CHROME.house }).click();
    await importing.chooseForLine('always');
    await expect(importing.lines('residue').filter({ hasText: CHROME.house })).toHaveCount(1);
    await importing.dropFiles([textFile('ثان.txt', SECOND_ARTICLE.text)]);
    await importing.select(SECOND_ARTICLE.title);
    const taught = importing.lines('residue').filter({ hasText: CHROME.house });
    await expect(taught).toHaveCount(1);
    await importing.toggleLine(CHROME.house);
    await expect(taught).toHaveCount(0);
    await library.openArticle(DIRTY_ARTICLE.title);
    expect(await reader.unfoldedParagraphs()).not.toContain(CHROME.house);
    await library.openArticle(SECOND_ARTICLE.title);
    expect(await reader.unfoldedParagraphs()).toContain(CHROME.house);
  });

  test('a line that earlier articles have too is suggested there, never marked unasked', async ({
    hashiya,
  }) => {
    const { page } = hashiya;
    const { shell, importing, library, reader } = pagesOf(page);
    await shell.startEmpty('اقتراح');
    await importing.dropFiles([
      textFile('أول.txt', DIRTY_ARTICLE.text),
      textFile('ثان.txt', SECOND_ARTICLE.text),
    ]);
    await importing.select(SECOND_ARTICLE.title);
    await importing.toggleLine(CHROME.house);
    await expect(importing.lines('residue').filter({ hasText: CHROME.house })).toHaveCount(1);
    await library.openArticle(DIRTY_ARTICLE.title);
    expect(await reader.unfoldedParagraphs()).toContain(CHROME.house);
    await importing.show();
    await importing.select(SECOND_ARTICLE.title);
    await importing.lines().filter({ hasText: CHROME.house }).click();
    await page.getByTestId('importing.line.earlier').click();
    await expect(page.getByTestId('importing.earlier')).toContainText(DIRTY_ARTICLE.title);
    await page.getByTestId('importing.earlier.mark').click();
    await expect(page.getByTestId('importing.earlier')).toHaveCount(0);
    await library.openArticle(DIRTY_ARTICLE.title);
    expect(await reader.unfoldedParagraphs()).not.toContain(CHROME.house);
    await shell.undo();
    await expect.poll(() => reader.unfoldedParagraphs()).toContain(CHROME.house);
  });
});
