import iconv from 'iconv-lite';
import { expect, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';

const TITLE = 'وزير النقل يعلن فتح الرصيف الشرقي أمام السفن';
const BODY = [
  'قال وزير النقل سالم الحرازي إن العمل في الرصيف الشرقي يبدأ صباح الأحد المقبل، وإن الهيئة أتمت أعمال الصيانة قبل أسبوع من الموعد.',
  'وأضاف أن عدد السفن التي تنتظر خارج الميناء انخفض إلى ست سفن بعد أن كان أربع عشرة سفينة في الأسبوع الماضي، بحسب بيانات الهيئة.',
  'وأوضح أن لجنة مشتركة من الوزارات الثلاث ستراجع الأسعار وتعلن نتائجها قبل نهاية العام، وأن العقود السنوية لن تتأثر بالقرار الجديد.',
];
const RESIDUE = 'تابعونا على تويتر';
const article = (title: string, ...more: readonly string[]) => [title, ...BODY, ...more].join('\n\n');
const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

test.describe('reviewing an import', () => {
  test('a field leads to its line, and an edit is one step', async ({ hashiya }) => {
    const { shell, importing } = pagesOf(hashiya.page);
    await shell.startEmpty('حقول');
    await importing.dropFiles([file('a.txt', article(TITLE, RESIDUE))]);
    await importing.select('a.txt');
    await expect(importing.field('title')).toHaveValue(TITLE);
    await importing.showEvidence('title');
    await expect(importing.lines().first().locator('mark')).toHaveText(TITLE);

    await importing.fill('publishedOn', '٢٣ آب ٢٠٢٤');
    await expect(importing.row('a.txt')).toContainText('2024');
    await importing.fill('outlet', 'صحيفة مرجان');
    await expect(importing.rows('imported')).toHaveCount(1);
    await shell.undo();
    await expect(importing.field('outlet')).toHaveValue('');
    await expect(importing.rows('review')).toHaveCount(1);
  });

  test('a residue line is restored and marked with one click, and by key', async ({ hashiya }) => {
    const { page } = hashiya;
    const { shell, importing } = pagesOf(page);
    await shell.startEmpty('بقايا');
    await importing.dropFiles([file('a.txt', article(TITLE, RESIDUE))]);
    await importing.select('a.txt');
    await expect(importing.lines('residue')).toHaveCount(1);
    await importing.toggleLine(RESIDUE);
    await expect(importing.lines('residue')).toHaveCount(0);
    await page.getByTestId('importing.preview').focus();
    await page.keyboard.press('KeyR');
    await expect(importing.lines('residue')).toHaveCount(1);
  });

  test('J, K and Enter go through the rows', async ({ hashiya }) => {
    const { page } = hashiya;
    const { shell, importing } = pagesOf(page);
    await shell.startEmpty('مفاتيح');
    await importing.dropFiles([
      file('a.txt', `خبر عن القمح\n\n${BODY[0]}`),
      file('b.txt', `خبر عن الميناء\n\n${BODY[1]}`),
    ]);
    await importing.select('a.txt');
    await page.keyboard.press('KeyJ');
    await expect(importing.row('b.txt')).toHaveAttribute('data-current', 'true');
    await page.keyboard.press('KeyK');
    await page.keyboard.press('Enter');
    await expect(importing.row('a.txt')).toHaveAttribute('data-state', 'imported');
    await expect(importing.row('b.txt')).toHaveAttribute('data-current', 'true');
  });

  test('garbled letters are repaired when asked', async ({ hashiya }) => {
    const { shell, importing } = pagesOf(hashiya.page);
    await shell.startEmpty('حروف');
    const garbled = Buffer.from(article(TITLE)).toString('latin1');
    await importing.dropFiles([file('a.txt', garbled)]);
    await importing.select('a.txt');
    await importing.repairLetters();
    await expect(importing.field('title')).toHaveValue(TITLE);
  });

  test('an encoding is shown before it is taken', async ({ hashiya }) => {
    const { shell, importing } = pagesOf(hashiya.page);
    await shell.startEmpty('ترميز');
    await importing.dropFiles([{ name: 'a.txt', bytes: iconv.encode(article(TITLE), 'windows-1256') }]);
    await importing.select('a.txt');
    await expect(await importing.previewEncoding('windows-1252')).toContainText('æÒíÑ');
    await importing.applyEncoding();
    await expect(importing.lines().first()).toContainText('æÒíÑ');
    await shell.undo();
    await expect(importing.row('a.txt')).toBeVisible();
  });

  test('near-duplicates are compared and become one report', async ({ hashiya }) => {
    const { shell, importing } = pagesOf(hashiya.page);
    await shell.startEmpty('شبه مكرر');
    await importing.dropFiles([file('a.txt', article(TITLE))]);
    await importing.dropFiles([file('b.txt', article(TITLE).replace('ست سفن', 'سبع سفن'))]);
    await importing.select('b.txt');
    await expect(importing.rows('near')).toHaveCount(1);
    const comparison = await importing.compare();
    await expect(comparison.locator('mark').filter({ hasText: 'سبع' })).toBeVisible();
    await importing.decide('same-report');
    await expect(importing.rows('near')).toHaveCount(0);
    await expect.poll(() => shell.articleCount()).toBe(2);
  });

  test('an exact duplicate is imported all the same when asked', async ({ hashiya }) => {
    const { shell, importing } = pagesOf(hashiya.page);
    await shell.startEmpty('مكرر');
    await importing.dropFiles([file('a.txt', article(TITLE)), file('b.txt', article(TITLE))]);
    await importing.filter('duplicate');
    await importing.decideDuplicate('keep');
    await expect.poll(() => importing.countOf('duplicate')).toBe(0);
    await expect.poll(() => shell.articleCount()).toBe(2);
  });

  test('several rows take the same value in one step', async ({ hashiya }) => {
    const { shell, importing } = pagesOf(hashiya.page);
    await shell.startEmpty('معًا');
    await importing.dropFiles([
      file('a.txt', `خبر عن القمح\n\n${BODY[0]}`),
      file('b.txt', `خبر عن الميناء\n\n${BODY[1]}`),
    ]);
    await importing.pickAll();
    await importing.editPicked('outlet', 'صحيفة مرجان');
    await expect(importing.row('a.txt')).toContainText('صحيفة مرجان');
    await expect(importing.row('b.txt')).toContainText('صحيفة مرجان');
    await shell.undo();
    await expect(importing.row('b.txt')).not.toContainText('صحيفة مرجان');
  });

  test('a table waits for its columns and becomes articles', async ({ hashiya }) => {
    const { shell, importing } = pagesOf(hashiya.page);
    await shell.startEmpty('جدول');
    await importing.dropFiles([file('t.csv', 'a;b;c\n1;2;3\n4;5;6\n7;8;9\n')]);
    await expect(importing.rows('columns')).toHaveCount(1);
    await importing.select('t.csv');
    await importing.mapColumn(1, 'text');
    await importing.importTable();
    await expect.poll(() => shell.articleCount()).toBe(3);
  });
});
