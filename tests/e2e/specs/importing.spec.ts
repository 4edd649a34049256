import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';

/** Letters every Arabic encoding below has; a few lines, as statistics need more than a word. */
const ARABIC = [
  'وزير النقل يعلن فتح الرصيف الشرقي أمام السفن',
  'قال وزير النقل سالم الحرازي إن العمل في الرصيف الشرقي يبدأ صباح الأحد المقبل، وإن الهيئة أتمت أعمال الصيانة.',
  'وأضاف أن عدد السفن التي تنتظر خارج الميناء انخفض إلى ست سفن بعد أن كان أربع عشرة سفينة في الأسبوع الماضي.',
];
const FRENCH = [
  'Le port de Marjane rouvre après trois semaines de grève',
  'Le ministère a annoncé que les conteneurs bloqués à l’entrée du port seraient libérés dès dimanche – « sans délai ».',
];
const text = (lines: readonly string[]) => `${lines.join('\n\n')}\n`;

/** One text in every encoding; the marker keeps them from being duplicates of each other. */
const ENCODINGS: readonly { name: string; bytes: (text: string) => Buffer; lines: readonly string[] }[] = [
  { name: 'utf-8', bytes: (each) => Buffer.from(each, 'utf8'), lines: ARABIC },
  { name: 'utf-8-bom', bytes: (each) => Buffer.from(`\ufeff${each}`, 'utf8'), lines: ARABIC },
  { name: 'utf-16le', bytes: (each) => iconv.encode(each, 'utf-16le'), lines: ARABIC },
  { name: 'utf-16le-bom', bytes: (each) => iconv.encode(each, 'utf-16le', { addBOM: true }), lines: ARABIC },
  { name: 'utf-16be', bytes: (each) => iconv.encode(each, 'utf-16be'), lines: ARABIC },
  { name: 'utf-16be-bom', bytes: (each) => iconv.encode(each, 'utf-16be', { addBOM: true }), lines: ARABIC },
  { name: 'windows-1256', bytes: (each) => iconv.encode(each, 'windows-1256'), lines: ARABIC },
  { name: 'iso-8859-6', bytes: (each) => iconv.encode(each, 'iso-8859-6'), lines: ARABIC },
  { name: 'windows-1252', bytes: (each) => iconv.encode(each, 'windows-1252'), lines: FRENCH },
];
const NUMBERS = ['واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية'];

const article = (index: number) =>
  `سفينة رقم ${index} تصل إلى الميناء\n\nقالت الهيئة إن السفينة ${index} وصلت أمس.\n`;

test.describe('importing', () => {
  let stick = '';
  test.beforeEach(async () => {
    stick = await mkdtemp(join(tmpdir(), 'hashiya-stick-'));
  });
  test.afterEach(() => rm(stick, { recursive: true, force: true }));

  const put = async (name: string, bytes: Buffer | string) => {
    const path = join(stick, name);
    await writeFile(path, bytes);
    return path;
  };

  test('the same text arrives from every encoding', async ({ hashiya }) => {
    const { shell, importing, library, reader } = pagesOf(hashiya.page);
    const sources = await Promise.all(
      ENCODINGS.map(async ({ name, bytes, lines }, index) => {
        const own = NUMBERS[index] ?? 'Neuf';
        const [title = '', ...body] = lines;
        const expected = [`${title} ${own}`, ...body];
        return {
          path: await put(`${name}.txt`, bytes(text(expected).replaceAll('\n', index % 2 ? '\r\n' : '\n'))),
          expected,
        };
      }),
    );
    await shell.startEmpty('ترميز');
    await importing.importFiles(sources.map(({ path }) => path));
    expect(await importing.count('imported')).toBe(ENCODINGS.length);
    for (const { expected } of sources) {
      await library.openArticle(expected[0] ?? '');
      expect(await reader.paragraphs()).toEqual(expected);
    }
  });

  test('duplicates are told apart by bytes and by text, and left out', async ({ hashiya }) => {
    const { shell, importing } = pagesOf(hashiya.page);
    const original = text(ARABIC);
    const paths = [await put('a.txt', original)];
    await shell.startEmpty('مكرر');
    await importing.importFiles(paths);
    await importing.importFiles([
      await put('same-bytes.txt', original),
      await put('other-encoding.txt', iconv.encode(original, 'windows-1256')),
      await put('folded.txt', original.replaceAll('أ', 'ا').replace('الوزير', 'الوزيـر')),
      await put('new.txt', article(1)),
    ]);
    expect(await importing.count('duplicate')).toBe(3);
    expect(await importing.count('imported')).toBe(1);
    expect(await importing.reasons('duplicate')).toHaveLength(3);
    await expect.poll(() => shell.articleCount()).toBe(2);
  });

  test('a binary, an empty and a foreign file say why and stop nobody', async ({ hashiya }) => {
    const { shell, importing } = pagesOf(hashiya.page);
    await shell.startEmpty('رديء');
    await importing.importFiles([
      await put('binary.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0, 2, 0, 3])),
      await put('empty.txt', ''),
      await put('blank.txt', ' \r\n\t\n'),
      await put('photo.jpg', Buffer.from([0xff, 0xd8, 0xff])),
      await put('good.txt', article(1)),
    ]);
    expect(await importing.count('imported')).toBe(1);
    expect(await importing.count('failed')).toBe(4);
    const reasons = await importing.reasons('failed');
    expect(new Set(reasons).size, 'binary, empty and foreign each have a sentence').toBe(3);
    await expect.poll(() => shell.articleCount()).toBe(1);
  });

  test('files dropped on the window are imported', async ({ hashiya }) => {
    const { shell, importing } = pagesOf(hashiya.page);
    await shell.startEmpty('إسقاط');
    await shell.show('codebook');
    await importing.dropFiles(
      [1, 2].map((index) => ({ name: `${index}.txt`, bytes: Buffer.from(article(index)) })),
    );
    expect(await importing.count('imported')).toBe(2);
  });

  test('pasted text becomes an article with the given title', async ({ hashiya }) => {
    const { shell, importing, library, reader } = pagesOf(hashiya.page);
    await shell.startEmpty('لصق');
    await importing.pasteText('سطر أول طويل بما يكفي.\n\nسطر ثان.', 'عنوان من عندي');
    await library.openArticle('عنوان من عندي');
    expect(await reader.paragraphs()).toEqual(['سطر أول طويل بما يكفي.', 'سطر ثان.']);
  });

  test('stopping keeps the finished files, and the batch is undone as one', async ({ hashiya }) => {
    const { shell, importing } = pagesOf(hashiya.page);
    const paths = await Promise.all(
      Array.from({ length: 1500 }, (_, index) => put(`${index}.txt`, article(index))),
    );
    await shell.startEmpty('إيقاف');
    await importing.startImport(paths);
    await importing.stop();
    const kept = await importing.count('imported');
    expect(kept).toBeLessThan(paths.length);
    await expect.poll(() => shell.articleCount()).toBe(kept);
    await importing.undoBatch();
    await expect.poll(() => shell.articleCount()).toBe(0);
    await shell.redo();
    await expect.poll(() => shell.articleCount()).toBe(kept);
  });
});
