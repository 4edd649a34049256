import { expect, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';

const ARTICLE = 'لجنة الاقتصاد تطلب';
const QUOTE = 'الحكومة مستعدة لحذف الفقرة المتعلقة بالعقود السنوية';

test.describe('briefing', () => {
  test('what was typed survives a reload without saving by hand', async ({ hashiya }) => {
    const { shell, briefing } = pagesOf(hashiya.page);
    await shell.startWithSample();
    await briefing.createBriefing('حفظ');
    await briefing.writeHeading('الخلاصة', 2);
    await briefing.writeParagraph('فقرة تحفظ نفسها.');
    await briefing.insertQuote(QUOTE);
    await briefing.waitUntilSaved();
    await hashiya.page.reload();
    await shell.waitUntilOpen();
    await briefing.openBriefing('حفظ');
    await expect(briefing.editor().locator('h2, h3').filter({ hasText: 'الخلاصة' })).toHaveCount(1);
    await expect(briefing.editor()).toContainText('فقرة تحفظ نفسها.');
    await expect(briefing.quotes()).toContainText([QUOTE]);
  });

  test('a corrected outlet shows behind the footnote', async ({ hashiya }) => {
    const { shell, library, reader, briefing } = pagesOf(hashiya.page);
    await shell.startWithSample();
    await briefing.createBriefing('حاشية');
    await briefing.insertQuote(QUOTE);
    await expect(await briefing.hoverFootnote(0)).toContainText('وكالة أنباء نوار');
    await briefing.waitUntilSaved();
    await library.openArticle(ARTICLE);
    await reader.editDetails({ outlet: 'صحيفة المرفأ' });
    await briefing.openBriefing('حاشية');
    await expect(await briefing.hoverFootnote(0)).toContainText('صحيفة المرفأ');
  });

  test('a deleted highlight leaves a marked quote with its text, and undo heals it', async ({ hashiya }) => {
    const { shell, library, reader, briefing } = pagesOf(hashiya.page);
    await shell.startWithSample();
    await briefing.createBriefing('يتيم');
    await briefing.insertQuote(QUOTE);
    await briefing.waitUntilSaved();
    await library.openArticle(ARTICLE);
    await reader.removeHighlight(QUOTE);
    await briefing.openBriefing('يتيم');
    await expect(briefing.orphans()).toHaveCount(1);
    await expect(briefing.quotes()).toContainText([QUOTE]);
    await shell.show('library');
    await shell.undo();
    await briefing.openBriefing('يتيم');
    await expect(briefing.quotes()).toContainText([QUOTE]);
    await expect(briefing.orphans()).toHaveCount(0);
  });

  test('evidence is dropped where the line shows', async ({ hashiya }) => {
    const { shell, briefing } = pagesOf(hashiya.page);
    await shell.startWithSample();
    await briefing.createBriefing('سحب');
    await briefing.writeParagraph('الفقرة الأولى');
    await briefing.writeParagraph('الفقرة الثانية');
    await briefing.dragQuote(QUOTE, 'الفقرة الثانية');
    const text = await briefing.editor().innerText();
    expect(text.indexOf('الفقرة الأولى')).toBeLessThan(text.indexOf(QUOTE));
    expect(text.indexOf(QUOTE)).toBeLessThan(text.indexOf('الفقرة الثانية'));
  });

  test('a footnote opens its passage and the way back leads to the briefing', async ({ hashiya }) => {
    const { shell, reader, briefing } = pagesOf(hashiya.page);
    await shell.startWithSample();
    await briefing.createBriefing('ذهاب وإياب');
    await briefing.insertQuote(QUOTE);
    await briefing.waitUntilSaved();
    await briefing.followFootnote(0);
    await expect(reader.paragraph(QUOTE)).toBeInViewport();
    await briefing.back();
    await expect(briefing.quotes()).toContainText([QUOTE]);
  });

  test('words are found in any spelling', async ({ hashiya }) => {
    const { shell, briefing } = pagesOf(hashiya.page);
    await shell.startWithSample();
    await briefing.createBriefing('بحث');
    await briefing.writeParagraph('زارت أمريكا ثم عادت إلى امريكا.');
    const count = await briefing.find('أمريكا');
    await expect(count).toContainText(/2|٢/);
  });

  test('rows and columns of a table are added and deleted', async ({ hashiya }) => {
    const { shell, briefing } = pagesOf(hashiya.page);
    await shell.startWithSample();
    await briefing.createBriefing('جدول');
    await briefing.insertTable([
      ['أ', 'ب'],
      ['ج', 'د'],
    ]);
    const rows = briefing.editor().locator('tr');
    await expect(rows).toHaveCount(2);
    await briefing.changeTable('row-below');
    await expect(rows).toHaveCount(3);
    await briefing.changeTable('column-after');
    await expect(rows.first().locator('td, th')).toHaveCount(3);
    await briefing.changeTable('delete-column');
    await briefing.changeTable('delete-row');
    await expect(briefing.editor().locator('td, th')).toHaveCount(4);
  });

  test('a paragraph is turned left to right and stays so', async ({ hashiya }) => {
    const { shell, briefing } = pagesOf(hashiya.page);
    await shell.startWithSample();
    await briefing.createBriefing('اتجاه');
    await briefing.writeParagraph('Reuters reported the survey first.');
    await briefing.turn('Reuters reported', 'ltr');
    await briefing.waitUntilSaved();
    await hashiya.page.reload();
    await shell.waitUntilOpen();
    await briefing.openBriefing('اتجاه');
    await expect(briefing.paragraph('Reuters reported')).toHaveAttribute('dir', 'ltr');
    await briefing.turn('Reuters reported', 'rtl');
    await expect(briefing.paragraph('Reuters reported')).not.toHaveAttribute('dir', 'ltr');
  });
});
