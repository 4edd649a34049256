import iconv from 'iconv-lite';
import { mailOf } from '../../support/mail-files';
import { writeDocx, writeOdt } from '../../support/office-files';
import { painted, writePdf } from '../../support/pdf-files';
import { zipOf } from '../../support/zip-files';
import { expect, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';
import { DIRTY_ARTICLE, type DroppedFile, freshReports, textFile } from '../support/press-texts';

interface Sample extends DroppedFile {
  /** A title of the library, and a paragraph the reader shows under it. */
  readonly articles: readonly (readonly [title: string, paragraph: string])[];
}

const NUMBERS = 'أول ثان ثالث رابع خامس سادس سابع ثامن تاسع عاشر حادي ثاني'.split(' ');
/** A title and a body for each format, none like another. */
const STORIES = freshReports(17, 3).map((body, at) => ({
  title: `سفينة ${NUMBERS[at % 12]}${at < 12 ? '' : ' عشر'} تدخل الميناء`,
  body: body.split('\n')[0] ?? '',
}));
const story = (at: number) => STORIES[at] ?? { title: '', body: '' };
const plain = (at: number) => `${story(at).title}\n\n${story(at).body}\n`;
const told = (at: number): Sample['articles'] => [[story(at).title, story(at).body]];

const page = (
  at: number,
) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story(at).title}</title>
<meta property="og:site_name" content="شبكة الساحل"><meta property="article:published_time" content="2023-03-12T09:00:00Z">
<script>globalThis.hostile = 1; fetch('https://tracker.example/x')</script>
<link rel="stylesheet" href="https://tracker.example/a.css"><base href="https://tracker.example/"></head>
<body onload="globalThis.hostile = 2"><nav>الرئيسية أخبار رياضة</nav><article><h1>${story(at).title}</h1>
<p>${story(at).body}</p><img src="https://tracker.example/p.gif" onerror="globalThis.hostile = 3">
<iframe src="https://tracker.example/f"></iframe></article></body></html>`;

const rtf = (at: number) =>
  `{\\rtf1\\ansi\\deff0 ${Array.from(`${story(at).title}\n${story(at).body}`)
    .map((letter) => (letter === '\n' ? '\\par ' : letter === ' ' ? ' ' : `\\u${letter.charCodeAt(0)}?`))
    .join('')}\\par}`;

const savedPage = (at: number) =>
  mailOf(
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://news.example.com/1',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="edge"',
    '',
    '--edge',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    'Content-Location: https://news.example.com/1',
    '',
    page(at),
    '--edge--',
  );

const mail = (at: number) =>
  mailOf(
    'From: "مكتب الساحل" <desk@news.example.com>',
    `Subject: =?utf-8?B?${Buffer.from(story(at).title).toString('base64')}?=`,
    'Date: Sun, 12 Mar 2023 10:00:00 +0300',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    story(at).body,
  );

async function everyFormat(): Promise<readonly Sample[]> {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const lines = [story(16).title, ...(story(16).body.match(/.{1,70}(?: |$)/g) ?? [])].map((line) =>
    line.trim(),
  );
  return [
    { name: '1256.txt', bytes: iconv.encode(plain(0), 'windows-1256'), articles: told(0) },
    { name: '8859-6.txt', bytes: iconv.encode(plain(1), 'iso-8859-6'), articles: told(1) },
    { name: '16.text', bytes: iconv.encode(plain(2), 'utf-16le'), articles: told(2) },
    { name: 'bom.txt', bytes: utf8(`\ufeff${plain(3)}`), articles: told(3) },
    { name: 'note.md', bytes: utf8(`# ${story(4).title}\n\n${story(4).body}\n`), articles: told(4) },
    { name: 'page.html', bytes: utf8(page(5)), articles: told(5) },
    { name: 'saved.mhtml', bytes: savedPage(6), articles: told(6) },
    { name: 'word.docx', bytes: await writeDocx(), articles: [['عنوان المستند', 'فصل أول']] },
    {
      name: 'open.odt',
      bytes: writeOdt(
        `<text:p text:style-name="P1">${story(7).title}</text:p><text:p>${story(7).body}</text:p>`,
      ),
      articles: told(7),
    },
    { name: 'rich.rtf', bytes: utf8(rtf(8)), articles: told(8) },
    { name: 'mail.eml', bytes: mail(9), articles: told(9) },
    {
      name: 'bundle.zip',
      bytes: zipOf({ 'مجلد/خبر.txt': plain(10), 'page.htm': page(11) }),
      articles: [...told(10), ...told(11)],
    },
    {
      name: 'table.csv',
      bytes: utf8(
        `title,text,date\n${[12, 13].map((at) => `${story(at).title},"${story(at).body}",2023-03-12`).join('\n')}\n`,
      ),
      articles: [...told(12), ...told(13)],
    },
    {
      name: 'lines.jsonl',
      bytes: utf8(
        [14, 15].map((at) => JSON.stringify({ title: story(at).title, text: story(at).body })).join('\n'),
      ),
      articles: [...told(14), ...told(15)],
    },
    {
      name: 'print.pdf',
      bytes: writePdf({
        pages: [
          lines.map((line, at) => ({
            x: 500 - line.length * (at === 0 ? 10 : 5),
            y: at === 0 ? 740 : 700 - at * 15,
            size: at === 0 ? 20 : 10,
            glyphs: painted(line),
          })),
        ],
      }),
      articles: told(16),
    },
  ];
}

test.describe('formats', () => {
  test('one drop of every format comes in readable, and nothing in it runs or loads', async ({ hashiya }) => {
    test.setTimeout(120_000);
    const { page: window } = hashiya;
    const { shell, importing, reader } = pagesOf(window);
    const samples = await everyFormat();
    const articles = samples.flatMap((sample) => sample.articles);
    await shell.startEmpty('صيغ');
    await importing.dropFiles(samples);
    expect(await importing.count('failed')).toBe(0);
    await expect.poll(() => importing.count('imported')).toBe(articles.length);
    for (const [title, paragraph] of articles) {
      await shell.openByName(title);
      await reader.waitForTitle(title);
      expect((await reader.paragraphs()).join(' ')).toContain(paragraph);
    }
    // Requests to elsewhere and broken policy are found by the page's guard after the test.
    expect(await window.evaluate(() => (globalThis as { hostile?: number }).hostile)).toBeUndefined();
  });

  test('a copied passage is imported from the clipboard, as text and as a page', async ({ hashiya }) => {
    const { page: window } = hashiya;
    const { shell, importing, library, reader } = pagesOf(window);
    await shell.startEmpty('حافظة');
    await importing.pasteClipboard({ 'text/plain': plain(0) });
    await importing.pasteClipboard({
      'text/html': `<meta charset='utf-8'><h1>${story(1).title}</h1><p>${story(1).body}</p><script>globalThis.hostile = 1</script><img src="https://tracker.example/p.gif" onerror="globalThis.hostile = 3">`,
      'text/plain': `${story(1).title}\n${story(1).body}`,
    });
    await importing.pasteClipboard({ 'text/html': `<h2>${story(2).title}</h2><p>${story(2).body}</p>` });
    for (const at of [0, 1, 2]) {
      await library.openArticle(story(at).title);
      expect(await reader.paragraphs()).toEqual([story(at).title, story(at).body]);
    }
    expect(await window.evaluate(() => (globalThis as { hostile?: number }).hostile)).toBeUndefined();
  });

  test('a table with headers nobody knows waits for its columns, then each row is an article', async ({
    hashiya,
  }) => {
    const { shell, importing, library, reader } = pagesOf(hashiya.page);
    await shell.startEmpty('جدول');
    // Too short for anybody to be sure that it is the text of an article.
    const short = (at: number) => story(at).body.split(' ').slice(0, 9).join(' ');
    const rows = [0, 1, 2].map((at) => `${at},${story(at).title},${short(at)}`);
    await importing.dropFiles([textFile('جدول.csv', `k1,k2,k3\n${rows.join('\n')}\n`)]);
    await expect(importing.rows('columns')).toHaveCount(1);
    await importing.select('جدول.csv');
    await importing.mapColumn(1, 'title');
    await importing.mapColumn(2, 'text');
    await importing.importTable();
    await expect.poll(() => importing.count('imported')).toBe(3);
    await library.openArticle(story(1).title);
    expect(await reader.paragraphs()).toContain(short(1));
  });
});

test.describe('encodings', () => {
  test('a file read wrongly is previewed and read again, beside itself once it has highlights', async ({
    hashiya,
  }) => {
    const { page: window } = hashiya;
    const { shell, importing, library, reader } = pagesOf(window);
    await shell.startEmpty('ترميز');
    await importing.dropFiles([{ name: 'خبر.txt', bytes: iconv.encode(plain(0), 'windows-1256') }]);
    await importing.select(story(0).title);
    await expect(window.getByTestId('importing.review.encoding')).toHaveText(/1256/);
    await expect(await importing.previewEncoding('windows-1252')).not.toContainText(story(0).title);
    await expect(window.getByTestId('importing.encoding.preview')).toContainText('Ó');
    await importing.applyEncoding();
    await expect(window.getByTestId('importing.review.encoding')).toHaveText(/1252/);
    await expect(importing.lines().first()).not.toContainText(story(0).title);
    await expect(await importing.previewEncoding('windows-1256')).toContainText(story(0).title);
    await importing.applyEncoding();
    await expect(importing.lines().first()).toContainText(story(0).title);

    await library.openArticle(story(0).title);
    await reader.selectPassage(story(0).body.split(' ').slice(0, 4).join(' '));
    await reader.tagWithNew('وسم');
    await expect.poll(() => shell.highlightCount()).toBe(1);
    await shell.waitUntilSaved();
    await importing.show();
    await importing.previewEncoding('windows-1252');
    await importing.applyEncoding();
    await expect(window.getByTestId('importing.encoding.problem')).toBeVisible();
    await window.getByTestId('importing.encoding.another').click();
    await expect(window.getByTestId('importing.encoding')).toHaveCount(0);
    await expect.poll(() => shell.articleCount()).toBe(2);
    expect(await shell.highlightCount(), 'nobody lost a highlight').toBe(1);
  });

  test('letters garbled before they came are shown repaired, and repaired when asked', async ({
    hashiya,
  }) => {
    const { page: window } = hashiya;
    const { shell, importing } = pagesOf(window);
    const garbled = iconv.decode(Buffer.from(DIRTY_ARTICLE.text, 'utf8'), 'windows-1256');
    await shell.startEmpty('عجمة');
    await importing.dropFiles([textFile('خبر.txt', garbled)]);
    await expect.poll(() => importing.countOf('review')).toBe(1);
    await expect(window.getByTestId('importing.mojibake.after')).not.toBeEmpty();
    await importing.repairLetters();
    await expect(importing.lines().filter({ hasText: DIRTY_ARTICLE.title })).toHaveCount(1);
    await expect(importing.field('title')).toHaveValue(DIRTY_ARTICLE.title);
    await window.getByTestId('importing.mojibake.undo').click();
    await expect(importing.lines().filter({ hasText: DIRTY_ARTICLE.title })).toHaveCount(0);
  });
});
