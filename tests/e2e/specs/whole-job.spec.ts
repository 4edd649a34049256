import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocx } from '../../support/docx-text';
import { OOXML_VALIDATOR_MISSING, validateOoxml } from '../../support/ooxml-validator';
import { lintDocx } from '../../support/rtl-lint';
import { expect, test } from '../fixtures/hashiya';
import { ROOT } from '../fixtures/server';
import { pagesOf } from '../pages/pages-of';
import { choosePassages, type Passages } from '../support/choose-passages';

type Pages = ReturnType<typeof pagesOf>;

const TABLE = [
  ['الجهة', 'الرقم', 'التاريخ'],
  ['الهيئة', '1,250', '12/3/2026'],
];

/** Articles of a folder, in a folder of their own as they come on a stick. */
async function stickWith(source: string): Promise<string> {
  const stick = await mkdtemp(join(tmpdir(), 'hashiya-stick-'));
  for (const name of (await readdir(source)).filter((each) => each.endsWith('.txt')))
    await cp(join(source, name), join(stick, name));
  return stick;
}

/** Opens the rows one after another until two articles with enough prose were met. */
async function readTwo({ library, reader }: Pages): Promise<{ title: string; passages: Passages }[]> {
  const met: { title: string; passages: Passages }[] = [];
  for (const title of await library.titles()) {
    await library.openArticle(title);
    const passages = choosePassages(await reader.paragraphs());
    if (passages) met.push({ title, passages });
    if (met.length === 2) return met;
  }
  throw new Error('No two articles with prose in the folder.');
}

/** Six passages: two overlap, one runs over a paragraph border; and a note. Answers the quotes for the briefing. */
async function tagSix(pages: Pages): Promise<readonly { quote: string; title: string }[]> {
  const { library, reader, shell } = pages;
  const [first, second] = await readTwo(pages);
  if (!first || !second) throw new Error('unreachable');
  let count = 0;
  const tag = async (passage: string, digit: number) => {
    await reader.selectPassage(passage);
    await reader.tagWith(digit);
    await expect.poll(() => shell.highlightCount()).toBe((count += 1));
  };
  await library.openArticle(first.title);
  await tag(first.passages.plain, 1);
  await tag(first.passages.overlapping, 2);
  await tag(first.passages.acrossBorder, 1);
  await tag(first.passages.other, 3);
  await library.openArticle(second.title);
  await tag(second.passages.plain, 2);
  await tag(second.passages.other, 3);
  await reader.writeNote('يقارن مع رواية النقابة.');
  return [
    { quote: first.passages.plain, title: first.title },
    { quote: first.passages.acrossBorder, title: first.title },
    { quote: first.passages.other, title: first.title },
    { quote: second.passages.other, title: second.title },
  ];
}

async function writeBriefing({ briefing }: Pages, quotes: readonly { quote: string }[]): Promise<void> {
  await briefing.createBriefing('موجز الاختبار');
  await briefing.setField('organisation', 'مكتب الرصد');
  await briefing.setHandling('TLP:AMBER');
  await briefing.writeHeading('الخلاصة');
  for (const { quote } of quotes) {
    await briefing.writeParagraph('ورد في المصدر (Reuters, 2026) ما يلي:');
    await briefing.insertQuote(quote);
  }
  await briefing.insertTable(TABLE);
  await briefing.waitUntilSaved();
}

const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** The text of each paragraph that has a footnote number, with the number of the footnote. */
function quoted(html: string): readonly { text: string; note: number }[] {
  return html
    .replace(/<br\s*\/?>/gu, '\n')
    .split(/<\/(?:p|blockquote|li|td|h\d)>/u)
    .flatMap((block) => {
      const note = /href="#footnote-(\d+)"/u.exec(block)?.[1];
      const text = block.replace(/<sup>.*?<\/sup>/gu, '').replace(/<[^>]+>/gu, '');
      return note === undefined ? [] : [{ text, note: Number(note) }];
    });
}

async function expectWholeBriefing(path: string, quotes: readonly { quote: string; title: string }[]) {
  const bytes = new Uint8Array(await readFile(path));
  if (OOXML_VALIDATOR_MISSING === null) expect(validateOoxml(bytes)).toEqual([]);
  expect(lintDocx(bytes)).toEqual([]);
  const word = await readDocx(bytes);
  expect(word.footnotes).toHaveLength(quotes.length);
  const text = flat(word.html.replace(/<br\s*\/?>|<\/p>/gu, '\n').replace(/<[^>]+>|[\u200e\u200f]/gu, ''));
  for (const [index, { quote, title }] of quotes.entries()) {
    expect(text, 'quoted word for word').toContain(flat(quote));
    expect(flat(word.footnotes[index] ?? ''), 'its footnote').toContain(flat(title));
  }
  expect(quoted(word.html)).toHaveLength(quotes.length);
  for (const cell of TABLE.flat()) expect(text).toContain(cell);
}

for (const { name, source } of [
  { name: 'the sample articles', source: join(ROOT, 'resources', 'sample') },
  { name: 'real press articles', source: join(ROOT, '..', 'shared', 'seeds') },
]) {
  test(`from a folder of ${name} to a Word briefing`, async ({ hashiya }) => {
    test.skip(!existsSync(source), `no folder ${source}`);
    test.setTimeout(150_000);
    const pages = pagesOf(hashiya.page);
    const stick = await stickWith(source);
    await pages.shell.startEmpty('ملف الاختبار');
    await pages.codebook.createTags(['وقائع', 'أرقام', 'أطراف']);
    for (const [index, tag] of ['وقائع', 'أرقام', 'أطراف'].entries())
      await pages.codebook.setShortcut(tag, index + 1);
    await pages.importing.importFolder(stick);
    expect(await pages.importing.count('imported')).toBe((await readdir(stick)).length);
    await pages.shell.show('library');

    const quotes = await tagSix(pages);
    await writeBriefing(pages, quotes);
    const path = await pages.briefing.exportWord('موجز الاختبار');

    await expectWholeBriefing(path, quotes);
    await rm(stick, { recursive: true });
  });
}
