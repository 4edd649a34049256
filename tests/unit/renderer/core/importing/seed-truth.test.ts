import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../../../../../renderer/core/importing/analyse-article';
import type { BlockRole, ResidueKind } from '../../../../../renderer/core/model';
import { splitBlocks } from '../../../../../renderer/core/text/blocks';
import { analyse, proposalsOf } from './analysis';

const SEEDS = join(import.meta.dirname, '../../../../../../shared/seeds');
const names = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];

interface Truth {
  readonly fields: Readonly<Record<string, string | null>>;
  /** Every line of the raw file, from 1, that is no body text. */
  readonly lines: Readonly<Record<number, BlockRole | ResidueKind>>;
  readonly body: BlockRole;
  readonly dates: number;
}

const EMPTY = { subtitle: '', agency: '', author: '', place: '', section: '', url: '', updatedOn: null };

/** Read by hand, line by line. */
const TRUTH: Readonly<Record<string, Truth>> = {
  '000': {
    fields: {
      ...EMPTY,
      title: 'تحركات القوات الأميركية في العراق: استهداف لإيران أم تنسيق معها؟',
      outlet: 'اندبندنت عربية',
      language: 'ar',
      publishedOn: '2023-08-25T04:57',
    },
    lines: { 1: 'title', 3: 'dateline', 29: 'source-line' },
    body: 'body',
    dates: 2,
  },
  '001': {
    fields: {
      ...EMPTY,
      title: 'انخفاض حدة التوترات الإيرانية-الأميركية في العراق في الوقت الحالي',
      outlet: 'ديارنا',
      agency: 'وكالة الصحافة الفرنسية',
      section: 'أخبار العراق',
      language: 'ar',
      publishedOn: null,
    },
    lines: {
      1: 'section-label',
      2: 'section-label',
      4: 'title',
      6: 'byline',
      8: 'caption',
      10: 'repeated-caption',
      38: 'subheading',
      54: 'interface',
      56: 'comments',
      57: 'comments',
    },
    body: 'body',
    dates: 4,
  },
  '002': {
    fields: {
      ...EMPTY,
      title: 'هل يفاقم انسحاب أمريكا من العراق أزمات الشرق الأوسط',
      outlet: 'عنب بلدي',
      language: 'ar',
      publishedOn: null,
    },
    lines: {
      1: 'title',
      3: 'caption',
      5: 'repeated-caption',
      7: 'interface',
      19: 'subheading',
      41: 'subheading',
      53: 'subheading',
      70: 'related-links',
      73: 'symbol',
      75: 'related-links',
      77: 'related-links',
      79: 'donation',
      81: 'donation',
      83: 'donation',
    },
    body: 'body',
    dates: 14,
  },
  '003': {
    fields: {
      ...EMPTY,
      title: 'الانسحاب الأميركي من العراق على طاولة البحث من جديد',
      outlet: '',
      language: 'ar',
      publishedOn: null,
    },
    lines: {
      1: 'title',
      13: 'caption',
      15: 'subheading',
      23: 'subheading',
      33: 'legal',
      34: 'legal',
      35: 'related-links',
    },
    body: 'body',
    dates: 8,
  },
  '004': {
    fields: {
      ...EMPTY,
      title: 'العراق يسير على توازن دقيق بين أمريكا وإيران في حوار التعاون الأمني',
      outlet: '',
      language: 'ar',
      publishedOn: null,
    },
    lines: {
      1: 'section-label',
      2: 'body',
      3: 'title',
      13: 'related-links',
      14: 'related-links',
      15: 'related-links',
      16: 'related-links',
    },
    body: 'list-item',
    dates: 6,
  },
};

function read(prefix: string): { readonly text: string; readonly article: AnalysedArticle } {
  const name = names.find((each) => each.startsWith(prefix)) ?? '';
  const text = readFileSync(join(SEEDS, name), 'utf8').replace(/\r\n?/g, '\n');
  return { text, article: analyse(text, { fileName: name }) };
}

describe.skipIf(names.length === 0)('the real articles beside the repository', () => {
  it.each(Object.entries(TRUTH))('%s: every field is what a reader finds, or empty', (prefix, { fields }) => {
    expect(read(prefix).article.metadata).toEqual({ ...fields, reliability: null });
  });

  it.each(Object.entries(TRUTH))('%s: every line has its role', (prefix, { lines, body }) => {
    const { text, article } = read(prefix);
    const numbers = splitBlocks(text).map(({ start }) => text.slice(0, start).split('\n').length);
    const found = article.blocks.map((mark, index) => [numbers[index], mark.residue ?? mark.role]);
    const expected = numbers.map((number) => [number, lines[number] ?? body]);
    expect(found).toEqual(expected);
  });

  it.each(Object.entries(TRUTH))('%s: its dates are found, and none in residue', (prefix, { dates }) => {
    const { text, article } = read(prefix);
    expect(article.dates.length).toBeGreaterThanOrEqual(dates);
    const spoken = article.dates.map(({ start, end }) => text.slice(start, end)).join('|');
    for (const trap of ['2007', '2500', '900', '1500', 'الـ170', '2000 جندي'])
      expect(spoken).not.toContain(trap);
  });

  it('offers what it does not assert', () => {
    const weak = proposalsOf(read('003').article, 'outlet');
    expect(weak).toEqual([expect.objectContaining({ value: 'akkanet.net', isFilled: false })]);
    expect(proposalsOf(read('001').article, 'author')[0]).toMatchObject({
      value: 'وكالة الصحافة الفرنسية',
      isFilled: false,
    });
    expect(proposalsOf(read('002').article, 'publishedOn')[0]).toMatchObject({
      value: '2024-08',
      evidence: { kind: 'dates' },
      isFilled: false,
    });
  });

  it('says what wants a look', () => {
    expect(read('000').article.reviewReasons).toEqual([]);
    expect(read('001').article.reviewReasons).toEqual(['no-date']);
    expect(read('003').article.reviewReasons).toEqual(['no-outlet', 'no-date', 'date-conflict']);
    expect(read('004').article.reviewReasons).toEqual(['no-outlet', 'no-date']);
  });

  it.each(Object.keys(TRUTH))('%s: the line of each proposal says what was read', (prefix) => {
    const { text, article } = read(prefix);
    for (const { evidence } of article.fields) {
      if (evidence.kind !== 'line') continue;
      expect(text.slice(0, evidence.start).split('\n').length).toBe(evidence.line);
      expect(text.slice(evidence.start, evidence.end)).not.toContain('\n');
    }
  });
});
