import { expect, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';
import { DIRTY_ARTICLE, textFile } from '../support/press-texts';

const TITLE = 'وفد الموانئ يصل إلى مرجان';
const SENTENCES = [
  'وصل وفد الموانئ إلى مرجان أمس بعد رحلة طويلة، ومن المقرر أن يغادر يوم الخميس المقبل بعد أن يزور الرصيف الشرقي.',
  'وكانت الهيئة قد وقعت الاتفاق في 5 كانون الثاني/يناير 2021 أمام الصحفيين، وهو اتفاق يقضي بتوسيع الميناء.',
] as const;
const dated = [TITLE, 'الأحد 12 مارس 2023', ...SENTENCES, DIRTY_ARTICLE.body[2], ''].join('\n\n');
const dateless = [TITLE, SENTENCES[0], DIRTY_ARTICLE.body[3], ''].join('\n\n');

test.describe('dates in an article', () => {
  test('an expression says what it means, by the date of the article', async ({ hashiya }) => {
    const { page } = hashiya;
    const { shell, importing, library, reader } = pagesOf(page);
    await shell.startEmpty('تواريخ');
    await importing.dropFiles([textFile('خبر.txt', dated)]);
    await library.openArticle(TITLE);
    await reader.expectDate('أمس', /11.*2023/);
    await reader.expectDate('الخميس المقبل', /16.*2023/);
    await reader.expectDate('5 كانون الثاني/يناير 2021', /5.*2021/);

    await reader.editDetails({ publishedOn: '2023-05-20' });
    await reader.expectDate('أمس', /19.*2023/);
    await reader.expectDate('5 كانون الثاني/يناير 2021', /5.*2021/);
    await shell.undo();
    await reader.expectDate('أمس', /11.*2023/);
  });

  test('without a date of the article an expression says that it is not resolved', async ({ hashiya }) => {
    const { page } = hashiya;
    const { shell, importing, library, reader } = pagesOf(page);
    await shell.startEmpty('بلا تاريخ');
    await importing.dropFiles([textFile('خبر.txt', dateless)]);
    expect(await importing.countOf('review'), 'nothing is guessed').toBe(1);
    await library.openArticle(TITLE);
    await reader.expectDate('أمس', /^[^0-9٠-٩]+$/);
    await reader.editDetails({ publishedOn: '2022-01-02' });
    await reader.expectDate('أمس', /1.*2022/);
  });
});
