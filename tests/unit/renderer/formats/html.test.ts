import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../../../renderer/core/model';
import { readHtml } from '../../../../renderer/formats/html/read-html';
import type { ReadParts } from '../../../../renderer/formats/read-parts';

const sentence = 'قال المتحدث باسم الوزارة إن الاجتماع المقبل سيعقد في العاصمة خلال أيام.';
const paragraph = (name: string): string => `<p>${name}: ${`${sentence} `.repeat(3)}</p>`;
const read = (html: string | Uint8Array, encoding: Encoding | null = null): ReadParts => {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const parts = readHtml(bytes, 'page.html', { encoding });
  if (!parts.ok) throw new Error(parts.error);
  return parts.value;
};
const stated = ({ fields }: ReadParts, field: string): string | undefined =>
  fields.find((each) => each.field === field)?.value;
const article = (body: string, head = ''): string =>
  `<!doctype html><html lang="ar-SA" dir="rtl"><head><meta charset="utf-8">${head}</head><body>
  <header><nav><a href="/">الرئيسية</a> <a href="/s">رياضة</a></nav></header>${body}
  <aside>إعلان مدفوع</aside><footer>جميع الحقوق محفوظة</footer><script>track('x')</script></body></html>`;

describe('the text of a page', () => {
  const page = article(
    `<article><h1>عنوان  الخبر</h1>
      <figure><img src="a.png"><figcaption>صورة من المكان (رويترز)</figcaption></figure>
      ${paragraph('أولا')}${paragraph('ثانيا')}<h2>عنوان فرعي</h2>${paragraph('ثالثا')}
      <ul><li>بند أول</li><li>بند ثان</li></ul>${paragraph('رابعا')}
      <table><tr><th>البلد</th><th>العدد</th></tr><tr><td>مصر</td><td>12</td></tr></table>
      <p>سطر<br>يتبعه\n سطر&nbsp;آخر</p></article>`,
  );

  it('is the article without the page around it, its title first', () => {
    const { text } = read(page);
    const lines = text.split('\n');
    expect(lines[0]).toBe('عنوان الخبر');
    expect(lines.filter((line) => line === 'عنوان الخبر')).toHaveLength(1);
    expect(text).not.toMatch(/الرئيسية|إعلان|الحقوق|track/);
    expect(lines).toContain('البلد\tالعدد');
    expect(text.endsWith('سطر\nيتبعه سطر\u00a0آخر')).toBe(true);
  });

  it('has the roles its elements state', () => {
    const parts = read(page);
    const lines = parts.text.split('\n');
    const roleOf = (start: string): string | undefined =>
      parts.roles.get(lines.findIndex((line) => line.startsWith(start)));
    expect(roleOf('عنوان الخبر')).toBe('title');
    expect(roleOf('صورة من')).toBe('caption');
    expect(roleOf('عنوان فرعي')).toBe('subheading');
    expect(roleOf('بند ثان')).toBe('list-item');
    expect(roleOf('ثالثا')).toBeUndefined();
  });

  it('keeps characters as they are, combining or not', () => {
    const odd = 'ه\u0640ذا نصٌّ e\u0301 \u00e9 \u200f\ufdfa';
    expect(read(`<p>${odd}</p>`).text).toBe(odd);
  });

  it('is whole where nothing of a page is around it', () => {
    expect(read('<p>قصاصة <b>من</b> الحافظة</p><p>ثانية</p>').text).toBe('قصاصة من الحافظة\nثانية');
  });

  it('is not lost where the article is scattered over boxes', () => {
    const boxes = Array.from(
      { length: 12 },
      (_, at) => `<section><div><span>${sentence} ${at}</span></div></section>`,
    );
    const { text } = read(article(boxes.join('')));
    for (let at = 0; at < 12; at += 1) expect(text).toContain(`${sentence} ${at}`);
  });

  it('keeps layout cells apart and leaves hidden elements out', () => {
    const html = `<table><tr><td>${paragraph('يمين')}</td><td>${paragraph('يسار')}</td></tr></table>
      <p hidden>سر</p><p style="display: none">سر</p><p aria-hidden="true">سر</p>`;
    const { text } = read(html);
    expect(text.split('\n')).toHaveLength(2);
    expect(text).not.toContain('سر ');
  });

  it('of nothing but markup is empty', () => {
    expect(
      readHtml(new TextEncoder().encode('<html><body><img src=a></body></html>'), '', { encoding: null }),
    ).toEqual({
      ok: false,
      error: 'empty',
    });
  });
});

describe('the encoding of a page', () => {
  const arabic = Uint8Array.from([0xc7, 0xe1, 0xd3, 0xe1, 0xc7, 0xe3]);
  const page = (head: string): Uint8Array =>
    Uint8Array.from([...new TextEncoder().encode(`<html><head>${head}</head><body><p>`), ...arabic]);

  it('is the declared one where the bytes leave it open', () => {
    expect(read(page('<meta charset="windows-1256">'))).toMatchObject({
      text: 'السلام',
      encoding: 'windows-1256',
    });
    expect(read(page('<meta http-equiv="Content-Type" content="text/html; charset=cp1256">')).text).toBe(
      'السلام',
    );
  });

  it('is what the bytes prove, whatever is declared', () => {
    const html = '<html><head><meta charset="windows-1256"></head><body><p>السلام عليكم';
    expect(read(html)).toMatchObject({ text: 'السلام عليكم', encoding: 'utf-8' });
  });

  it('is the chosen one before all others', () => {
    expect(read(page('<meta charset="utf-8">'), 'windows-1256').text).toBe('السلام');
  });
});

describe('the fields of a page', () => {
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', '@id': '#o', name: 'صحيفة النهار' },
      {
        '@type': ['NewsArticle'],
        headline: 'عنوان &quot;الخبر&quot;',
        datePublished: '2024-03-05T21:30:00+03:00',
        dateModified: '2024-03-06T01:00:00+03:00',
        author: [{ name: 'سارة علي' }, { name: 'عمر حسن' }],
        publisher: { '@id': '#o' },
        articleSection: ['سياسة'],
        mainEntityOfPage: { '@id': 'https://example.com/a/1' },
      },
    ],
  };
  const ld = `<script type="application/ld+json">${JSON.stringify(graph)}</script>`;

  it('come from JSON-LD with the name of each', () => {
    const parts = read(article(paragraph('نص'), ld));
    expect(stated(parts, 'title')).toBe('عنوان "الخبر"');
    expect(stated(parts, 'publishedOn')).toBe('2024-03-05T21:30');
    expect(stated(parts, 'updatedOn')).toBe('2024-03-06T01:00');
    expect(stated(parts, 'author')).toBe('سارة علي، عمر حسن');
    expect(stated(parts, 'outlet')).toBe('صحيفة النهار');
    expect(stated(parts, 'section')).toBe('سياسة');
    expect(stated(parts, 'url')).toBe('https://example.com/a/1');
    expect(stated(parts, 'language')).toBe('ar');
    expect(parts.fields[0]?.evidence).toEqual({ kind: 'document', name: 'JSON-LD headline' });
  });

  it('come from Open Graph, meta, time and links', () => {
    const head = `<title>عنوان - النهار</title><meta property="og:site_name" content="النهار">
      <meta name="author" content="سارة"><link rel="canonical" href="https://example.com/a/2">`;
    const parts = read(
      article(`<article><time datetime="2024-03-05">5 آذار</time>${paragraph('نص')}</article>`, head),
    );
    expect(stated(parts, 'title')).toBe('عنوان');
    expect(stated(parts, 'outlet')).toBe('النهار');
    expect(stated(parts, 'author')).toBe('سارة');
    expect(stated(parts, 'publishedOn')).toBe('2024-03-05');
    expect(stated(parts, 'url')).toBe('https://example.com/a/2');
  });

  it('come from the comment a browser writes into a saved page', () => {
    const saved = `<!-- saved from url=(0025)https://example.com/a/3 -->${article(paragraph('نص'))}`;
    expect(stated(read(saved), 'url')).toBe('https://example.com/a/3');
  });

  it('of broken JSON, broken dates and strange addresses are left out', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>
      <meta property="article:published_time" content="soon"><link rel="canonical" href="javascript:alert(1)">`;
    const parts = read(article(paragraph('نص'), head));
    expect(parts.fields.map(({ field }) => field)).toEqual(['language']);
  });

  it('forgive line breaks within the strings of JSON-LD', () => {
    const head =
      '<script type="application/ld+json">{"@type":"Article","headline":"عنوان\nعلى سطرين"}</script>';
    expect(stated(read(article(paragraph('نص'), head)), 'title')).toBe('عنوان على سطرين');
  });
});
