import { describe, expect, it } from 'vitest';
import { LineCounts } from '../../../../../../renderer/core/importing/likeness/line-counts';
import { lineHashesOf } from '../../../../../../renderer/core/importing/likeness/line-hashes';
import { lineKey } from '../../../../../../renderer/core/importing/line-key';

const articleWith = (...lines: string[]) => ({ lineKeys: lineHashesOf(lines.join('\n\n')) });

describe('LineCounts', () => {
  it('counts articles, not lines, whatever the spelling', () => {
    const counts = new LineCounts();
    counts.add(articleWith('اقرأ أيضًا', 'اقرأ  أيضاً', 'خبر أول'));
    counts.add(articleWith('إقرأ أيضا', 'خبر ثان'));
    expect(counts.count(lineKey('اقرأ أيضا'))).toBe(2);
    expect(counts.count(lineKey('خبر أول'))).toBe(1);
    expect(counts.count(lineKey('خبر ثالث'))).toBe(0);
  });

  it('does not count the article that asks', () => {
    const counts = new LineCounts();
    const own = articleWith('اقرأ أيضا');
    counts.add(own);
    counts.add(articleWith('اقرأ أيضا'));
    expect(counts.count(lineKey('اقرأ أيضا'), new Set(own.lineKeys))).toBe(1);
  });

  it('forgets articles that are removed', () => {
    const counts = new LineCounts();
    const own = articleWith('اقرأ أيضا');
    counts.add(own);
    counts.remove(own);
    expect(counts.count(lineKey('اقرأ أيضا'))).toBe(0);
  });

  it('leaves paragraphs out', () => {
    const paragraph = 'كلمة '.repeat(100);
    expect(articleWith(paragraph).lineKeys).toHaveLength(0);
    expect(new LineCounts().count(lineKey(paragraph))).toBe(0);
  });
});
