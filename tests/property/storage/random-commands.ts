import type { BriefingDocument } from '../../../renderer/core/briefing/document';
import {
  articleId,
  type BlockMark,
  briefingId,
  caseFileId,
  highlightId,
  importBatchId,
  outletId,
  type PartialDate,
  reportGroupId,
  type Sha256,
  tagId,
} from '../../../renderer/core/model';
import type { NewHighlight, Store, Written } from '../../../renderer/storage/store';
import { hashOf, newArticle, newHighlight, TEXT } from '../../unit/renderer/storage/store-fixture';

/** Rows by table and id. */
export type Rows = Record<string, Record<string, unknown>>;

/** What a command tells the model besides its rows. */
export interface Did {
  readonly batch?: string;
  readonly mergeKey?: string;
}

/** What three random numbers choose among the rows that are there; `none` where there is none. */
interface Choice {
  readonly store: Store;
  readonly rows: Rows;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly id: (table: string, n: number) => string;
}

const OUTLETS = ['النهار', 'الأخبار', 'An-Nahar'];
const MARK: BlockMark = {
  role: 'residue',
  residue: 'interface',
  reason: 'analyst',
  detail: '',
  confidence: 1,
};

type Command = (choice: Choice) => readonly [Written<unknown>, Did?] | null;

const COMMANDS = {
  createCaseFile: ({ store, a }) => [store.caseFiles.create(`ملف ${a}`)],
  renameCaseFile: ({ store, id, a, b }) => [
    store.caseFiles.rename(caseFileId(id('caseFiles', a)), `اسم ${b % 3}`),
  ],
  deleteCaseFile: ({ store, id, a }) => [store.caseFiles.delete(caseFileId(id('caseFiles', a)))],
  copyCaseFile: ({ store, id, a }) => [copy(store, id('caseFiles', a))],
  import: ({ store, id, a, b, c }) => {
    const batch = `batch-${b % 3}`;
    const caseFile = caseFileId(id('caseFiles', a));
    const like = id('articles', a + b);
    const likeness =
      c % 2 && like !== 'none' ? { articleId: articleId(like), kind: 'near' as const, share: 0.8 } : null;
    const articles = Array.from({ length: 1 + (c % 3) }, () =>
      newArticle(caseFile, batch, {
        likeness,
        reviewReasons: likeness ? ['likeness'] : [],
        outlet: OUTLETS[b % 3] ?? '',
      }),
    );
    return [store.articles.import(importBatchId(batch), articles), { batch }];
  },
  editArticle: ({ store, id, a, b }) => [
    store.articles.edit([articleId(id('articles', a))], {
      title: `عنوان ${b % 2}`,
      publishedOn: '2025-01' as PartialDate,
    }),
  ],
  markRead: ({ store, id, a, b }) => [store.articles.markRead([articleId(id('articles', a))], b % 2 === 0)],
  turnBlock: ({ store, id, a, b, c }) => [
    store.articles.turnBlock(
      articleId(id('articles', a)),
      b % 2,
      ([null, 'rtl', 'ltr'] as const)[c % 3] ?? null,
    ),
  ],
  accept: ({ store, id, a, b }) => [
    store.articles.accept([articleId(id('articles', a)), articleId(id('articles', b))]),
  ],
  markBlocks: ({ store, id, a, b, c }) => [
    store.articles.markBlocks(articleId(id('articles', a)), [{ block: b % 2, mark: c % 3 ? MARK : null }]),
  ],
  markLines: ({ store, rows, b, c }) => [
    store.articles.markLines(
      Object.keys(rows.articles ?? {}).map(articleId),
      TEXT.split('\n')[b % 2] ?? '',
      c % 2 === 0,
    ),
  ],
  group: ({ store, id, a, b, c }) => [
    store.articles.group([a, b, c].map((n) => articleId(id('articles', n)))),
  ],
  ungroup: ({ store, id, a }) => [store.articles.ungroup([articleId(id('articles', a))])],
  renameGroup: ({ store, id, a, b }) => [
    store.articles.renameReportGroup(reportGroupId(id('reportGroups', a)), `رواية ${b % 2}`),
  ],
  settle: ({ store, rows, a }) => [
    store.articles.settleLikeness(
      Object.keys(rows.articles ?? {}).map(articleId),
      (['different', 'same-report', 'replace-metadata', 'skip'] as const)[a % 4] ?? 'different',
    ),
  ],
  reread: ({ store, rows, id, a }) => {
    const old = rows.articles?.[id('articles', a)] as
      | { importBatchId: string; caseFileId: string }
      | undefined;
    if (!old) return null;
    const again = newArticle(caseFileId(old.caseFileId), old.importBatchId);
    return [store.articles.reread(articleId(id('articles', a)), [again])];
  },
  createOutlet: ({ store, id, a, b }) => [
    store.outlets.create(caseFileId(id('caseFiles', a)), { name: OUTLETS[b % 3] ?? '', reliability: 'C' }),
  ],
  editOutlet: ({ store, id, a, b }) => [
    store.outlets.edit(outletId(id('outlets', a)), { name: `${OUTLETS[b % 3]} ${b % 2}` }),
  ],
  mergeOutlets: ({ store, id, a, b }) => [
    store.outlets.merge(outletId(id('outlets', a)), [outletId(id('outlets', b))]),
  ],
  teach: ({ store, id, a, b, c }) => [
    store.outlets.teach(caseFileId(id('caseFiles', a)), OUTLETS[b % 3] ?? '', 'سطر', c % 2 === 0),
  ],
  deleteOutlet: ({ store, id, a }) => [store.outlets.delete(outletId(id('outlets', a)))],
  deleteArticles: ({ store, id, a, b }) => [
    store.articles.delete([articleId(id('articles', a)), articleId(id('articles', b))]),
  ],
  addHighlight: ({ store, id, a, b, c, rows }) => {
    const article = id('articles', a);
    if (article === 'none') return null;
    const { textSha256 } = rows.articles?.[article] as { textSha256: Sha256 };
    return [
      store.highlights.add({
        ...passage(b, c),
        articleId: articleId(article),
        textSha256,
        tagIds: [tagId(id('tags', a))],
      }),
    ];
  },
  moveHighlight: ({ store, id, a, b, c }) => [
    store.highlights.move(highlightId(id('highlights', a)), passage(b, c)),
  ],
  setTags: ({ store, id, a, b }) => [
    store.highlights.setTags(highlightId(id('highlights', a)), [tagId(id('tags', a)), tagId(id('tags', b))]),
  ],
  setNote: ({ store, id, a, b }) => [
    store.highlights.setNote(highlightId(id('highlights', a)), `حاشية ${b % 2}`),
  ],
  deleteHighlights: ({ store, id, a, b }) => [
    store.highlights.delete([highlightId(id('highlights', a)), highlightId(id('highlights', b))]),
  ],
  createTag: ({ store, id, a, b, c }) => [
    store.tags.create(caseFileId(id('caseFiles', a)), {
      name: `وسم ${b}`,
      parentId: c % 2 ? tagId(id('tags', b)) : null,
    }),
  ],
  editTag: ({ store, id, a, b }) => [
    store.tags.edit(tagId(id('tags', a)), { shortcut: ([1, 2, null] as const)[b % 3] ?? null }),
  ],
  moveTag: ({ store, id, a, b, c }) => [
    store.tags.move(
      tagId(id('tags', a)),
      c % 2 ? null : tagId(id('tags', b)),
      c % 3 ? null : tagId(id('tags', c)),
    ),
  ],
  deleteTag: ({ store, id, a }) => [store.tags.delete(tagId(id('tags', a)))],
  createBriefing: ({ store, id, a }) => [
    store.briefings.create(caseFileId(id('caseFiles', a)), {
      title: `موجز ${a}`,
      subtitle: '',
      date: '',
      organisation: '',
      handling: null,
    }),
  ],
  editHeader: ({ store, id, a, b }) => [
    store.briefings.editHeader(briefingId(id('briefings', a)), { handling: b % 2 ? 'TLP:RED' : null }),
  ],
  write: ({ store, id, a, b }) => {
    const briefing = id('briefings', a);
    return [store.briefings.write(briefingId(briefing), page(b % 4)), { mergeKey: `write ${briefing}` }];
  },
  quote: ({ store, id, a }) => [
    store.briefings.quote(briefingId(id('briefings', a)), [highlightId(id('highlights', a))]),
  ],
  deleteBriefing: ({ store, id, a }) => [store.briefings.delete(briefingId(id('briefings', a)))],
} satisfies Record<string, Command>;

export type CommandKind = keyof typeof COMMANDS;
export const COMMAND_KINDS = Object.keys(COMMANDS) as CommandKind[];

/** Runs a command on what the numbers choose; null when the store refused it. */
export async function runCommand(
  kind: CommandKind,
  numbers: { readonly a: number; readonly b: number; readonly c: number },
  store: Store,
  rows: Rows,
): Promise<Did | null> {
  const id = (table: string, n: number): string => {
    const ids = Object.keys(rows[table] ?? {}).sort();
    return ids[n % Math.max(1, ids.length)] ?? 'none';
  };
  const command: Command = COMMANDS[kind];
  const run = command({ ...numbers, store, rows, id });
  if (!run) return null;
  const [written, did = {}] = run;
  return (await written).ok ? did : null;
}

async function copy(store: Store, id: string): Written<unknown> {
  const contents = await store.archive.read(caseFileId(id));
  return contents ? store.archive.load(contents) : { ok: false, error: { code: 'missing' } };
}

/** Some passage of the text that every article here has. */
function passage(b: number, c: number): NewHighlight {
  const start = b % (TEXT.length - 1);
  const end = start + 1 + (c % (TEXT.length - start));
  const article = newArticle(caseFileId('any'), 'any');
  return { ...newHighlight(article, start, Math.min(end, TEXT.length)), textSha256: hashOf(TEXT) };
}

/** A document with a lone surrogate, which JSON keeps and UTF-8 would not. */
const page = (n: number): BriefingDocument => ({
  version: 1,
  blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text: `نص \ud800 ${n}` }] }],
});
