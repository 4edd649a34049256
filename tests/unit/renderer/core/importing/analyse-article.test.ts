import { describe, expect, it } from 'vitest';
import { articleFigures } from '../../../../../renderer/core/importing/article-figures';
import type { ImportKnowledge } from '../../../../../renderer/core/importing/import-knowledge';
import { lineKey } from '../../../../../renderer/core/importing/line-key';
import { analyse, outletOf, proposalsOf, rolesOf } from './analysis';
import { NEWS } from './samples';

const HEADLINE = 'ميناء الساحل يستأنف العمل بعد العاصفة';
const PARAGRAPHS = NEWS.split('\n');
const text = (...lines: readonly string[]): string => [HEADLINE, ...lines].join('\n');
const knowing = (counts: Readonly<Record<string, number>>): ImportKnowledge => ({
  outlets: [],
  countLine: (key) => Object.entries(counts).find(([line]) => lineKey(line) === key)?.[1] ?? 0,
});

describe('what the case file has taught', () => {
  const filler = 'زوروا معرضنا السنوي للصور';

  it('marks a line that stands in four other articles, and says in how many', () => {
    const article = analyse(text(NEWS, filler), {}, knowing({ [filler]: 4 }));
    expect(article.blocks.at(-1)).toMatchObject({
      role: 'residue',
      residue: 'repeated-line',
      reason: 'repeated-in-case-file',
      detail: '4',
    });
    expect(rolesOf(analyse(text(NEWS, filler), {}, knowing({ [filler]: 3 }))).at(-1)).toBe('body');
  });

  it('leaves bylines, captions and the lines of a report that many carry', () => {
    const byline = 'عين اليوم – جدة';
    expect(rolesOf(analyse(text(byline, NEWS), {}, knowing({ [byline]: 40 })))[1]).not.toBe('-repeated-line');
    const repost = knowing({ [HEADLINE]: 5, [filler]: 5 });
    expect(rolesOf(analyse(text(NEWS, filler), {}, repost)).at(-1)).toBe('body');
  });

  it('asks where it doubts: a subheading that repeats, a sentence that repeats', () => {
    const [first = '', second = '', third = ''] = PARAGRAPHS;
    const article = analyse(text(first, filler, second, third), {}, knowing({ [filler]: 5 }));
    expect(article.blocks[2]).toMatchObject({
      role: 'body',
      reason: 'repeated-in-case-file',
      confidence: 0.5,
    });
    expect(article.reviewReasons).toContain('unsure-residue');
  });

  it('puts what was taught of an outlet above every other reason', () => {
    const outlets = [
      outletOf({
        name: 'صحيفة المرفأ',
        aliases: ['المرفأ برس'],
        residueLines: [lineKey('كلمة العدد')],
        keptLines: [lineKey('اضغط هنا للمساهمة')],
      }),
    ];
    const article = analyse(
      text('المرفأ برس', 'كلمة العدد', NEWS, 'اضغط هنا للمساهمة'),
      {},
      { outlets, countLine: () => 0 },
    );
    expect(article.metadata.outlet).toBe('صحيفة المرفأ');
    expect(article.blocks[2]).toMatchObject({ role: 'residue', reason: 'outlet-rule', confidence: 1 });
    expect(article.blocks.at(-1)).toMatchObject({ role: 'body', residue: null, reason: 'outlet-rule' });
  });

  it('knows an outlet by its domain and gives the case file its own name for it', () => {
    const outlets = [outletOf({ name: 'المرفأ', domains: ['marfa.example'] })];
    const line = 'رابط الخبر: https://www.marfa.example/news/12';
    expect(analyse(text(NEWS, line), {}, { outlets, countLine: () => 0 }).metadata).toMatchObject({
      outlet: 'المرفأ',
      url: 'https://www.marfa.example/news/12',
    });
  });
});

describe('what the format states', () => {
  it('wins, with the format as the reason', () => {
    const roles = new Map([
      [0, 'section-label'],
      [1, 'title'],
      [2, 'caption'],
    ] as const);
    const article = analyse(`${HEADLINE}\nعنوان\nسطر آخر\n${NEWS}`, { roles });
    expect(rolesOf(article).slice(0, 3)).toEqual(['section-label', 'title', 'caption']);
    expect(article.metadata.title).toBe('عنوان');
    expect(article.blocks[1]?.reason).toBe('format');
  });

  it('does not keep a page’s links because they are headings and lists', () => {
    const roles = new Map([
      [4, 'subheading'],
      [5, 'list-item'],
    ] as const);
    const article = analyse(text(NEWS, 'اقرأ أيضا', 'العاصفة تغلق ثلاثة موانئ'), { roles });
    expect(rolesOf(article).slice(-2)).toEqual(['-related-links', '-related-links']);
  });

  it('fills fields, cleaned, and finds the line of the title', () => {
    const fields = [
      {
        field: 'title',
        value: `${HEADLINE} | الجزيرة نت`,
        evidence: { kind: 'document', name: 'og:title' },
        confidence: 0.9,
      },
      {
        field: 'publishedOn',
        value: '2024-08-23T04:57:00+03:00',
        evidence: { kind: 'document', name: 'date' },
        confidence: 0.9,
      },
      { field: 'author', value: 'رويترز', evidence: { kind: 'document', name: 'author' }, confidence: 0.9 },
    ] as const;
    const article = analyse(`سطر قبل العنوان بكلمات\n${text(NEWS)}`, { fields });
    expect(article.metadata).toMatchObject({
      title: HEADLINE,
      outlet: 'الجزيرة نت',
      agency: 'رويترز',
      author: '',
      publishedOn: '2024-08-23T04:57',
    });
    expect(article.blocks[1]).toMatchObject({ role: 'title', reason: 'format' });
  });

  it('takes the title of the analyst for pasted text', () => {
    expect(analyse(NEWS, { pastedTitle: ' عنوان المحلل ' }).metadata.title).toBe('عنوان المحلل');
  });
});

describe('what is not sure', () => {
  it('is offered and not filled in', () => {
    const article = analyse(PARAGRAPHS.join('\n'), { fileName: 'تقرير_الميناء.txt' });
    expect(article.metadata.title).toBe('');
    expect(article.reviewReasons).toEqual(['no-title', 'no-outlet', 'no-date']);
    expect(proposalsOf(article, 'title').map(({ evidence }) => evidence.kind)).toEqual(['line', 'file-name']);
    expect(analyse(text('05/06/2023', NEWS)).metadata.publishedOn).toBeNull();
  });

  it.each([
    ['unsure-encoding', { confidence: 'unsure' }, ''],
    ['unreadable-characters', { unreadable: 2 }, ''],
    ['mojibake', { repair: 'utf-8-read-as-windows-1252' }, ''],
    ['control-characters', {}, '\u202e'],
    ['control-characters', {}, '\u0007'],
    ['control-characters', {}, 'ا\ufeffب'],
  ] as const)('asks for a look: %s', (reason, more, characters) => {
    expect(analyse(text(NEWS + characters), more).reviewReasons).toContain(reason);
    expect(analyse(text(`${NEWS}\u200f\u200c\u202bا\u202c`)).reviewReasons).not.toContain(reason);
  });

  it('keeps an article of nothing but residue', () => {
    const article = analyse('شارك\nطباعة\n×');
    expect(rolesOf(article)).toEqual(['body', 'body', '-symbol']);
    expect(article.reviewReasons).toContain('unsure-residue');
  });
});

describe('the duplicate key', () => {
  it('is one for the same report in other chrome', () => {
    const one = analyse(text('واس - الرياض', NEWS, 'اقرأ أيضا', 'العاصفة تغلق ثلاثة موانئ'));
    const other = analyse(
      `أخبار\n${text('2024/08/23', 'رافعات في الميناء بعد العاصفة (رويترز)', NEWS, 'شارك')}`,
    );
    expect(one.duplicateKey).toBe(other.duplicateKey);
    expect(one.duplicateKey).not.toBe(analyse(text(NEWS.slice(0, -20))).duplicateKey);
  });

  it('changes with the marks, as the words do', () => {
    const article = analyse(text(NEWS, 'اضغط هنا للمساهمة'));
    const kept = article.blocks.map((mark) => ({ ...mark, role: 'body' as const, residue: null }));
    const figures = articleFigures(text(NEWS, 'اضغط هنا للمساهمة'), kept);
    expect(figures.wordCount).toBe(article.wordCount + 3);
    expect(figures.duplicateKey).not.toBe(article.duplicateKey);
  });
});

describe('hostile text', () => {
  it.each([
    ['a hundred thousand lines', Array.from({ length: 100_000 }, (_, index) => `سطر ${index}`).join('\n')],
    ['a hundred thousand openers', `${NEWS}\n${'اقرأ أيضا\nعنوان آخر هنا\n'.repeat(50_000)}`],
    ['a word of a million letters', 'ك'.repeat(1_000_000)],
    ['one line of five million characters', 'كلمة وأخرى '.repeat(450_000)],
    [
      'signs',
      `${':'.repeat(300)}\n${' - '.repeat(130)}\n${'('.repeat(390)}\n${'ا> '.repeat(1300)}\n${'ا>'.repeat(1900)}`,
    ],
    ['spaces', `نص${' '.repeat(3990)}x\n`.repeat(200)],
    ['nothing', ''],
  ])(
    '%s is read in time that grows with its length',
    (_, hostile) => {
      expect(analyse(hostile).blocks.length).toBeGreaterThanOrEqual(0);
    },
    20_000,
  );
});
