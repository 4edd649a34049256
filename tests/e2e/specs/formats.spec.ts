import { readFile } from 'node:fs/promises';
import { chromium, expect, type Page, test } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../../electron/launch/find-chromium.mjs';
import { readPdf } from '../../../renderer/formats/pdf/read-pdf';

const FONT =
  'node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2';
const PARAGRAPHS = [
  'لا سلام بلا عدالة، ولا إصلاح إلا بالحوار الآن؛ هذا ما قاله الأمين العام (أنطونيو) للصحفيين.',
  'وقّعت 12 دولة من أصل 193 اتفاق NATO في 25/08/2023 بنسبة 3.5% من الميزانية.',
  'لأن المسؤولين "الكبار" قالوا [هنا] إن الرقم ٤٥٦ صحيح: GDP growth of 7% was reported في القاهرة.',
  'هذه فقرة طويلة تمتد على أسطر عدة لكي يتضح ترتيب السطور في الملف المطبوع، وفيها كلمات مثل الإسلام والملائكة والآلات، وتنتهي بعد أن تلتف مرات.',
  'وكتبَ المحرّرُ عن البيانِ الأخيرِ كلاماً موجزاً لا لبسَ فيه.',
];
const COLUMNS = [
  'يبدأ العمود الأيمن من هنا ويحكي عن لقاء جرى في الصباح بين وفدين لا يعرف أحدهما الآخر إلا من الصحف.',
  'ثم تأتي فقرة ثانية تكمل الخبر وتذكر أن اللقاء دام ساعتين وانتهى بلا بيان.',
  'وفي العمود الأيسر تعليق قصير يقول إن الأيام المقبلة ستحمل جواباً لمن ينتظر.',
];

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** How many words are there in their order: the length of the longest common subsequence. */
function inOrder(expected: readonly string[], found: readonly string[]): number {
  let row = new Array<number>(found.length + 1).fill(0);
  for (const word of expected) {
    const next = [0];
    found.forEach((other, at) => {
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

async function printed(page: Page, body: string, style: string): Promise<Uint8Array> {
  const font = (await readFile(FONT)).toString('base64');
  await page.setContent(
    `<html lang="ar" dir="rtl"><head><meta charset="utf-8"><style>
      @font-face { font-family: Plex; src: url(data:font/woff2;base64,${font}); }
      body { font: 14px/1.6 Plex, sans-serif; } ${style}</style></head><body>${body}</body></html>`,
  );
  await page.evaluate(() => document.fonts.ready);
  return new Uint8Array(await page.pdf({ format: 'A5' }));
}

test('an Arabic page that Chromium prints is read back word for word', async () => {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error('No Chromium: run through tests/run.mjs, or set HASHIYA_CHROMIUM.');
  const browser = await chromium.launch({ executablePath, args: chromiumFlags() });
  try {
    const page = await browser.newPage();
    for (const [texts, style] of [
      [PARAGRAPHS, ''],
      [COLUMNS, 'body { columns: 2; column-gap: 40px; }'],
    ] as const) {
      const body = texts.map((text) => `<p>${text}</p>`).join('');
      const read = await readPdf(await printed(page, body, style));
      expect(read.ok).toBe(true);
      const found = read.ok ? words(read.value.text) : [];
      const expected = texts.flatMap(words);
      expect(inOrder(expected, found) / expected.length).toBeGreaterThanOrEqual(0.99);
    }
  } finally {
    await browser.close();
  }
});
