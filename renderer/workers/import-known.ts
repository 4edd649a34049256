import type { Fingerprint } from '../core/importing/fingerprint';
import type { ImportKnowledge } from '../core/importing/import-knowledge';
import { fingerprintOf } from '../core/importing/likeness/fingerprint-of';
import { LikenessIndex } from '../core/importing/likeness/likeness-index';
import { LineCounts } from '../core/importing/likeness/line-counts';
import { lineHash } from '../core/importing/likeness/line-hashes';
import { type Shingles, shinglesOf } from '../core/importing/likeness/shingles';
import { lineKey } from '../core/importing/line-key';
import type { ArticleId, BlockMark, CaseFileId, Likeness, Outlet, Sha256 } from '../core/model';
import { splitBlocks } from '../core/text/blocks';
import type { LineSuggestion } from './import-protocol';
import type { ImportStore, SignOfLife } from './import-tools';

/** Shingles kept for comparing: those of the newest articles, since reposts come together. */
const KEPT_SHINGLES = 4_000;
/** Earlier articles looked at for one line: a suggestion names some, the line's own review finds all. */
const MOST_SUGGESTED = 200;
/** Fingerprints made at a time where some are missing. */
const SLICE = 50;

/** An article that is being added, with what it is compared by. */
export interface Addition {
  readonly fingerprint: Fingerprint;
  readonly shingles: Shingles;
  readonly sourceSha256: Sha256;
  readonly foldedSha256: Sha256;
}

/** What a case file has taught, kept current while articles come in. */
export class KnownCaseFile {
  readonly #store: ImportStore;
  readonly #caseFileId: CaseFileId;
  #outlets: readonly Outlet[];
  readonly #hashes: Set<Sha256>;
  readonly #index = new LikenessIndex();
  readonly #lines = new LineCounts();
  readonly #shingles = new Map<ArticleId, Shingles>();
  /** Articles of this very import, whose rows may not be written yet. */
  readonly #fresh = new Map<Sha256, ArticleId>();
  readonly #unwritten = new Set<ArticleId>();
  /** Lines recognised as repeated, by their keys, with the articles where they were marked at once. */
  readonly #repeated = new Map<string, { text: string; readonly marked: Set<ArticleId> }>();
  #size: number;

  private constructor(
    store: ImportStore,
    caseFileId: CaseFileId,
    read: { outlets: readonly Outlet[]; hashes: ReadonlySet<Sha256>; size: number },
  ) {
    this.#store = store;
    this.#caseFileId = caseFileId;
    this.#outlets = read.outlets;
    this.#hashes = new Set(read.hashes);
    this.#size = read.size;
  }

  /** Reads what the store remembers; fingerprints that are missing are made from the texts. */
  static async open(store: ImportStore, caseFileId: CaseFileId, alive: SignOfLife): Promise<KnownCaseFile> {
    const { articles, fingerprints, outlets } = store;
    const size = await articles.count(caseFileId);
    const known = new KnownCaseFile(store, caseFileId, {
      outlets: await outlets.list(caseFileId),
      hashes: size > 0 ? await articles.hashes(caseFileId) : new Set(),
      size,
    });
    if (size === 0) return known;
    await fingerprints.each(caseFileId, (slice) => {
      for (const fingerprint of slice) known.#learn(fingerprint);
      alive(0);
    });
    const missing = await fingerprints.missing(caseFileId);
    for (let at = 0; at < missing.length; at += SLICE) {
      const made = await known.#fingerprints(missing.slice(at, at + SLICE));
      await fingerprints.put(made);
      for (const fingerprint of made) known.#learn(fingerprint);
      alive(Math.min(1, (at + SLICE) / missing.length));
    }
    return known;
  }

  /** False when others added or deleted articles meanwhile. Only to be asked while nothing is being written. */
  async isCurrent(): Promise<boolean> {
    return (await this.#store.articles.count(this.#caseFileId)) === this.#size;
  }

  /** Takes over what the analyst has taught of outlets since. */
  async relearnOutlets(): Promise<void> {
    this.#outlets = await this.#store.outlets.list(this.#caseFileId);
  }

  /** What is known to the reading of a file; `except` are the line hashes of an article that is read again. */
  knowledge(except?: Uint32Array): ImportKnowledge {
    const own = except && new Set(except);
    return { outlets: this.#outlets, countLine: (key) => this.#lines.count(key, own) };
  }

  /** The article that has this hash: already stored, or of this import and on its way. */
  async find(hash: Sha256): Promise<ArticleId | undefined> {
    const fresh = this.#fresh.get(hash);
    if (fresh !== undefined && (this.#unwritten.has(fresh) || (await this.#store.articles.find(fresh)))) {
      return fresh;
    }
    if (!this.#hashes.has(hash)) return undefined;
    return (await this.#store.articles.findDuplicates(this.#caseFileId, [hash])).get(hash);
  }

  /** The article that most likely carries the same report. */
  likeness(fingerprint: Fingerprint, shingles: Shingles): Promise<Likeness | null> {
    return this.#index.find(fingerprint, shingles, (id) => this.#shingles.get(id) ?? this.#shinglesOf(id));
  }

  /** Counts an article in that will be written. */
  add(addition: Addition): void {
    const { articleId } = addition.fingerprint;
    this.#learn(addition.fingerprint);
    this.#keep(articleId, addition.shingles);
    for (const hash of [addition.sourceSha256, addition.foldedSha256]) this.#fresh.set(hash, articleId);
    this.#unwritten.add(articleId);
    this.#size += 1;
  }

  /** These are on the disk. */
  written(additions: readonly Addition[]): void {
    for (const { fingerprint, sourceSha256, foldedSha256 } of additions) {
      this.#unwritten.delete(fingerprint.articleId);
      this.#hashes.add(sourceSha256).add(foldedSha256);
    }
  }

  /** These are not in the case file (any more). */
  forget(fingerprints: readonly Pick<Fingerprint, 'articleId' | 'lineKeys'>[]): void {
    for (const fingerprint of fingerprints) {
      this.#unwritten.delete(fingerprint.articleId);
      this.#index.remove(fingerprint.articleId);
      this.#lines.remove(fingerprint);
      this.#shingles.delete(fingerprint.articleId);
      this.#size -= 1;
    }
  }

  /** Remembers the lines of an article that were marked because other articles of the case file have them. */
  noteRepeated(id: ArticleId, text: string, marks: readonly BlockMark[]): void {
    if (!marks.some(isRepeated)) return;
    for (const block of splitBlocks(text)) {
      const mark = marks[block.index];
      if (!mark || !isRepeated(mark)) continue;
      const key = lineKey(block.text);
      const known = this.#repeated.get(key);
      if (known) known.marked.add(id);
      else this.#repeated.set(key, { text: block.text, marked: new Set([id]) });
    }
  }

  /** The remembered lines that stand unmarked in earlier articles. */
  async suggestions(): Promise<readonly LineSuggestion[]> {
    if (this.#repeated.size === 0) return [];
    const places = await this.#placesOfRepeated();
    const found: LineSuggestion[] = [];
    for (const [key, { text, marked }] of this.#repeated) {
      const earlier = (places.get(lineHash(key) ?? 0) ?? []).filter((id) => !marked.has(id));
      const articleIds: ArticleId[] = [];
      for (const id of earlier.slice(0, MOST_SUGGESTED))
        if (await this.#isUnmarked(id, key)) articleIds.push(id);
      if (articleIds.length > 0) found.push({ lineKey: key, text, articleIds });
    }
    return found;
  }

  /** One look through the fingerprints for all lines together: looking for each alone would read every text each time. */
  async #placesOfRepeated(): Promise<ReadonlyMap<number, readonly ArticleId[]>> {
    const places = new Map<number, ArticleId[]>();
    for (const key of this.#repeated.keys()) places.set(lineHash(key) ?? 0, []);
    await this.#store.fingerprints.each(this.#caseFileId, (slice) => {
      for (const { articleId, lineKeys } of slice) {
        for (const key of lineKeys) places.get(key)?.push(articleId);
      }
    });
    return places;
  }

  async #isUnmarked(id: ArticleId, key: string): Promise<boolean> {
    const { articles } = this.#store;
    const [body, analysis] = await Promise.all([articles.body(id), articles.analysis(id)]);
    if (!body) return false;
    return splitBlocks(body.text).some(
      (block) => analysis?.blocks[block.index]?.role !== 'residue' && lineKey(block.text) === key,
    );
  }

  #learn(fingerprint: Fingerprint): void {
    this.#index.add(fingerprint);
    this.#lines.add(fingerprint);
  }

  #keep(articleId: ArticleId, shingles: Shingles): void {
    this.#shingles.set(articleId, shingles);
    if (this.#shingles.size <= KEPT_SHINGLES) return;
    const [oldest] = this.#shingles.keys();
    if (oldest !== undefined) this.#shingles.delete(oldest);
  }

  async #shinglesOf(id: ArticleId): Promise<Shingles | undefined> {
    const { articles } = this.#store;
    const [body, analysis] = await Promise.all([articles.body(id), articles.analysis(id)]);
    return body && shinglesOf(body.text, analysis?.blocks ?? []);
  }

  async #fingerprints(ids: readonly ArticleId[]): Promise<readonly Fingerprint[]> {
    const { articles } = this.#store;
    const made = await Promise.all(
      ids.map(async (articleId) => {
        const [body, analysis] = await Promise.all([articles.body(articleId), articles.analysis(articleId)]);
        if (!body) return [];
        const { caseFileId, text } = body;
        return [fingerprintOf({ articleId, caseFileId, text, blocks: analysis?.blocks ?? [] })];
      }),
    );
    return made.flat();
  }
}

const isRepeated = ({ reason }: BlockMark): boolean => reason === 'repeated-in-case-file';
