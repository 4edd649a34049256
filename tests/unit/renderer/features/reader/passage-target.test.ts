import { describe, expect, it } from 'vitest';
import {
  articleId,
  caseFileId,
  type Highlight,
  highlightId,
  instant,
  sha256,
  textRange,
} from '../../../../../renderer/core/model';
import { gradeCode } from '../../../../../renderer/features/reader/grade-words';
import { innermost, neighbourOf } from '../../../../../renderer/features/reader/highlight-order';
import { findTarget, rangeOfTarget } from '../../../../../renderer/features/reader/passage-target';

const highlight = (id: string, start: number, end: number): Highlight => ({
  ...textRange(start, end),
  id: highlightId(id),
  caseFileId: caseFileId('c'),
  articleId: articleId('a'),
  tagIds: [],
  note: '',
  credibility: null,
  createdAt: instant('2026-11-20T08:00:00.000Z'),
  quote: '',
  prefix: '',
  suffix: '',
  textSha256: sha256('0'),
});
const ALL = [highlight('a', 0, 20), highlight('b', 5, 9), highlight('c', 30, 40)];

describe('findTarget', () => {
  it('means the highlight that the selection equals, so that no twin arises', () => {
    expect(findTarget(textRange(5, 9), null, ALL)).toEqual({ kind: 'highlight', highlight: ALL[1] });
  });

  it('means a new passage where the ends differ', () => {
    const target = findTarget(textRange(5, 10), 'a', ALL);
    expect(target).toEqual({ kind: 'passage', range: textRange(5, 10) });
    expect(rangeOfTarget(target!)).toEqual(textRange(5, 10));
  });

  it('means the chosen highlight when nothing is selected', () => {
    expect(findTarget(null, 'c', ALL)).toEqual({ kind: 'highlight', highlight: ALL[2] });
  });

  it('means nothing when the chosen highlight is gone', () => {
    expect(findTarget(null, 'x', ALL)).toBeNull();
  });
});

describe('neighbourOf', () => {
  it('goes round at both ends', () => {
    expect(neighbourOf(ALL, highlightId('c'), 0, 1)?.id).toBe('a');
    expect(neighbourOf(ALL, highlightId('a'), 0, -1)?.id).toBe('c');
  });

  it('starts from the caret when nothing is chosen', () => {
    expect(neighbourOf(ALL, null, 6, 1)?.id).toBe('c');
    expect(neighbourOf(ALL, null, 12, -1)?.id).toBe('b');
  });

  it('has no neighbour in an article without highlights', () => {
    expect(neighbourOf([], null, 0, 1)).toBeUndefined();
  });
});

describe('innermost', () => {
  it('is the shortest of those over a place', () => {
    expect(innermost(ALL.slice(0, 2))?.id).toBe('b');
    expect(innermost<Highlight>([])).toBeUndefined();
  });
});

describe('gradeCode', () => {
  it('joins both grades as analysts write them', () => {
    expect([gradeCode('B', 2), gradeCode(null, 2), gradeCode('B', null)]).toEqual(['B2', '2', '']);
  });
});
