import { mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { DATABASE_NAME } from '../../../renderer/storage/schema';
import { type Hashiya, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';
import { seededRandom } from '../support/random';

const KILLS = 50;
const SEED = Number(process.env['HASHIYA_SEED'] ?? 20_261_120);
const ARTICLE = 'لجنة الاقتصاد تطلب';

test.skip(process.platform !== 'linux', 'process trees are found in /proc');

/** What the program has shown as saved; a start that lacks any of it has lost work. */
interface Acknowledged {
  readonly sentences: string[];
  readonly highlights: Set<string>;
  readonly articles: Set<string>;
}

/** The ids of what the working store holds, read beside the program. */
const storedIds = (page: Page) =>
  page.evaluate(async (name) => {
    const answerOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no answer'));
      });
    const db = await answerOf(indexedDB.open(name));
    const keysOf = async (table: string) =>
      (await answerOf(db.transaction(table).objectStore(table).getAllKeys())).map(String);
    const ids = { highlights: await keysOf('highlights'), articles: await keysOf('articles') };
    db.close();
    return ids;
  }, DATABASE_NAME);

/** Rows are seen first and "saved" is waited for after: then it speaks of every one of them. */
async function acknowledgeRows(page: Page, acknowledged: Acknowledged): Promise<void> {
  const seen = await storedIds(page);
  await pagesOf(page).shell.waitUntilSaved();
  for (const id of seen.highlights) acknowledged.highlights.add(id);
  for (const id of seen.articles) acknowledged.articles.add(id);
}

interface Moment {
  readonly page: Page;
  readonly acknowledged: Acknowledged;
  readonly cycle: number;
  readonly stick: string;
  /** The work itself begins: the clock of the kill runs from here. */
  begin(): void;
  /** A change was begun and acknowledged. */
  stepped(): void;
  /** True once the kill is due: no new change is begun. */
  isOver(): boolean;
}

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
/** A word that occurs once in the whole test. */
const wordOf = (cycle: number, step: number) =>
  String(cycle * 1000 + step + 10_000).replace(/\d/gu, (digit) => letters.charAt(Number(digit) * 2));

async function typing({ page, acknowledged, cycle, begin, stepped, isOver }: Moment): Promise<void> {
  const { briefing, shell } = pagesOf(page);
  await briefing.openBriefing('موجز القتل');
  begin();
  for (let step = 0; !isOver(); step += 1) {
    const sentence = `جملة ${wordOf(cycle, step)}.`;
    await briefing.writeParagraph(sentence);
    // Of three sentences one waits for the pause that saves by itself; most kills would come before it.
    if (step % 3 !== 2) await briefing.saveNow();
    await briefing.waitUntilSaved();
    await shell.waitUntilSaved();
    acknowledged.sentences.push(sentence);
    stepped();
  }
}

async function tagging({ page, acknowledged, cycle, begin, stepped, isOver }: Moment): Promise<void> {
  const { reader, shell } = pagesOf(page);
  // The list has grown by what other cycles imported, and draws only the rows in view.
  await shell.openByName(ARTICLE);
  await reader.waitForTitle(ARTICLE);
  const paragraphs = (await reader.paragraphs()).filter((text, at) => at > 1 && text.length > 80);
  begin();
  for (let step = 0; !isOver(); step += 1) {
    const paragraph = paragraphs[(cycle + step) % paragraphs.length] ?? '';
    const words = [...paragraph.matchAll(/\S+/gu)];
    const from = (cycle * 3 + step * 2) % (words.length - 3);
    const passage = words
      .slice(from, from + 2)
      .map(String)
      .join(' ');
    await reader.selectPassage(passage);
    await reader.tagWith(1 + ((cycle + step) % 8));
    await shell.waitUntilSaved();
    await acknowledgeRows(page, acknowledged);
    stepped();
  }
}

async function importing({
  page,
  acknowledged,
  cycle,
  stick,
  begin,
  stepped,
  isOver,
}: Moment): Promise<void> {
  const { importing: imports, shell } = pagesOf(page);
  begin();
  for (let step = 0; !isOver(); step += 1) {
    const paths = await Promise.all(
      Array.from({ length: 5 }, async (_, index) => {
        const path = join(stick, `${cycle}-${step}-${index}.txt`);
        const word = wordOf(cycle, step * 5 + index);
        await writeFile(path, `خبر ${word} من الميناء\n\nقالت الهيئة إن السفينة ${word} وصلت صباح اليوم.\n`);
        return path;
      }),
    );
    await imports.importFiles(paths);
    await shell.waitUntilSaved();
    await acknowledgeRows(page, acknowledged);
    stepped();
  }
}

/** Work of one kind, and how long one step of it takes on this machine at this time. */
interface Work {
  readonly run: (moment: Moment) => Promise<void>;
  pace: number;
  kills: number;
}

/** Kills fall anywhere within two steps: about half of them come after something was acknowledged, however slow it is. */
function paceAfter(pace: number, lastedMs: number, steps: number): number {
  if (steps > 0) return lastedMs / steps;
  return Math.max(pace, lastedMs * 1.5);
}

/** Everything acknowledged is there; answers what was found, which is acknowledged from now on. */
async function expectNothingLost(page: Page, acknowledged: Acknowledged): Promise<void> {
  const { shell, briefing } = pagesOf(page);
  await shell.waitUntilOpen();
  await shell.waitUntilSaved();
  const stored = await storedIds(page);
  expect([...acknowledged.articles].filter((id) => !stored.articles.includes(id))).toEqual([]);
  expect([...acknowledged.highlights].filter((id) => !stored.highlights.includes(id))).toEqual([]);
  // And the window does not come up empty.
  await expect.poll(() => shell.articleCount()).toBeGreaterThan(0);
  await briefing.openBriefing('موجز القتل');
  await expect.poll(async () => missing(await briefing.text(), acknowledged)).toEqual([]);
}

const missing = (text: string, { sentences }: Acknowledged) =>
  sentences.filter((sentence) => !text.includes(sentence));

/** Kills so long after the work has begun; what fails because the program is dead is no failure. */
async function killDuring(
  hashiya: Hashiya,
  afterMs: number,
  work: (begin: () => void, isOver: () => boolean) => Promise<void>,
): Promise<void> {
  let isKilled = false;
  let failure: Error | undefined;
  let working: Promise<void> | undefined;
  await new Promise<void>((resolve, reject) => {
    working = work(resolve, () => isKilled).catch((error: unknown) => {
      if (isKilled) return;
      failure = error instanceof Error ? error : new Error(String(error));
      reject(failure);
    });
  });
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  if (failure) throw failure;
  isKilled = true;
  await hashiya.kill();
  await working;
}

test(`${KILLS} kills at random moments lose nothing that was acknowledged`, async ({ hashiya }) => {
  test.setTimeout(600_000);
  const random = seededRandom(SEED);
  const stick = await mkdtemp(join(tmpdir(), 'hashiya-kills-'));
  const { shell, briefing } = pagesOf(hashiya.page);
  await shell.startWithSample();
  await briefing.createBriefing('موجز القتل');
  await briefing.waitUntilSaved();
  await shell.waitUntilSaved();
  const acknowledged: Acknowledged = { sentences: [], highlights: new Set(), articles: new Set() };
  await acknowledgeRows(hashiya.page, acknowledged);
  const before = { highlights: acknowledged.highlights.size, articles: acknowledged.articles.size };
  const begun = Date.now();
  const works: readonly Work[] = [typing, tagging, importing].map((run) => ({ run, pace: 500, kills: 0 }));
  for (let cycle = 0; cycle < KILLS; cycle += 1) {
    const work = works[cycle % works.length];
    if (!work) throw new Error('unreachable');
    const lastsMs = random() * 2 * work.pace;
    let steps = 0;
    const stepped = () => {
      steps += 1;
    };
    await killDuring(hashiya, lastsMs, (begin, isOver) =>
      work.run({ page: hashiya.page, acknowledged, cycle, stick, begin, stepped, isOver }),
    );
    work.pace = paceAfter(work.pace, lastsMs, steps);
    work.kills += 1;
    await hashiya.restart();
    await expectNothingLost(hashiya.page, acknowledged);
  }
  // A run that acknowledged nothing would prove nothing.
  expect(acknowledged.sentences.length).toBeGreaterThan(0);
  expect(acknowledged.highlights.size).toBeGreaterThan(before.highlights);
  expect(acknowledged.articles.size).toBeGreaterThan(before.articles);
  const kills = works.map(({ run, kills }) => `${kills} ${run.name}`).join(', ');
  process.stdout.write(
    `durability: seed ${SEED}, ${KILLS} kills (${kills}), ` +
      `${acknowledged.sentences.length} sentences, ${acknowledged.highlights.size} highlights, ` +
      `${acknowledged.articles.size} articles acknowledged, 0 lost, 0 starts failed, ` +
      `${((Date.now() - begun) / KILLS / 1000).toFixed(1)} s a cycle\n`,
  );
  await rm(stick, { recursive: true });
});

/** Files below a folder whose path matches, the one written last first. */
async function newestFirst(folder: string, pattern: RegExp): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true });
  const paths = entries.map((entry) => join(folder, entry)).filter((path) => pattern.test(path));
  const dated = await Promise.all(paths.map(async (path) => ({ path, time: (await stat(path)).mtimeMs })));
  return dated.sort((a, b) => b.time - a.time).map(({ path }) => path);
}

async function cut(path: string | undefined, bytes: number): Promise<void> {
  if (path === undefined) throw new Error('Nothing to cut.');
  await truncate(path, Math.max(0, (await stat(path)).size - bytes));
}

const LEVELDB_LOG = /IndexedDB.*\.leveldb\/\d+\.log$/u;
const JOURNAL_FILE = /journal-\d+\.hjl$/u;

async function deleteIndexedDb(hashiya: Hashiya): Promise<void> {
  const [log] = await newestFirst(join(hashiya.dataFolder, 'profile'), LEVELDB_LOG);
  const folder = log?.slice(0, log.indexOf('IndexedDB') + 'IndexedDB'.length);
  if (folder === undefined) throw new Error('No IndexedDB folder.');
  await rm(folder, { recursive: true });
}

/** The sample with a briefing of two sentences, each saved by itself, and the program ended. */
async function workSavedAndQuit(hashiya: Hashiya): Promise<Acknowledged> {
  const { shell, briefing } = pagesOf(hashiya.page);
  await shell.startWithSample();
  await briefing.createBriefing('موجز القتل');
  const sentences = ['الجملة الأولى محفوظة.', 'الجملة الثانية محفوظة.'];
  for (const sentence of sentences) {
    await briefing.writeParagraph(sentence);
    await briefing.waitUntilSaved();
  }
  await shell.waitUntilSaved();
  const acknowledged: Acknowledged = { sentences, highlights: new Set(), articles: new Set() };
  await acknowledgeRows(hashiya.page, acknowledged);
  await hashiya.quit();
  return acknowledged;
}

for (const bytes of [20, 1000])
  test(`a LevelDB log cut by ${bytes} bytes loses nothing, also not at the start after next`, async ({
    hashiya,
  }) => {
    const acknowledged = await workSavedAndQuit(hashiya);
    const [log] = await newestFirst(join(hashiya.dataFolder, 'profile'), LEVELDB_LOG);
    await cut(log, bytes);
    await hashiya.restart();
    await expectNothingLost(hashiya.page, acknowledged);
    const { briefing, shell } = pagesOf(hashiya.page);
    await briefing.writeParagraph('كُتب بعد القطع.');
    await briefing.waitUntilSaved();
    await shell.waitUntilSaved();
    acknowledged.sentences.push('كُتب بعد القطع.');
    await hashiya.restart();
    await expectNothingLost(hashiya.page, acknowledged);
  });

test('a deleted IndexedDB is rebuilt from the journal and said in a sentence', async ({ hashiya }) => {
  const acknowledged = await workSavedAndQuit(hashiya);
  await deleteIndexedDb(hashiya);
  await hashiya.restart();
  const { shell } = pagesOf(hashiya.page);
  await expect(shell.toast().filter({ hasText: /السجل|journal/u })).toHaveCount(1);
  await expectNothingLost(hashiya.page, acknowledged);
});

test('a torn journal is filled up from the working copy', async ({ hashiya }) => {
  const acknowledged = await workSavedAndQuit(hashiya);
  const [file] = await newestFirst(join(hashiya.dataFolder, 'journal'), JOURNAL_FILE);
  await cut(file, 5);
  await hashiya.restart();
  await expectNothingLost(hashiya.page, acknowledged);
  await hashiya.quit();
  await deleteIndexedDb(hashiya);
  await hashiya.restart();
  await expectNothingLost(hashiya.page, acknowledged);
});

test('a torn journal alone opens at its last good state', async ({ hashiya }) => {
  const acknowledged = await workSavedAndQuit(hashiya);
  const [file] = await newestFirst(join(hashiya.dataFolder, 'journal'), JOURNAL_FILE);
  await cut(file, 5);
  await deleteIndexedDb(hashiya);
  await hashiya.restart();
  await expectNothingLost(hashiya.page, { ...acknowledged, sentences: acknowledged.sentences.slice(0, 1) });
});
