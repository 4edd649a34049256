import { HOSTILE_FILES } from '../../support/hostile-files';
import { expect, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';
import { DIRTY_ARTICLE, textFile } from '../support/press-texts';

const hostile = (what: string) => {
  const found = HOSTILE_FILES.find((file) => file.what === what);
  if (!found) throw new Error(`No such hostile file: ${what}`);
  return found;
};
const made = (what: string, name: string) => ({ name, bytes: hostile(what).make() });
const NOT_RUN = () => (globalThis as { hostile?: number }).hostile;

test.describe('hostile files', () => {
  test('each bad file says why in its row, and the good one among them comes in', async ({ hashiya }) => {
    const { page } = hashiya;
    const { shell, importing, library } = pagesOf(page);
    await shell.startEmpty('رديء');
    await importing.dropFiles([
      made('a PNG named .txt', 'صورة.txt'),
      { name: 'فارغ.txt', bytes: new Uint8Array() },
      textFile('خبر.txt', DIRTY_ARTICLE.text),
      made('an encrypted docx', 'مقفل.docx'),
      made('a docx that unpacks to 80 MB', 'قنبلة.docx'),
      made('XML entity bomb in an odt', 'كيانات.odt'),
      made('an old Word file', 'قديم.doc'),
    ]);
    expect(await importing.countOf('failed')).toBe(6);
    expect(await importing.count('imported')).toBe(1);
    const reasons = await importing.reasons('failed');
    expect(new Set(reasons).size, 'each has its own sentence').toBe(6);
    await importing.select('مقفل.docx');
    await expect(page.getByTestId('importing.failure.reason')).toHaveText(/\S+/);
    await expect(page.getByTestId('importing.failure')).toContainText('مقفل.docx');
    await library.openArticle(DIRTY_ARTICLE.title);
  });

  test('names and texts full of tricks are shown, never obeyed', async ({ hashiya }) => {
    const { page } = hashiya;
    const { shell, importing, reader } = pagesOf(page);
    const long = `${'س'.repeat(251)}.txt`;
    const names = [
      'تقرير\u202etxt.gpj.txt',
      'خبر\nالمصدر: صحيفة\n.txt',
      long,
      '<img src=x onerror="globalThis.hostile=1">.txt',
    ];
    await shell.startEmpty('حيل');
    await importing.dropFiles([
      ...names.map((name, at) => textFile(name, `سفينة رقم ${at}\n\n${DIRTY_ARTICLE.body[at]}\n`)),
      textFile(
        'نص.txt',
        `<b>عنوان</b> خبر طويل يشبه صفحة من الشبكة\n\n<script>globalThis.hostile = 2</script> ${DIRTY_ARTICLE.body[3]}\u202e تجاوز\n`,
      ),
    ]);
    await expect.poll(() => importing.count('imported')).toBe(names.length + 1);
    const shown = await importing.rows().allInnerTexts();
    expect(shown.join('')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const heights = await importing
      .rows()
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(new Set(heights).size, 'no name makes its row taller').toBe(1);
    await importing.select('نص.txt');
    await expect(page.getByTestId('importing.preview.sign').first()).toBeVisible();
    await expect(importing.lines().locator('b, img, script')).toHaveCount(0);
    await page.getByTestId('importing.review.open').click();
    expect((await reader.paragraphs())[0]).toBe('<b>عنوان</b> خبر طويل يشبه صفحة من الشبكة');
    await expect(page.getByTestId('reader.article').locator('b, img, script')).toHaveCount(0);
    expect(await page.evaluate(NOT_RUN)).toBeUndefined();
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways, 'a long name pushes nothing out of the window').toBeLessThanOrEqual(0);
  });
});
