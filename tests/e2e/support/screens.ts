import { expect, type Page } from '@playwright/test';
import { OutletsPage } from '../pages/outlets-page';
import { pagesOf } from '../pages/pages-of';
import { ReportsPage } from '../pages/reports-page';
import { DIRTY_ARTICLE, type DroppedFile, textFile } from './press-texts';

const ARTICLE = 'لجنة الاقتصاد تطلب';
const REPOST = 'عودة العمل إلى ميناء مرجان';
const TABLE = 'جدول.csv';
/** A row of each kind for the import screen. */
const DROPPED: readonly DroppedFile[] = [
  textFile('خبر جديد.txt', DIRTY_ARTICLE.text),
  textFile('خبر معاد.txt', [REPOST, ...DIRTY_ARTICLE.body].join('\n\n').replace('صباح الأحد', 'فجر الأحد')),
  textFile(TABLE, 'k1,k2\nسفينة أولى,وصلت أمس\nسفينة ثانية,لم تصل\n'),
  textFile('فارغ.txt', ''),
  { name: 'صورة.jpg', bytes: Uint8Array.from([0xff, 0xd8]) },
];

/** A screen or a state of one, and how to come to it from any other with the sample case file open. */
export interface Screen {
  readonly name: string;
  show(page: Page): Promise<void>;
  /** Leaves what covers the window. */
  leave?(page: Page): Promise<void>;
}

const escape = async (page: Page) => {
  await page.keyboard.press('Escape');
};

async function openReader(page: Page): Promise<void> {
  const { library } = pagesOf(page);
  await library.openArticle(ARTICLE);
  await expect(page.getByTestId('reader.card').first()).toBeVisible();
}

async function openBriefing(page: Page): Promise<void> {
  const { briefing } = pagesOf(page);
  await page.getByTestId('shell.rail.briefings').click();
  const open = page.getByTestId('briefings.row.open').first();
  await expect(open.or(briefing.editor()).first()).toBeVisible();
  if (await open.isVisible()) await open.click();
  await expect(briefing.quotes().first()).toBeVisible();
}

const OUTLET = 'وكالة أنباء نوار';
const OTHER_OUTLET = 'بوابة الساحل';

/** The outlets with one chosen and another to merge it into; the rest is not in the list yet. */
async function openOutlets(page: Page): Promise<OutletsPage> {
  const outlets = new OutletsPage(page);
  await outlets.open();
  for (const name of [OTHER_OUTLET, OUTLET])
    if ((await outlets.row(name).count()) === 0) await outlets.addUnlisted(name);
  await outlets.choose(OUTLET);
  return outlets;
}

/** Every screen with the sample case file; names are those of the picture files. */
export const SCREENS: readonly Screen[] = [
  { name: 'reader', show: openReader },
  {
    name: 'reader-toolbar',
    async show(page) {
      await openReader(page);
      await pagesOf(page).reader.selectPassage('بعد جلسة مشتركة استمرت أربع ساعات');
    },
    leave: escape,
  },
  {
    name: 'reader-passages',
    async show(page) {
      await openReader(page);
      await pagesOf(page).reader.clickPassage('المتعلقة بالعقود السنوية');
    },
    leave: escape,
  },
  {
    name: 'reader-list',
    async show(page) {
      await openReader(page);
      await pagesOf(page).reader.openHighlightList();
    },
    async leave(page) {
      await page.getByTestId('reader.list.close').click();
    },
  },
  {
    name: 'import',
    async show(page) {
      const { importing } = pagesOf(page);
      await importing.dropFiles(DROPPED);
      await importing.select(DIRTY_ARTICLE.title);
      await expect(importing.lines('residue').first()).toBeVisible();
    },
  },
  {
    name: 'import-columns',
    async show(page) {
      const { importing } = pagesOf(page);
      await importing.show();
      await importing.select(TABLE);
      await expect(page.getByTestId('importing.columns')).toBeVisible();
    },
  },
  {
    name: 'import-encoding',
    async show(page) {
      const { importing } = pagesOf(page);
      await importing.select(DIRTY_ARTICLE.title);
      await expect(await importing.previewEncoding('windows-1256')).toHaveAttribute('aria-busy', 'false');
    },
    leave: escape,
  },
  {
    name: 'import-compare',
    async show(page) {
      const { importing } = pagesOf(page);
      await importing.select(REPOST);
      await expect((await importing.compare()).locator('mark').first()).toBeVisible();
    },
    async leave(page) {
      await escape(page);
      const undo = page.getByTestId('importing.undo-batch');
      await undo.click();
      await expect(undo).toHaveCount(0);
    },
  },
  {
    name: 'codebook',
    async show(page) {
      await page.getByTestId('shell.rail.codebook').click();
      await pagesOf(page).codebook.choose('العمال والنقابة');
      await expect(page.getByTestId('codebook.passage').first()).toBeVisible();
    },
  },
  {
    name: 'briefings',
    async show(page) {
      await page.getByTestId('shell.rail.briefings').click();
      const back = page.getByTestId('briefings.back');
      await expect(back.or(page.getByTestId('briefings.row')).first()).toBeVisible();
      if (await back.isVisible()) await back.click();
      await expect(page.getByTestId('briefings.row').first()).toBeVisible();
    },
  },
  { name: 'briefing', show: openBriefing },
  {
    name: 'export',
    async show(page) {
      await openBriefing(page);
      await page.getByTestId('briefings.export').click();
      await expect(page.getByTestId('exporting.start')).toBeVisible();
    },
    leave: escape,
  },
  {
    name: 'save',
    async show(page) {
      await openBriefing(page);
      await pagesOf(page).briefing.startExport();
    },
    leave: escape,
  },
  {
    name: 'settings',
    async show(page) {
      await page.getByTestId('shell.rail.settings').click();
      await expect(page.getByTestId('settings.screen')).toBeVisible();
    },
  },
  {
    name: 'palette',
    async show(page) {
      await openReader(page);
      await expect(await pagesOf(page).shell.search('الميناء')).not.toHaveCount(0);
    },
    leave: escape,
  },
  {
    name: 'shortcuts',
    async show(page) {
      await openReader(page);
      await pagesOf(page).shell.openShortcuts();
    },
    leave: escape,
  },
  {
    name: 'outlets',
    async show(page) {
      await openOutlets(page);
      await page.getByTestId('outlets.aliases.field').fill('نوار');
    },
  },
  {
    name: 'outlets-merge',
    async show(page) {
      const outlets = await openOutlets(page);
      await expect(await outlets.previewMerge(OTHER_OUTLET)).toBeVisible();
    },
    leave: escape,
  },
  {
    name: 'same-report',
    async show(page) {
      await openReader(page);
      const reports = new ReportsPage(page);
      await reports.ask(ARTICLE);
      await reports.candidates().first().click();
    },
    leave: escape,
  },
  {
    name: 'report',
    async show(page) {
      await openReader(page);
      const reports = new ReportsPage(page);
      await reports.group(ARTICLE, 'بيان صادر عن وزارة النقل');
      await expect((await reports.openList()).first()).toBeVisible();
    },
    leave: escape,
  },
];

export const LANGUAGES = ['ar', 'en'] as const;
export const THEMES = ['light', 'dark'] as const;
