import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../../../../renderer/core/importing/likeness/fingerprint-of';
import { judgeLikeness } from '../../../../../../renderer/core/importing/likeness/judge-likeness';
import { LikenessIndex } from '../../../../../../renderer/core/importing/likeness/likeness-index';
import { type Shingles, shinglesOf } from '../../../../../../renderer/core/importing/likeness/shingles';
import { type ArticleId, articleId, type BlockMark, caseFileId } from '../../../../../../renderer/core/model';
import { generatedReports } from '../../../../../support/generated-reports';

const CASE_FILE = caseFileId('case');
const WIRE =
  'أعلنت وزارة الصحة اليوم افتتاح ثلاثة مستشفيات جديدة في المحافظات الجنوبية بعد أعوام من العمل المتواصل وقالت إن المستشفيات تستقبل المرضى ابتداء من الأسبوع المقبل';
const OTHER =
  'ارتفعت أسعار القمح في الأسواق العالمية نتيجة الجفاف الذي أصاب حقول الدول المنتجة ويتوقع التجار أن تستمر الزيادة حتى موسم الحصاد القادم';

/** A case file in memory. */
class Corpus {
  readonly index = new LikenessIndex();
  readonly #shingles = new Map<ArticleId, Shingles>();

  add(name: string, text: string, blocks: readonly BlockMark[] = []): void {
    const id = articleId(name);
    const shingles = shinglesOf(text, blocks);
    this.#shingles.set(id, shingles);
    this.index.add(fingerprintOf({ articleId: id, caseFileId: CASE_FILE, text, blocks }, shingles));
  }

  find(text: string, blocks: readonly BlockMark[] = [], name = 'new') {
    const fingerprint = fingerprintOf({ articleId: articleId(name), caseFileId: CASE_FILE, text, blocks });
    return this.index.find(fingerprint, shinglesOf(text, blocks), (id) => this.#shingles.get(id));
  }
}

const mark = (role: BlockMark['role']): BlockMark => ({
  role,
  residue: role === 'residue' ? 'other' : null,
  reason: 'default',
  detail: '',
  confidence: 1,
});

describe('LikenessIndex', () => {
  it('finds nothing among strangers, and nothing for a text without words', async () => {
    const corpus = new Corpus();
    corpus.add('a', WIRE);
    expect(await corpus.find(OTHER)).toBeNull();
    expect(await corpus.find('… — !')).toBeNull();
    expect(await new Corpus().find(WIRE)).toBeNull();
  });

  it('knows the same text in other spelling, vocalisation and line breaks', async () => {
    const corpus = new Corpus();
    corpus.add('a', WIRE);
    const spelled = WIRE.replaceAll('أ', 'ا').replace('الصحة', 'الصِّحّه').replaceAll(' في ', '\nفي ');
    expect(await corpus.find(spelled)).toEqual({ articleId: 'a', kind: 'same-text', share: 1 });
  });

  it('calls an edited text near, with the share of what is common', async () => {
    const corpus = new Corpus();
    corpus.add('a', WIRE);
    const found = await corpus.find(WIRE.replace('ثلاثة', 'أربعة'));
    expect(found).toMatchObject({ articleId: 'a', kind: 'near' });
    expect(found?.share).toBeGreaterThan(0.7);
    expect(found?.share).toBeLessThan(1);
  });

  it('finds a wire item inside a longer story, from either side', async () => {
    const story = `${OTHER}. ${WIRE}. ${OTHER.split(' ').reverse().join(' ')}`;
    const wireFirst = new Corpus();
    wireFirst.add('wire', WIRE);
    expect(await wireFirst.find(story)).toMatchObject({ articleId: 'wire', kind: 'contains' });
    const storyFirst = new Corpus();
    storyFirst.add('story', story);
    expect(await storyFirst.find(WIRE)).toMatchObject({ articleId: 'story', kind: 'contained', share: 1 });
  });

  it('compares the report only: residue, captions and bylines do not count', async () => {
    const corpus = new Corpus();
    corpus.add('a', `${WIRE}\n${OTHER}`, [mark('body'), mark('residue')]);
    expect(await corpus.find(`${WIRE}\nالمصدر وكالة الأنباء`, [mark('body'), mark('source-line')])).toEqual({
      articleId: 'a',
      kind: 'same-text',
      share: 1,
    });
    expect(await corpus.find(OTHER)).toBeNull();
  });

  it('prefers the same text to a near one and a near one to a story around it', async () => {
    const corpus = new Corpus();
    corpus.add('story', `${WIRE}. ${OTHER}. ${OTHER.split(' ').reverse().join(' ')}`);
    corpus.add('near', WIRE.replace('ثلاثة', 'أربعة'));
    expect(await corpus.find(WIRE)).toMatchObject({ articleId: 'near' });
    corpus.add('same', WIRE);
    expect(await corpus.find(WIRE)).toMatchObject({ articleId: 'same', kind: 'same-text' });
  });

  it('forgets what is removed, replaces what is added again, and never finds an article itself', async () => {
    const corpus = new Corpus();
    corpus.add('a', WIRE);
    expect(await corpus.find(WIRE, [], 'a')).toBeNull();
    corpus.add('a', OTHER);
    expect(await corpus.find(WIRE)).toBeNull();
    expect(corpus.index.size).toBe(1);
    corpus.index.remove(articleId('a'));
    expect(await corpus.find(OTHER)).toBeNull();
    expect(corpus.index.size).toBe(0);
  });

  it('leaves out articles whose text is gone', async () => {
    const index = new LikenessIndex();
    const of = (name: string) =>
      fingerprintOf({ articleId: articleId(name), caseFileId: CASE_FILE, text: WIRE, blocks: [] });
    index.add(of('a'));
    expect(await index.find(of('b'), shinglesOf(WIRE, []), () => undefined)).toBeNull();
  });
});

/** What comparing everything with everything would find, by the lists of articles each shingle stands in. */
class WholeComparison {
  readonly #articles: { id: ArticleId; shingles: Shingles }[] = [];
  readonly #places = new Map<number, number[]>();

  add(id: ArticleId, shingles: Shingles): void {
    for (const shingle of shingles) {
      const places = this.#places.get(shingle);
      if (places) places.push(this.#articles.length);
      else this.#places.set(shingle, [this.#articles.length]);
    }
    this.#articles.push({ id, shingles });
  }

  /** Judges every article that shares enough for any judgement: half of the smaller one's shingles. */
  find(shingles: Shingles): ReadonlySet<ArticleId> {
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      for (const place of this.#places.get(shingle) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    const found = new Set<ArticleId>();
    for (const [place, count] of shared) {
      const other = this.#articles[place]!;
      if (count * 2 < Math.min(shingles.length, other.shingles.length)) continue;
      if (judgeLikeness(shingles, other.shingles)) found.add(other.id);
    }
    return found;
  }
}

describe('recall against comparing everything with everything', () => {
  it('finds at least 97 of 100 reposts among 2,000 articles, and only true ones', async () => {
    const corpus = new Corpus();
    const whole = new WholeComparison();
    let reposts = 0;
    let found = 0;
    for (const { id, text } of generatedReports(2_000, 20_261_120)) {
      const shingles = shinglesOf(text, []);
      const truth = whole.find(shingles);
      const likeness = await corpus.find(text, [], id);
      if (truth.size > 0) reposts += 1;
      if (likeness) found += 1;
      if (likeness && !truth.has(likeness.articleId)) throw new Error(`${id} is not ${likeness.articleId}`);
      corpus.add(id, text);
      whole.add(id, shingles);
    }
    expect(reposts).toBeGreaterThan(500);
    expect(found / reposts).toBeGreaterThanOrEqual(0.97);
  }, 30_000);
});
