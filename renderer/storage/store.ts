import type { BriefingDocument } from '../core/briefing/document';
import type { Evidence } from '../core/briefing/evidence';
import type { Fingerprint } from '../core/importing/fingerprint';
import type { ImportFile, ImportRun } from '../core/importing/import-run';
import type {
  Article,
  ArticleAnalysis,
  ArticleBody,
  ArticleId,
  ArticleMetadata,
  BlockMark,
  Briefing,
  BriefingHeader,
  BriefingId,
  CaseFile,
  CaseFileContents,
  CaseFileId,
  Credibility,
  Direction,
  Highlight,
  HighlightId,
  ImportBatchId,
  Outlet,
  OutletId,
  PassageAnchor,
  ReportGroup,
  ReportGroupId,
  Result,
  Sha256,
  ShortcutDigit,
  Tag,
  TagColour,
  TagId,
} from '../core/model';

/** Why a change was not written. The store is as it was before the command, except after `timeout`. */
export type WriteFailure =
  /** The disk or the quota is full. */
  | { readonly code: 'disk-full' }
  /** The database did not answer within 5 s; the change may still arrive. */
  | { readonly code: 'timeout' }
  /** What the command was about is gone, e.g. deleted in another window. */
  | { readonly code: 'missing' }
  /** The command would break a rule: a tag under itself, an empty name, a range outside the text. */
  | { readonly code: 'invalid'; readonly reason: string }
  | { readonly code: 'failed'; readonly message: string };

export type Written<T = void> = Promise<Result<T, WriteFailure>>;

/** Names of the commands of the write door; each has a sentence in the message catalogues (`command.<name>`). */
export type CommandName =
  | 'caseFile.create'
  | 'caseFile.rename'
  | 'caseFile.delete'
  | 'caseFile.load'
  | 'articles.import'
  | 'articles.edit'
  | 'articles.delete'
  | 'articles.accept'
  | 'articles.reread'
  | 'articles.group'
  | 'articles.ungroup'
  | 'articles.settleLikeness'
  | 'article.mark'
  | 'article.markBlocks'
  | 'articles.markLines'
  | 'article.turn'
  | 'outlet.create'
  | 'outlet.edit'
  | 'outlet.merge'
  | 'outlet.delete'
  | 'outlet.teach'
  | 'reportGroup.rename'
  | 'highlight.add'
  | 'highlight.move'
  | 'highlight.tag'
  | 'highlight.note'
  | 'highlight.grade'
  | 'highlight.delete'
  | 'tag.create'
  | 'tag.edit'
  | 'tag.move'
  | 'tag.delete'
  | 'briefing.create'
  | 'briefing.rename'
  | 'briefing.write'
  | 'briefing.quote'
  | 'briefing.delete';

/** What an undo or redo would do or did: `subject` is a name to show (a title, a tag), empty when there is none. */
export interface HistoryLabel {
  readonly command: CommandName;
  readonly subject: string;
  /** How many things the command touched, for the sentence's plural. */
  readonly count: number;
}

export interface CaseFileRepository {
  list(): Promise<readonly CaseFile[]>;
  find(id: CaseFileId): Promise<CaseFile | undefined>;
  create(name: string): Written<CaseFile>;
  rename(id: CaseFileId, name: string): Written;
  /** Deletes it with everything it holds; undo brings everything back. */
  delete(id: CaseFileId): Written;
}

export interface NewArticle {
  readonly article: Article;
  readonly body: ArticleBody;
  readonly analysis: ArticleAnalysis;
}

/** The new role of a block by its number; null gives the importer's own judgment back. */
export interface BlockChange {
  readonly block: number;
  readonly mark: BlockMark | null;
}

export interface ArticleRepository {
  count(caseFileId: CaseFileId): Promise<number>;
  find(id: ArticleId): Promise<Article | undefined>;
  body(id: ArticleId): Promise<ArticleBody | undefined>;
  /** Articles with a reason for a look. Observable. */
  wantingReview(caseFileId: CaseFileId): Promise<readonly ArticleId[]>;
  /** Adds articles of one batch in one transaction; further calls with the same batch undo together with it. */
  import(batchId: ImportBatchId, articles: readonly NewArticle[]): Written;
  /** Hashes of all its originals and folded texts: what is not among them need not be looked for. */
  hashes(caseFileId: CaseFileId): Promise<ReadonlySet<Sha256>>;
  /** Which of these originals or folded texts the case file already has: hash → the article that has it. */
  findDuplicates(caseFileId: CaseFileId, hashes: readonly Sha256[]): Promise<ReadonlyMap<Sha256, ArticleId>>;
  /** Roles, dates and proposals of the article, reckoned anew for articles imported before they were kept. */
  analysis(id: ArticleId): Promise<ArticleAnalysis | undefined>;
  /** One step for all; a changed `publishedOn` resolves the article's date expressions again. */
  edit(ids: readonly ArticleId[], changes: Partial<ArticleMetadata>): Written;
  /** The analyst has looked: no review reasons are left. */
  accept(ids: readonly ArticleId[]): Written;
  /** Gives blocks other roles; counts and hashes of the article follow. */
  markBlocks(id: ArticleId, changes: readonly BlockChange[]): Written;
  /**
   * Marks (or, with `isResidue` false, restores) every block with this match key in these articles; one step. The value is
   * how many articles had one.
   */
  markLines(ids: readonly ArticleId[], lineKey: string, isResidue: boolean): Written<number>;
  /** Articles of the case file with a block of this match key that is not residue. */
  withLine(caseFileId: CaseFileId, lineKey: string): Promise<readonly ArticleId[]>;
  /**
   * Puts another reading of the same original (another encoding, another mapping) in an article's place, under a new id
   * in the same batch. Refused as `invalid` with reason `has-highlights` when highlights would lose their text.
   */
  reread(id: ArticleId, replacement: readonly NewArticle[]): Written;
  /** Puts articles (and everything already grouped with them) into one report group. */
  group(ids: readonly ArticleId[]): Written<ReportGroup>;
  /** Takes articles out of their group; a group of one ends. */
  ungroup(ids: readonly ArticleId[]): Written;
  /**
   * Ends suggestions: `different` keeps both, `same-report` groups them, `replace-metadata` gives the other article this
   * one's fields where they are filled and deletes this one, `skip` deletes this one.
   */
  settleLikeness(
    ids: readonly ArticleId[],
    decision: 'different' | 'same-report' | 'replace-metadata' | 'skip',
  ): Written;
  reportGroup(id: ReportGroupId): Promise<ReportGroup | undefined>;
  /** All groups of a case file. Observable. */
  reportGroups(caseFileId: CaseFileId): Promise<readonly ReportGroup[]>;
  /** The articles of a group, earliest published first. */
  ofReportGroup(id: ReportGroupId): Promise<readonly Article[]>;
  renameReportGroup(id: ReportGroupId, name: string): Written;
  markRead(ids: readonly ArticleId[], isRead: boolean): Written;
  /** Marks an article read because it was opened: saved, but no step of the history, which is for what users ask for. */
  markOpened(id: ArticleId): Written;
  /** Sets or (null) clears the direction of a block. */
  turnBlock(id: ArticleId, block: number, direction: Direction | null): Written;
  delete(ids: readonly ArticleId[]): Written;
}

/** The fields of an outlet the analyst may change. */
export type OutletChanges = Partial<Omit<Outlet, 'id' | 'caseFileId'>>;

export interface OutletUsage {
  readonly articles: number;
}

export interface OutletRepository {
  /** By name. */
  list(caseFileId: CaseFileId): Promise<readonly Outlet[]>;
  /** How many articles name each outlet, by its name or an alias. */
  usage(caseFileId: CaseFileId): Promise<ReadonlyMap<OutletId, OutletUsage>>;
  create(caseFileId: CaseFileId, outlet: OutletChanges & { readonly name: string }): Written<Outlet>;
  /** A new name is written into the outlet's articles too. */
  edit(id: OutletId, changes: OutletChanges): Written;
  /** Joins outlets into the first: its articles take its name, the others' names become aliases. */
  merge(into: OutletId, others: readonly OutletId[]): Written;
  delete(id: OutletId): Written;
  /** "Always for this outlet": remembers a line, and nothing else; the outlet is made when it is new. */
  teach(caseFileId: CaseFileId, outletName: string, lineKey: string, isResidue: boolean): Written<Outlet>;
}

/** Derived data: rebuilt from the texts whenever some is missing, never journalled or archived. */
export interface FingerprintRepository {
  /** Of the living articles of the case file, in slices, so that a large case file needs no second copy in memory. */
  each(caseFileId: CaseFileId, take: (slice: readonly Fingerprint[]) => void): Promise<void>;
  put(fingerprints: readonly Fingerprint[]): Promise<void>;
  /** Articles of the case file that have none. */
  missing(caseFileId: CaseFileId): Promise<readonly ArticleId[]>;
}

/**
 * Imports as they are under way: which files are taken over and what became of each. Working data beside the journal:
 * articles are safe without it, and what it holds is the way to go on after a restart.
 */
export interface ImportRepository {
  begin(run: ImportRun): Promise<void>;
  /** Adds or replaces rows. */
  put(files: readonly ImportFile[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** `finished` and `stopped` also forget the rows that still wait. */
  end(batchId: ImportBatchId, state: 'finished' | 'stopped'): Promise<void>;
  grow(batchId: ImportBatchId, fileCount: number): Promise<void>;
  /** The newest import of the case file. Observable. */
  latest(caseFileId: CaseFileId): Promise<ImportRun | undefined>;
  files(batchId: ImportBatchId): Promise<readonly ImportFile[]>;
}

export type NewHighlight = Pick<Highlight, 'articleId' | 'tagIds' | 'note' | 'credibility'> & PassageAnchor;

export interface HighlightRepository {
  /** How many the case file holds, without reading them. */
  count(caseFileId: CaseFileId): Promise<number>;
  find(id: HighlightId): Promise<Highlight | undefined>;
  /** In document order: by start, then longer first. */
  ofArticle(id: ArticleId): Promise<readonly Highlight[]>;
  ofCaseFile(id: CaseFileId): Promise<readonly Highlight[]>;
  ofTag(id: TagId): Promise<readonly Highlight[]>;
  /** Highlights of the case file with their articles, newest first: what the evidence panel lists. */
  evidence(id: CaseFileId): Promise<readonly Evidence[]>;
  /** The evidence behind these ids; ids that are gone are left out. */
  evidenceFor(ids: readonly HighlightId[]): Promise<readonly Evidence[]>;
  add(highlight: NewHighlight): Written<Highlight>;
  /** Gives the highlight new ends; the caller describes the new passage. */
  move(id: HighlightId, anchor: PassageAnchor): Written;
  setTags(id: HighlightId, tagIds: readonly TagId[]): Written;
  setNote(id: HighlightId, note: string): Written;
  grade(id: HighlightId, credibility: Credibility | null): Written;
  delete(ids: readonly HighlightId[]): Written;
}

export interface TagUsage {
  /** Highlights with the tag itself. */
  readonly highlights: number;
  /** Highlights with the tag or any below it, each counted once. */
  readonly withDescendants: number;
}

export interface TagRepository {
  /** All tags of the case file, parents before children, siblings by position. */
  list(caseFileId: CaseFileId): Promise<readonly Tag[]>;
  usage(caseFileId: CaseFileId): Promise<ReadonlyMap<TagId, TagUsage>>;
  /** At the end of its siblings, with the given colour or the least used one. */
  create(
    caseFileId: CaseFileId,
    tag: { readonly name: string; readonly parentId?: TagId | null; readonly colour?: TagColour },
  ): Written<Tag>;
  /** A shortcut that another tag has moves over to this one. */
  edit(
    id: TagId,
    changes: {
      readonly name?: string;
      readonly colour?: TagColour;
      readonly description?: string;
      readonly shortcut?: ShortcutDigit | null;
    },
  ): Written;
  /** Puts the tag under a parent (null: top level) before a sibling (null: at the end); never under itself. */
  move(id: TagId, parentId: TagId | null, beforeId: TagId | null): Written;
  /** Deletes the tag; its children move up to its parent, its highlights lose it but stay. */
  delete(id: TagId): Written;
}

export interface BriefingRepository {
  /** Newest change first. */
  list(caseFileId: CaseFileId): Promise<readonly Briefing[]>;
  find(id: BriefingId): Promise<Briefing | undefined>;
  create(caseFileId: CaseFileId, header: BriefingHeader): Written<Briefing>;
  editHeader(id: BriefingId, changes: Partial<BriefingHeader>): Written;
  /** Autosave: consecutive writes of one briefing are one step of undo. */
  write(id: BriefingId, document: BriefingDocument): Written;
  /** Appends evidence blocks at the end. */
  quote(id: BriefingId, highlightIds: readonly HighlightId[]): Written;
  delete(id: BriefingId): Written;
}

/** The one list of what can be undone and redone, across restarts. */
export interface History {
  /** What the next undo and redo would do; undefined when there is nothing. Observable with `useLive`. */
  peek(): Promise<{ readonly undo: HistoryLabel | undefined; readonly redo: HistoryLabel | undefined }>;
  /** Undoes the newest step (a batch counts as one); the value is what it was, undefined when there was nothing. */
  undo(): Written<HistoryLabel | undefined>;
  redo(): Written<HistoryLabel | undefined>;
}

/** Where the user's changes are. `saved` only when main has every one of them on disk. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | {
      readonly kind: 'not-saved';
      readonly reason: 'timeout' | 'disk-full' | 'denied' | 'disconnected' | 'failed';
    };

/** An external store of React's kind (`useSyncExternalStore`). */
export interface Observable<T> {
  readonly get: () => T;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface ArchiveRepository {
  /** Reads a whole case file in one transaction. */
  read(id: CaseFileId): Promise<CaseFileContents | undefined>;
  /** Adds a whole case file under fresh ids, so that it never collides; one undoable step. */
  load(contents: CaseFileContents): Written<CaseFile>;
}

/** The library's list: every article of a case file, kept up to date row by row, never reloaded whole. */
export interface ArticleList extends Observable<ArticleListSnapshot> {
  sortBy(order: ArticleOrder): void;
  close(): void;
}
export type ArticleOrder = 'published' | 'title' | 'imported';
export interface ArticleListSnapshot {
  readonly order: ArticleOrder;
  readonly articles: readonly Article[];
  /** False while rows are still being read; the first ones are shown at once. */
  readonly isComplete: boolean;
  /** Tags used on each article, for the tick marks. */
  readonly tagIds: ReadonlyMap<ArticleId, readonly TagId[]>;
}

/** The working store: the only door to the database. */
export interface Store {
  readonly caseFiles: CaseFileRepository;
  readonly articles: ArticleRepository;
  readonly fingerprints: FingerprintRepository;
  readonly imports: ImportRepository;
  readonly outlets: OutletRepository;
  readonly highlights: HighlightRepository;
  readonly tags: TagRepository;
  readonly briefings: BriefingRepository;
  readonly history: History;
  readonly archive: ArchiveRepository;
  readonly saveState: Observable<SaveState>;
  openArticleList(caseFileId: CaseFileId, order: ArticleOrder): ArticleList;
  /** Resolves when every change so far is acknowledged by main, or false after `timeoutMs`. */
  flush(timeoutMs: number): Promise<boolean>;
  close(): Promise<void>;
}
