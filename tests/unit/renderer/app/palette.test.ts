import { describe, expect, it } from 'vitest';
import { paletteEntries, remember } from '../../../../renderer/app/palette/palette-entries';
import { TitleSearch } from '../../../../renderer/app/palette/title-search';
import { type Article, articleId } from '../../../../renderer/core/model';

const article = (title: string, id = title) => ({ id: articleId(id), title, outlet: '' }) as Article;
const searchOver = (...titles: readonly string[]) => {
  const search = new TitleSearch();
  search.replace(titles.map((title) => article(title)));
  return search;
};
const titles = (search: TitleSearch, query: string, limit = 10) =>
  search.search(query, limit).articles.map((hit) => hit.title);

describe('searching titles', () => {
  it('forgives spelling: hamza, tatweel and marks', () => {
    const search = searchOver('موقف امريكا من العـراق', 'شيء آخر');
    expect(titles(search, 'أمريكا')).toEqual(['موقف امريكا من العـراق']);
    expect(titles(search, 'العراق')).toEqual(['موقف امريكا من العـراق']);
    expect(titles(search, 'اخر')).toEqual(['شيء آخر']);
  });

  it('puts titles that begin with the query first, then words, then any place', () => {
    const search = searchOver('كاتب العرب', 'اجتماع كاتب', 'مكاتب المدينة');
    expect(titles(search, 'كاتب')).toEqual(['كاتب العرب', 'اجتماع كاتب', 'مكاتب المدينة']);
  });

  it('finds all words in any order', () => {
    expect(titles(searchOver('اتفاق الساحل الجديد'), 'الجديد اتفاق')).toEqual(['اتفاق الساحل الجديد']);
  });

  it('answers the same whether the query was typed letter by letter or at once', () => {
    const many = ['بغداد اليوم', 'أخبار بغداد', 'باب المندب', 'بغ'];
    const typed = searchOver(...many);
    for (const query of ['ب', 'بغ', 'بغد']) typed.search(query, 10);
    expect(titles(typed, 'بغداد')).toEqual(titles(searchOver(...many), 'بغداد'));
    expect(titles(typed, 'باب')).toEqual(['باب المندب']);
  });

  it('caps the hits and tells how many are left', () => {
    const search = new TitleSearch();
    search.replace(Array.from({ length: 100 }, (_, index) => article(`خبر ${index}`, String(index))));
    const hits = search.search('خبر', 30);
    expect(hits.articles).toHaveLength(30);
    expect(hits.more).toBe(70);
  });

  it('warms up in slices', () => {
    const search = new TitleSearch();
    search.replace(Array.from({ length: 1200 }, (_, index) => article(`خبر ${index}`, String(index))));
    expect(search.warm(() => true)).toBe(false);
    expect(search.warm(() => false)).toBe(true);
  });
});

const command = (id: string, label: string, more: { isEnabled?: boolean; isInPalette?: boolean } = {}) => ({
  id,
  label,
  section: 'عام',
  run: () => undefined,
  ...more,
});

describe('the palette', () => {
  const commands = [
    command('import', 'استيراد مقالات'),
    command('redo', 'إعادة'),
    command('go', 'الانتقال إلى المكتبة'),
  ];

  it('shows the recent ones first, then every command that can run', () => {
    const recent = remember([], { kind: 'article', key: 'article:a', article: article('عنوان', 'a') });
    const hidden = [command('off', 'x', { isEnabled: false }), command('key', 'y', { isInPalette: false })];
    const { groups } = paletteEntries('', [...commands, ...hidden], searchOver(), recent);
    expect(groups.map(({ id, entries }) => [id, entries.map(({ key }) => key)])).toEqual([
      ['recent', ['article:a']],
      ['commands', ['command:import', 'command:redo', 'command:go']],
    ]);
  });

  it('finds commands with the same forgiveness', () => {
    const { groups } = paletteEntries('اعاده', commands, searchOver(), []);
    expect(groups.flatMap(({ entries }) => entries.map(({ key }) => key))).toEqual(['command:redo']);
  });

  it('remembers an entry once, newest first', () => {
    const entry = (key: string) => ({ kind: 'article' as const, key, article: article(key) });
    const recent = ['a', 'b', 'a'].reduce<ReturnType<typeof remember>>(
      (list, key) => remember(list, entry(key)),
      [],
    );
    expect(recent.map(({ key }) => key)).toEqual(['a', 'b']);
  });
});
