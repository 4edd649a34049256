import type { ArticleId } from '../../model/ids';
import type { Likeness } from '../../model/likeness';
import type { Fingerprint } from '../fingerprint';
import {
  CONTAINED_SHARE,
  compareJudgements,
  FEWEST_SHINGLES,
  judgeLikeness,
  NEAR_SHARE,
} from './judge-likeness';
import { mix } from './mix';
import { Postings } from './postings';
import { type Shingles, sharedCount } from './shingles';
import { estimatedShare } from './signature';

/** Signatures are compared in bands of this many numbers: one equal band makes a candidate. */
const BAND = 3;
const BANDS = 21;
/** Estimates scatter: candidates this much below a limit are looked at all the same. */
const SLACK = 0.2;
/** One shared sample is chance; an equal band says as much as two. */
const FEWEST_SAMPLES = 2;
/** Candidates whose shingles are compared: the best by estimate, since texts may have to be read for them. */
const MAX_VERIFIED = 8;

/** An article that may carry the same report, with how alike it seems: 0 … 1. */
export interface Candidate {
  readonly articleId: ArticleId;
  readonly estimate: number;
}

/** Only what the index compares; hashes of lines are counted elsewhere. */
type Known = Pick<Fingerprint, 'articleId' | 'signature' | 'samples' | 'shingleCount'>;

/** The articles of a case file, arranged so that those like a new one are found without looking at all. */
export class LikenessIndex {
  readonly #articles: (Known | undefined)[] = [];
  readonly #numbers = new Map<ArticleId, number>();
  readonly #bands = new Postings();
  readonly #samples = new Postings();

  get size(): number {
    return this.#numbers.size;
  }

  /** Adds an article; one that is there already is replaced. */
  add({ articleId, signature, samples, shingleCount }: Fingerprint): void {
    if (shingleCount === 0) return;
    this.remove(articleId);
    const number = this.#articles.length;
    this.#articles.push({ articleId, signature, samples, shingleCount });
    this.#numbers.set(articleId, number);
    for (let band = 0; band < BANDS; band += 1) this.#bands.add(bandKey(signature, band), number);
    for (const sample of samples) this.#samples.add(sample, number);
  }

  remove(articleId: ArticleId): void {
    const number = this.#numbers.get(articleId);
    if (number === undefined) return;
    this.#articles[number] = undefined;
    this.#numbers.delete(articleId);
  }

  /** Articles that may be like this one, the likeliest first. */
  candidates(own: Known): readonly Candidate[] {
    if (own.shingleCount === 0) return [];
    const shared = new Map<number, number>();
    for (const sample of own.samples) {
      this.#samples.each(sample, (number) => shared.set(number, (shared.get(number) ?? 0) + 1));
    }
    for (let band = 0; band < BANDS; band += 1) {
      this.#bands.each(bandKey(own.signature, band), (number) => {
        shared.set(number, (shared.get(number) ?? 0) + FEWEST_SAMPLES);
      });
    }
    const found: Candidate[] = [];
    for (const [number, signs] of shared) {
      const other = this.#articles[number];
      if (signs < FEWEST_SAMPLES || other === undefined || other.articleId === own.articleId) continue;
      const estimate = promise(own, other);
      if (estimate > 0) found.push({ articleId: other.articleId, estimate });
    }
    return found.sort((a, b) => b.estimate - a.estimate).slice(0, MAX_VERIFIED);
  }

  /** The article most like this one, verified by the shingles of both; `shinglesOf` knows those of candidates. */
  async find(
    own: Known,
    shingles: Shingles,
    shinglesOf: (articleId: ArticleId) => Promise<Shingles | undefined> | Shingles | undefined,
  ): Promise<Likeness | null> {
    let best: Likeness | null = null;
    for (const { articleId } of this.candidates(own)) {
      const others = await shinglesOf(articleId);
      const judged = others && judgeLikeness(shingles, others);
      if (judged && (best === null || compareJudgements(judged, best) < 0)) best = { articleId, ...judged };
    }
    return best;
  }
}

function bandKey(signature: Uint32Array, band: number): number {
  let key = band + 1;
  for (let at = band * BAND; at < (band + 1) * BAND; at += 1) {
    key = mix(Math.imul(key, 0x9e3779b1) ^ (signature[at] ?? 0));
  }
  return key;
}

/** How alike two articles seem; 0 when they are not worth a closer look. */
function promise(own: Known, other: Known): number {
  const jaccard = estimatedShare(own.signature, other.signature);
  if (jaccard >= NEAR_SHARE - SLACK) return 1 + jaccard;
  const smaller = own.shingleCount <= other.shingleCount ? own : other;
  if (smaller.shingleCount < FEWEST_SHINGLES || smaller.samples.length === 0) return 0;
  const containment = sharedCount(own.samples, other.samples) / smaller.samples.length;
  return containment >= CONTAINED_SHARE - SLACK ? containment : 0;
}
