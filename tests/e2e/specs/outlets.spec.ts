import { expect, test } from '../fixtures/hashiya';
import { OutletsPage } from '../pages/outlets-page';
import { pagesOf } from '../pages/pages-of';
import { ReportsPage } from '../pages/reports-page';

const NEWS = 'وكالة أنباء نوار';
const GATE = 'بوابة الساحل';
const ORIGINAL = 'نوار ومجموعة «بلو كي» توقّعان';
const REPOST = 'نوار توقّع اتفاقًا لتشغيل';
const COMMITTEE = 'لجنة الاقتصاد تطلب';

test.describe('outlets', () => {
  test('names in articles are added, renamed into the articles, and brought back', async ({ hashiya }) => {
    const { page } = hashiya;
    const { shell, library } = pagesOf(page);
    const outlets = new OutletsPage(page);
    await shell.startWithSample();
    await outlets.open();
    await expect(page.getByTestId('outlets.empty')).toBeVisible();
    await expect(outlets.unlisted().first()).toContainText(NEWS);
    await outlets.addUnlisted(NEWS);
    await expect(outlets.row(NEWS)).toContainText(/مقالان/);
    await outlets.rename('نوار');
    await expect(outlets.words('aliases')).toHaveText([NEWS]);
    await library.openArticle(COMMITTEE);
    await expect(page.getByTestId('reader.outlet')).toHaveText('نوار');
    await shell.undo();
    await expect(page.getByTestId('reader.outlet')).toHaveText(NEWS);
  });

  test('an outlet keeps names, domains and its grade, and refuses what another one has', async ({
    hashiya,
  }) => {
    const { page } = hashiya;
    const { shell } = pagesOf(page);
    const outlets = new OutletsPage(page);
    await shell.startEmpty('وسائل');
    await outlets.open();
    await outlets.create('جريدة الساحل');
    await outlets.addWord('aliases', 'الساحل');
    await outlets.addWord('domains', 'https://www.sahil.example/news/1');
    await expect(outlets.words('domains')).toHaveText(['sahil.example']);
    await outlets.grade('B');
    await expect(outlets.reliability()).toContainText('B');
    await outlets.create('المرجان');
    await outlets.addWord('aliases', 'السـاحل');
    await expect(outlets.section('aliases')).toContainText('جريدة الساحل');
    await expect(outlets.words('aliases')).toHaveCount(0);
    await outlets.addWord('domains', 'not a domain');
    await expect(outlets.words('domains')).toHaveCount(0);
    await outlets.search('sahil.example');
    await expect(outlets.row('المرجان')).toHaveCount(0);
    await outlets.choose('جريدة الساحل');
    await expect(outlets.reliability()).toContainText('B');
    await outlets.removeWord('aliases', 'الساحل');
    await outlets.delete();
    await expect(outlets.row('جريدة الساحل')).toHaveCount(0);
    await shell.undo();
    await expect(outlets.row('جريدة الساحل')).toBeVisible();
    await shell.undo();
    await outlets.choose('جريدة الساحل');
    await expect(outlets.words('aliases')).toHaveText(['الساحل']);
  });

  test('a merge says what it changes before it does, and one undo parts the two again', async ({
    hashiya,
  }) => {
    const { page } = hashiya;
    const { shell, library } = pagesOf(page);
    const outlets = new OutletsPage(page);
    await shell.startWithSample();
    await outlets.open();
    await outlets.addUnlisted(GATE);
    await outlets.addUnlisted(NEWS);
    await outlets.choose(GATE);
    const preview = await outlets.previewMerge(NEWS);
    await expect(preview).toContainText(GATE);
    await expect(preview).toContainText('مقال واحد');
    await outlets.confirmMerge();
    await expect(outlets.row(GATE)).toHaveCount(0);
    await expect(outlets.name()).toHaveValue(NEWS);
    await expect(outlets.words('aliases')).toHaveText([GATE]);
    await shell.undo();
    await expect(outlets.row(GATE)).toBeVisible();
    await library.openArticle(REPOST);
    await expect(page.getByTestId('reader.outlet')).toHaveText(GATE);
  });

  test('the screen works by keyboard and is found by the palette', async ({ hashiya }) => {
    const { page } = hashiya;
    const { shell } = pagesOf(page);
    const outlets = new OutletsPage(page);
    await shell.startEmpty('وسائل');
    await shell.openByName('وسائل الملف');
    await outlets.create('الأفق');
    await outlets.create('البيان');
    await page.getByTestId('outlets.list').focus();
    await page.keyboard.press('ArrowUp');
    await expect(outlets.name()).toHaveValue('الأفق');
    await page.getByTestId('outlets.aliases.field').focus();
    await page.keyboard.type('مجلة الأفق');
    await page.keyboard.press('Enter');
    await expect(outlets.words('aliases')).toHaveText(['مجلة الأفق']);
    await page.getByTestId('outlets.aliases.remove').focus();
    await page.keyboard.press('Enter');
    await expect(outlets.words('aliases')).toHaveCount(0);
    // The focus did not fall to the window with the word that went.
    await expect(page.locator('body')).not.toBeFocused();
  });
});

test.describe('reports', () => {
  test('articles are grouped in the library, listed in the reader and taken out again', async ({
    hashiya,
  }) => {
    const { page } = hashiya;
    const { shell, library } = pagesOf(page);
    const reports = new ReportsPage(page);
    await shell.startWithSample();
    await page.getByTestId('shell.rail.library').click();
    await reports.group(ORIGINAL, REPOST);
    await library.openArticle(ORIGINAL);
    await reports.group(ORIGINAL, COMMITTEE);
    await expect(reports.line()).toContainText('مع مقالين آخرين');
    const articles = await reports.openList();
    await expect(articles).toHaveCount(3);
    await expect(articles.first()).toContainText(ORIGINAL);
    await expect(articles.last()).toContainText(COMMITTEE);
    await reports.rename('اتفاق الميناء');
    await reports.openArticle(REPOST);
    await expect(reports.name()).toHaveText('اتفاق الميناء');
    await reports.openList();
    await reports.takeOut(COMMITTEE);
    await reports.closeList();
    await expect(reports.line()).toContainText('مع مقال آخر');
    await shell.undo();
    await expect(reports.line()).toContainText('مع مقالين آخرين');
  });

  test('a briefing counts the articles of one report as one source', async ({ hashiya }) => {
    const { page } = hashiya;
    const { shell } = pagesOf(page);
    const reports = new ReportsPage(page);
    await shell.startWithSample();
    await page.getByTestId('shell.rail.briefings').click();
    await page.getByTestId('briefings.row.open').first().click();
    const counts = page.getByTestId('briefings.counts').locator('> span').last();
    await expect(counts).toHaveText(/[1-9]/);
    const before = await counts.textContent();
    await page.getByTestId('shell.rail.library').click();
    await reports.group(ORIGINAL, COMMITTEE);
    await page.getByTestId('shell.rail.briefings').click();
    await expect(counts).not.toHaveText(before ?? '');
  });

  test('an open suggestion is answered in the reader', async ({ hashiya }) => {
    const { page } = hashiya;
    const { shell, importing, library } = pagesOf(page);
    const reports = new ReportsPage(page);
    const body = Array.from(
      { length: 12 },
      (_, i) =>
        `قالت الهيئة في الفقرة ${i} من بيانها إن السفينة رقم ${i * 7} وصلت إلى الرصيف الشرقي وأفرغت ${i * 31} حاوية من القمح والسكر.`,
    );
    const file = (name: string, title: string, lines: readonly string[]) => ({
      name,
      bytes: Buffer.from(`${[title, ...lines].join('\n\n')}\n`),
    });
    await shell.startEmpty('تشابه');
    await importing.dropFiles([file('a.txt', 'سفن القمح تصل إلى ميناء مرجان بعد انتظار طويل', body)]);
    await importing.dropFiles([
      file('b.txt', 'وزارة النقل تعلن وصول سفن القمح الأولى إلى الرصيف', [
        ...body.slice(0, 11),
        'ولم تعلّق الوزارة على الخبر حتى الآن.',
      ]),
    ]);
    await library.openArticle('وزارة النقل تعلن وصول سفن القمح الأولى إلى الرصيف');
    await expect(reports.likeness()).toContainText('سفن القمح تصل إلى ميناء مرجان بعد انتظار طويل');
    await reports.decide('same-report');
    await expect(reports.line()).toContainText('مع مقال آخر');
    await shell.undo();
    await expect(reports.likeness()).toBeVisible();
    await reports.decide('different');
    await expect(reports.line()).toHaveCount(0);
  });
});
