import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportOutcome } from '../../../../renderer/core/importing/import-run';
import { lineKey } from '../../../../renderer/core/importing/line-key';
import { outletId } from '../../../../renderer/core/model';
import { NO_CHOICES } from '../../../../renderer/formats/document';
import type { BatchFile } from '../../../../renderer/workers/import-protocol';
import { ImportWork } from '../../../../renderer/workers/import-work';
import { NEWS } from '../core/importing/samples';
import { BATCH, batchFile, CASE_FILE, hashOf, importTools, MemoryStore } from './import-fakes';

let store: MemoryStore;
let work: ImportWork;

beforeEach(() => {
  store = new MemoryStore();
  work = new ImportWork(importTools(store));
});

const ignore = () => undefined;

async function batch(...files: BatchFile[]) {
  const rows = await work.answer({ kind: 'batch', batchId: BATCH, caseFileId: CASE_FILE, files }, ignore);
  return rows as readonly (BatchFile['row'] & { outcome: ImportOutcome })[];
}
const outcomes = async (...files: BatchFile[]) => (await batch(...files)).map(({ outcome }) => outcome);

const STORY = `${NEWS}
وفي خبر آخر قالت شركة النقل البري إنها ستزيد عدد الحافلات بين المدن الكبرى خلال أيام العيد وإن الحجز يبدأ صباح الأحد.
وأشارت الشركة إلى أن أسعار التذاكر ستبقى كما هي حتى نهاية العام وأن الأطفال يسافرون بنصف السعر على جميع الخطوط الداخلية.
وتتوقع الشركة أن يرتفع عدد المسافرين إلى الضعف مقارنة بالموسم الماضي الذي شهد إقبالا ضعيفا بسبب الأمطار والعواصف.`;

describe('a batch', () => {
  it('writes articles with their hashes, analysis and fingerprints, and the rows of the import', async () => {
    const [row] = await batch(batchFile('folder/a.txt', NEWS, { row: { container: 'press.zip' } }));
    expect(row?.outcome).toMatchObject({
      kind: 'imported',
      format: 'text',
      encoding: 'utf-8',
      likeness: null,
    });
    const [{ article, body, analysis } = expect.fail('no article')] = store.rows;
    expect(body.text).toBe(NEWS);
    expect(article).toMatchObject({
      fileName: 'a.txt',
      importBatchId: BATCH,
      sourceSha256: hashOf(NEWS),
      textSha256: hashOf(NEWS),
      original: { format: 'text', container: 'press.zip', row: null },
    });
    expect(analysis.articleId).toBe(article.id);
    expect(store.prints.get(article.id)?.shingleCount).toBeGreaterThan(20);
    expect(store.kept.get('folder/a.txt')?.outcome).toEqual(row?.outcome);
  });

  it('tells the same bytes and the same text apart from new ones, in the batch and in the case file', async () => {
    const other = NEWS.replaceAll('أ', 'ا');
    expect(await outcomes(batchFile('a', NEWS), batchFile('b', NEWS), batchFile('c', other))).toMatchObject([
      { kind: 'imported' },
      { kind: 'duplicate', why: 'bytes' },
      { kind: 'duplicate', why: 'text' },
    ]);
    work = new ImportWork(importTools(store));
    expect(await outcomes(batchFile('d', NEWS), batchFile('e', other))).toMatchObject([
      { kind: 'duplicate', why: 'bytes', articleId: store.rows[0]?.article.id },
      { kind: 'duplicate', why: 'text' },
    ]);
    expect(store.rows).toHaveLength(1);
  });

  it('knows what was taught of an outlet between two batches', async () => {
    const page = (news: string) => `${news}\nكلمة الدار في خدمة القارئ\nالمصدر: صحيفة المرفأ\n`;
    const isFlagged = () => store.rows.at(-1)?.analysis.blocks.some(({ reason }) => reason === 'outlet-rule');
    await batch(batchFile('first', page(NEWS)));
    expect(isFlagged()).toBe(false);
    store.taught = [
      {
        id: outletId('outlet-1'),
        caseFileId: CASE_FILE,
        name: 'صحيفة المرفأ',
        aliases: [],
        domains: [],
        reliability: null,
        residueLines: [lineKey('كلمة الدار في خدمة القارئ')],
        keptLines: [],
      },
    ];
    await batch(batchFile('second', page(STORY)));
    expect(store.rows).toHaveLength(2);
    expect(isFlagged()).toBe(true);
  });

  it('names the article that carries the same report, near or contained, and imports all the same', async () => {
    const [first, near, story] = await outcomes(
      batchFile('wire', NEWS),
      batchFile('near', NEWS.replace('الأخيرة', 'الشديدة')),
      batchFile('story', STORY),
    );
    const id = first?.kind === 'imported' ? first.articleId : '';
    expect(near).toMatchObject({ kind: 'imported', likeness: { kind: 'near', articleId: id } });
    expect(story).toMatchObject({ kind: 'imported', likeness: { kind: 'contains' } });
    expect(store.rows[1]?.article.reviewReasons).toContain('likeness');
    expect(store.rows[1]?.article.likeness?.articleId).toBe(id);
  });

  it('compares with articles of earlier starts, whose fingerprints are made when they are missing', async () => {
    await batch(batchFile('wire', NEWS));
    store.prints.clear();
    work = new ImportWork(importTools(store));
    const [near] = await outcomes(batchFile('near', NEWS.replace('الأخيرة', 'الشديدة')));
    expect(near).toMatchObject({ likeness: { kind: 'near', articleId: store.rows[0]?.article.id } });
    expect(store.prints.size).toBe(2);
  });

  it('looks through the case file once, and again when others changed it', async () => {
    await batch(batchFile('a', NEWS));
    await batch(batchFile('b', STORY));
    expect(store.openings).toBe(0);
    store.rows.shift();
    expect(await outcomes(batchFile('a', NEWS))).toMatchObject([{ kind: 'imported' }]);
    expect(store.openings).toBe(1);
  });

  it('imports a duplicate that the analyst keeps', async () => {
    await batch(batchFile('a', NEWS));
    expect(await outcomes(batchFile('b', NEWS, { keepsDuplicates: true }))).toMatchObject([
      { kind: 'imported', likeness: { kind: 'same-text', share: 1 } },
    ]);
  });

  it('makes an article of each row of a table, between its place and the next', async () => {
    const table = `title,text\nأول,"${NEWS}"\nثان,"${STORY.split('\n').slice(3).join(' ')}"\n`;
    const rows = await batch(batchFile('t.csv', table, { row: { place: 4 } }));
    expect(rows.map(({ outcome }) => outcome.kind)).toEqual(['imported', 'imported']);
    expect(rows.map(({ id, place, row }) => [id === 't.csv', place, row])).toEqual([
      [true, 4, 0],
      [false, 4.5, 1],
    ]);
    expect(store.rows.map(({ article }) => article.original.row)).toEqual([0, 1]);
  });

  it('says of each bad file what it is, and imports the others', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0, 1, 2, 3, 0, 0, 0, 0]);
    const told = await outcomes(
      batchFile('a.txt', png),
      batchFile('b.txt', ' \n '),
      batchFile('c.txt', NEWS),
    );
    expect(told.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'imported']);
  });

  it('says of every file of a lost write why it is not in, duplicates of it too, and forgets it', async () => {
    store.failure = { code: 'disk-full' };
    expect(await outcomes(batchFile('a', NEWS), batchFile('b', NEWS))).toEqual([
      { kind: 'failed', code: 'disk-full' },
      { kind: 'failed', code: 'disk-full' },
    ]);
    store.failure = null;
    expect(await outcomes(batchFile('a', NEWS))).toMatchObject([{ kind: 'imported', likeness: null }]);
  });

  it('knows its own article again when the program ended before its row was written', async () => {
    const [row] = await batch(batchFile('a', NEWS));
    work = new ImportWork(importTools(store));
    const [again] = await outcomes(batchFile('a', NEWS, { isResumed: true }));
    expect(again).toMatchObject({ kind: 'imported', articleId: articleOf(row?.outcome) });
    expect(store.rows).toHaveLength(1);
  });

  it('names pasted text by its title, and takes it for text whatever it begins with', async () => {
    const row = { fileName: '', pastedTitle: 'ملاحظة' };
    await batch(batchFile('x', `<html>\n${NEWS}`, { row }));
    expect(store.rows[0]?.article).toMatchObject({ title: 'ملاحظة', fileName: '' });
    expect(store.rows[0]?.body.text.startsWith('<html>')).toBe(true);
  });
});

describe('lines that many articles repeat', () => {
  const LINE = 'سلسلة أوراق الخريف الثالثة';
  const article = (number: number) => {
    const words = NEWS.split(' ').map((word, at) => (at % 3 === 0 ? `${word}${number}` : word));
    return batchFile(`${number}`, `${words.join(' ')}\n\n${LINE}\n`);
  };

  it('are marked in later articles and suggested for earlier ones, which stay as they are', async () => {
    for (let number = 0; number < 8; number += 1) await batch(article(number));
    const [first, last] = [store.rows[0], store.rows[7]];
    expect(first?.analysis.blocks.at(-1)?.role).not.toBe('residue');
    expect(last?.analysis.blocks.at(-1)?.role).toBe('residue');
    const suggestions = await work.answer({ kind: 'suggestions', caseFileId: CASE_FILE }, ignore);
    expect(suggestions).toMatchObject([
      { text: LINE, articleIds: store.rows.slice(0, 4).map((row) => row.article.id) },
    ]);
  });
});

describe('a preview', () => {
  const preview = (bytes: Uint8Array, choices = NO_CHOICES) =>
    work.answer(
      {
        kind: 'preview',
        caseFileId: CASE_FILE,
        fileName: 'a.txt',
        pastedTitle: null,
        bytes,
        choices,
        row: null,
      },
      ignore,
    );

  it('shows a file as other choices read it, and writes nothing', async () => {
    const bytes = new TextEncoder().encode(NEWS);
    expect(await preview(bytes)).toMatchObject({
      ok: true,
      value: { encoding: 'utf-8', lines: NEWS.split('\n'), articles: 1 },
    });
    const wrong = await preview(bytes, { ...NO_CHOICES, encoding: 'windows-1256' });
    expect(wrong).toMatchObject({ ok: true, value: { encoding: 'windows-1256' } });
    expect(store.rows).toHaveLength(0);
  });

  it('says why a file cannot be read', async () => {
    expect(await preview(new Uint8Array())).toEqual({ ok: false, error: 'empty' });
  });
});

describe('another reading', () => {
  const reread = (encoding: 'utf-8' | 'windows-1256') =>
    work.answer(
      {
        kind: 'reread',
        caseFileId: CASE_FILE,
        articleIds: [store.rows[0]!.article.id],
        bytes: new TextEncoder().encode(NEWS),
        choices: { ...NO_CHOICES, encoding },
      },
      ignore,
    );

  it('takes the place of an article, in its batch, with what the analyst said of it', async () => {
    await batch(batchFile('a.txt', NEWS));
    const before = store.rows[0]!.article;
    store.rows[0] = { ...store.rows[0]!, article: { ...before, isRead: true, reliability: 'C' } };
    const read = await reread('windows-1256');
    expect(read).toMatchObject({ ok: true, value: [{ before: before.id }] });
    const after = store.rows[0].article;
    expect(after).toMatchObject({
      encoding: 'windows-1256',
      isRead: true,
      reliability: 'C',
      importBatchId: BATCH,
    });
    expect(after.id).not.toBe(before.id);
    expect(after.likeness).toBeNull();
  });

  it('is refused where highlights would lose their text, and changes nothing', async () => {
    await batch(batchFile('a.txt', NEWS));
    store.holdsHighlights = true;
    expect(await reread('windows-1256')).toEqual({ ok: false, error: 'has-highlights' });
    expect(await outcomes(batchFile('b', NEWS))).toMatchObject([{ kind: 'duplicate' }]);
  });
});

const articleOf = (outcome: ImportOutcome | undefined) =>
  outcome?.kind === 'imported' ? outcome.articleId : expect.fail('not imported');
