import { describe, expect, it } from 'vitest';
import type { ImportFile, ImportOutcome } from '../../../../../renderer/core/importing/import-run';
import {
  type Article,
  articleId,
  caseFileId,
  FRESH_ARTICLE,
  importBatchId,
  instant,
  NO_METADATA,
  sha256,
} from '../../../../../renderer/core/model';
import {
  countRows,
  filterRows,
  joinRows,
  type KnownArticles,
} from '../../../../../renderer/features/importing/rows/row-kind';
import {
  afterStep,
  currentOf,
  NO_SELECTION,
  neighbour,
} from '../../../../../renderer/features/importing/rows/row-selection';

const file = (id: string, outcome: ImportOutcome | null): ImportFile => ({
  id,
  batchId: importBatchId('batch'),
  caseFileId: caseFileId('case'),
  place: 0,
  fileName: `${id}.txt`,
  container: '',
  row: null,
  size: 1,
  modifiedAt: null,
  sourceSha256: null,
  columns: null,
  pastedTitle: null,
  outcome,
  isSettled: false,
});

const imported = (id: string, changes: Partial<Extract<ImportOutcome, { kind: 'imported' }>> = {}) =>
  file(id, {
    kind: 'imported',
    articleId: articleId(id),
    title: id,
    outlet: '',
    publishedOn: null,
    format: 'text',
    encoding: 'utf-8',
    confidence: 'certain',
    unreadable: 0,
    repair: null,
    words: 10,
    residueLines: 0,
    reviewReasons: [],
    likeness: null,
    ...changes,
  });

const article = (id: string, changes: Partial<Article> = {}): Article => ({
  ...NO_METADATA,
  ...FRESH_ARTICLE,
  id: articleId(id),
  caseFileId: caseFileId('case'),
  importBatchId: importBatchId('batch'),
  importedAt: instant('2026-01-01T00:00:00.000Z'),
  fileName: `${id}.txt`,
  encoding: 'utf-8',
  original: {
    format: 'text',
    size: 1,
    modifiedAt: null,
    container: '',
    row: null,
    columns: null,
    repair: null,
    importerVersion: 1,
  },
  sourceSha256: sha256('a'),
  textSha256: sha256('b'),
  foldedSha256: sha256('c'),
  wordCount: 10,
  ...changes,
});

const known = (articles: readonly Article[], isComplete = true): KnownArticles => ({
  byId: new Map(articles.map((each) => [each.id, each])),
  isComplete,
});
const kinds = (files: readonly ImportFile[], articles: KnownArticles) =>
  joinRows(files, articles, new Map()).map(({ kind }) => kind);

describe('rows of the import', () => {
  it('follow their article, not what was known when it came in', () => {
    const files = [imported('a', { reviewReasons: ['no-date'] }), imported('b')];
    expect(kinds(files, known([article('a'), article('b', { reviewReasons: ['no-date'] })]))).toEqual([
      'imported',
      'review',
    ]);
  });

  it('are removed only when the whole list has been read without their article', () => {
    expect(kinds([imported('a')], known([], false))).toEqual(['imported']);
    expect(kinds([imported('a')], known([]))).toEqual(['removed']);
  });

  it('ask about a likeness before anything else', () => {
    const likeness = { articleId: articleId('x'), kind: 'near', share: 0.97 } as const;
    expect(
      kinds([imported('a')], known([article('a', { likeness, reviewReasons: ['likeness', 'no-date'] })])),
    ).toEqual(['near']);
  });

  it('are counted once each, and columns to map count as needing review', () => {
    const rows = joinRows(
      [
        imported('a'),
        file('b', { kind: 'failed', code: 'empty' }),
        file('c', {
          kind: 'needs-columns',
          format: 'csv',
          table: { headers: [], sample: [], rowCount: 0, proposed: {} },
        }),
        file('d', null),
      ],
      known([article('a')]),
      new Map(),
    );
    expect(countRows(rows)).toEqual({ all: 4, imported: 1, review: 1, duplicate: 0, near: 0, failed: 1 });
    expect(filterRows(rows, 'review').map(({ id }) => id)).toEqual(['c']);
  });

  it('stay the same objects while nothing about them changes', () => {
    const files = [imported('a'), imported('b')];
    const articles = known([article('a'), article('b')]);
    const first = joinRows(files, articles, new Map());
    const second = joinRows(files, articles, new Map(first.map((row) => [row.id, row])));
    expect(second[0]).toBe(first[0]);
  });
});

describe('choosing rows', () => {
  const shown = ['a', 'b', 'c', 'd'];

  it('takes a range from the row last clicked', () => {
    const clicked = afterStep(NO_SELECTION, { kind: 'go', id: 'd' }, shown);
    const ranged = afterStep(clicked, { kind: 'range', id: 'b' }, shown);
    expect([...ranged.picked]).toEqual(['b', 'c', 'd']);
    expect(ranged.current).toBe('b');
  });

  it('adds and takes away single rows', () => {
    const one = afterStep(NO_SELECTION, { kind: 'toggle', id: 'a' }, shown);
    const two = afterStep(one, { kind: 'toggle', id: 'c' }, shown);
    expect([...afterStep(two, { kind: 'toggle', id: 'a' }, shown).picked]).toEqual(['c']);
  });

  it('takes all rows the filter shows', () => {
    expect(afterStep(NO_SELECTION, { kind: 'all' }, shown).picked.size).toBe(4);
  });

  it('goes on with the next row when the current one leaves the filter', () => {
    const at = { ...NO_SELECTION, current: 'b' };
    expect(currentOf(at, ['a', 'c', 'd'], shown)).toBe('c');
    expect(currentOf({ ...at, current: 'd' }, ['a', 'b', 'c'], shown)).toBe('c');
    expect(currentOf(at, [], shown)).toBeNull();
  });

  it('stops at the ends', () => {
    expect(neighbour(shown, 'd', 1)).toBe('d');
    expect(neighbour(shown, null, 1)).toBe('a');
  });
});
