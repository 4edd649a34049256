import { expect } from 'vitest';
import {
  type ArticleId,
  articleId,
  type BriefingId,
  briefingId,
  type CaseFileId,
  caseFileId,
  type HighlightId,
  highlightId,
  importBatchId,
  type PartialDate,
  type TagId,
  tagId,
} from '../../../renderer/core/model';
import type { Store, Written } from '../../../renderer/storage/store';
import {
  CONTENT_TABLES,
  type Desk,
  dump,
  must,
  newArticle,
  newHighlight,
  TEXT,
} from '../../unit/renderer/storage/store-fixture';

type Rows = Record<string, Record<string, unknown>>;
interface Step {
  readonly batch?: string;
  readonly mergeKey?: string;
  /** Content before the step. */
  before: Rows;
}

/** A random act: which of the kinds below, and three numbers to choose what it is about. */
export interface Act {
  readonly kind: (typeof KINDS)[number];
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export const KINDS = [
  'createCaseFile',
  'renameCaseFile',
  'deleteCaseFile',
  'import',
  'editArticle',
  'markRead',
  'turnBlock',
  'deleteArticles',
  'addHighlight',
  'moveHighlight',
  'setTags',
  'setNote',
  'deleteHighlights',
  'createTag',
  'editTag',
  'moveTag',
  'deleteTag',
  'createBriefing',
  'editHeader',
  'write',
  'quote',
  'deleteBriefing',
  'copyCaseFile',
  'undo',
  'redo',
  'reopen',
  'wipe',
] as const;

/** Drives a real store and remembers, simply by whole copies, what undo and redo have to bring back. */
export class StoreModel {
  readonly desk: Desk;
  #done: Step[] = [];
  /** Content after each undone step, the next redo last. */
  #undone: { step: Step; after: Rows }[] = [];

  constructor(desk: Desk) {
    this.desk = desk;
  }

  get #store(): Store {
    return this.desk.store;
  }

  async content(): Promise<Rows> {
    const tables = await dump(this.desk.name, CONTENT_TABLES);
    return Object.fromEntries(
      Object.entries(tables).map(([table, rows]) => [
        table,
        Object.fromEntries(rows.map((row) => [(row as { id: string }).id, row])),
      ]),
    );
  }

  async run(act: Act): Promise<void> {
    if (act.kind === 'undo') return this.#undo();
    if (act.kind === 'redo') return this.#redo();
    if (act.kind === 'reopen') {
      must(await this.desk.reopen());
      return;
    }
    if (act.kind === 'wipe') return this.#wipe();
    const before = await this.content();
    const did = await this.#command(act, before);
    const after = await this.content();
    if (!did || JSON.stringify(before) === JSON.stringify(after)) {
      expect(after).toEqual(before);
      return;
    }
    this.#remember(before, after, did);
  }

  /** Undoes everything: what is left must be nothing. */
  async unwind(): Promise<void> {
    while (this.#done.length > 0) await this.#undo();
    expect(Object.values(await this.content()).every((rows) => Object.keys(rows).length === 0)).toBe(true);
  }

  #remember(before: Rows, after: Rows, did: { batch?: string; mergeKey?: string }): void {
    const begun = this.#done.findIndex((step) => did.batch !== undefined && step.batch === did.batch);
    if (begun >= 0) {
      // The batch joins its step: everything that was there after that step now has the new articles too.
      const added = addedRows(before, after);
      for (const step of this.#done.slice(begun + 1)) step.before = withRows(step.before, added);
      for (const entry of this.#undone) {
        entry.after = withRows(entry.after, added);
        entry.step.before = withRows(entry.step.before, added);
      }
      return;
    }
    this.#undone = [];
    const newest = this.#done.at(-1);
    if (did.mergeKey !== undefined && newest?.mergeKey === did.mergeKey) return;
    this.#done.push({ ...did, before });
  }

  async #undo(): Promise<void> {
    const after = await this.content();
    const label = must(await this.#store.history.undo());
    const step = this.#done.pop();
    expect(label === undefined).toBe(step === undefined);
    if (!step) return;
    this.#undone.push({ step, after });
    expect(await this.content()).toEqual(step.before);
  }

  async #redo(): Promise<void> {
    const label = must(await this.#store.history.redo());
    const entry = this.#undone.pop();
    expect(label === undefined).toBe(entry === undefined);
    if (!entry) return;
    this.#done.push(entry.step);
    expect(await this.content()).toEqual(entry.after);
  }

  async #wipe(): Promise<void> {
    expect(await this.#store.flush(5_000)).toBe(true);
    await this.#store.close();
    const before = await dump(this.desk.name);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(this.desk.name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(new Error('delete failed'));
    });
    const { outcome } = must(await this.desk.reopen());
    if (outcome.kind === 'rebuilt') expect(outcome.isVerified).toBe(true);
    else expect(outcome.kind).toBe('created');
    expect(await dump(this.desk.name)).toEqual(before);
  }

  async #command(act: Act, rows: Rows): Promise<{ batch?: string; mergeKey?: string } | null> {
    const { a, b, c } = act;
    const store = this.#store;
    const pick = (table: string, n: number): string | undefined => {
      const ids = Object.keys(rows[table] ?? {}).sort();
      return ids[n % Math.max(1, ids.length)];
    };
    const cf = caseFileId(pick('caseFiles', a) ?? 'none') satisfies CaseFileId;
    const article = articleId(pick('articles', a) ?? 'none') satisfies ArticleId;
    const highlight = highlightId(pick('highlights', a) ?? 'none') satisfies HighlightId;
    const tag = tagId(pick('tags', a) ?? 'none') satisfies TagId;
    const briefing = briefingId(pick('briefings', a) ?? 'none') satisfies BriefingId;
    const did = async (written: Written<unknown>, more: { batch?: string; mergeKey?: string } = {}) => {
      const result = await written;
      return result.ok ? more : null;
    };
    const start = b % (TEXT.length - 1);
    const end = start + 1 + (c % (TEXT.length - start));
    const articleRow = rows.articles?.[article] as { caseFileId: CaseFileId; textSha256: never } | undefined;
    const anchor = articleRow
      ? newHighlight(
          { article: { id: article, textSha256: articleRow.textSha256 }, body: { text: TEXT } } as never,
          start,
          end,
        )
      : undefined;
    switch (act.kind) {
      case 'createCaseFile':
        return did(store.caseFiles.create(`ملف ${a}`));
      case 'renameCaseFile':
        return did(store.caseFiles.rename(cf, `اسم ${b % 3}`));
      case 'deleteCaseFile':
        return did(store.caseFiles.delete(cf));
      case 'import': {
        const batch = `batch-${b % 3}`;
        const articles = Array.from({ length: 1 + (c % 3) }, () => newArticle(cf, batch));
        return did(store.articles.import(importBatchId(batch), articles), { batch });
      }
      case 'editArticle':
        return did(
          store.articles.edit(article, { title: `عنوان ${b % 2}`, publishedOn: '2025-01' as PartialDate }),
        );
      case 'markRead':
        return did(store.articles.markRead([article], b % 2 === 0));
      case 'turnBlock':
        return did(
          store.articles.turnBlock(article, b % 2, c % 3 === 0 ? null : c % 3 === 1 ? 'rtl' : 'ltr'),
        );
      case 'deleteArticles':
        return did(store.articles.delete([article, articleId(pick('articles', b) ?? 'none')]));
      case 'addHighlight':
        return anchor ? did(store.highlights.add({ ...anchor, tagIds: [tag] })) : null;
      case 'moveHighlight':
        return did(store.highlights.move(highlight, newHighlight(newArticle(cf, 'x'), start, end)));
      case 'setTags':
        return did(store.highlights.setTags(highlight, [tag, tagId(pick('tags', b) ?? 'none')]));
      case 'setNote':
        return did(store.highlights.setNote(highlight, `حاشية ${b % 2}`));
      case 'deleteHighlights':
        return did(store.highlights.delete([highlight, highlightId(pick('highlights', b) ?? 'none')]));
      case 'createTag':
        return did(
          store.tags.create(cf, {
            name: `وسم ${b}`,
            parentId: c % 2 ? tagId(pick('tags', b) ?? 'none') : null,
          }),
        );
      case 'editTag':
        return did(store.tags.edit(tag, { shortcut: ([1, 2, null] as const)[b % 3] ?? null }));
      case 'moveTag':
        return did(
          store.tags.move(
            tag,
            c % 2 ? null : tagId(pick('tags', b) ?? 'none'),
            c % 3 ? null : tagId(pick('tags', c) ?? 'none'),
          ),
        );
      case 'deleteTag':
        return did(store.tags.delete(tag));
      case 'createBriefing':
        return did(
          store.briefings.create(cf, {
            title: `موجز ${a}`,
            subtitle: '',
            date: '',
            organisation: '',
            handling: null,
          }),
        );
      case 'editHeader':
        return did(store.briefings.editHeader(briefing, { handling: b % 2 ? 'TLP:RED' : null }));
      case 'write':
        return did(
          store.briefings.write(briefing, {
            version: 1,
            blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text: `نص \ud800 ${b % 4}` }] }],
          }),
          { mergeKey: `write ${briefing}` },
        );
      case 'quote':
        return did(store.briefings.quote(briefing, [highlight]));
      case 'deleteBriefing':
        return did(store.briefings.delete(briefing));
      case 'copyCaseFile': {
        const contents = await store.archive.read(cf);
        return contents ? did(store.archive.load(contents)) : null;
      }
      default:
        throw new Error(`No command: ${act.kind}`);
    }
  }
}

function addedRows(before: Rows, after: Rows): Rows {
  return Object.fromEntries(
    Object.entries(after).map(([table, rows]) => [
      table,
      Object.fromEntries(Object.entries(rows).filter(([id]) => !(id in (before[table] ?? {})))),
    ]),
  );
}

const withRows = (rows: Rows, added: Rows): Rows =>
  Object.fromEntries(Object.entries(rows).map(([table, own]) => [table, { ...own, ...added[table] }]));
