import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { NO_CHOICES, type ReadChoices } from '../../../../../renderer/formats/document';
import { proposeColumns } from '../../../../../renderer/formats/table/propose-columns';
import { readTable, type TableFormat } from '../../../../../renderer/formats/table/read-table';
import { NEWS } from '../../core/importing/samples';

const LINE = NEWS.split('\n')[0] ?? '';

function read(content: string | Uint8Array, format: TableFormat = 'csv', choices: Partial<ReadChoices> = {}) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = readTable(bytes, format, { ...NO_CHOICES, ...choices });
  if (!result.ok) return { error: result.error, texts: [], fields: [], rows: [], sketch: undefined };
  const articles = result.value.articles ?? [];
  return {
    error: result.value.articles === null ? 'needs-columns' : undefined,
    texts: articles.map(({ parts }) => parts.text),
    rows: articles.map(({ row }) => row),
    fields: articles.map(({ parts }) =>
      Object.fromEntries(parts.fields.map(({ field, value, evidence }) => [field, [value, evidence]])),
    ),
    sketch: result.value.sketch,
  };
}

describe('readTable', () => {
  it('makes an article of every row, with its fields under the headers’ names', () => {
    const { texts, fields, rows } = read(
      `العنوان,النص,المصدر,تاريخ النشر,الرابط\nميناء,"${NEWS}",الساحل,٢٠٢٤-٠٨-٢٣,https://example.org/a\nآخر,${LINE},الجبل,2024-08-24T04:57:00+03:00,x`,
    );
    expect(texts).toEqual([NEWS, LINE]);
    expect(rows).toEqual([0, 1]);
    expect(fields[0]).toEqual({
      title: ['ميناء', { kind: 'document', name: 'العنوان' }],
      outlet: ['الساحل', { kind: 'document', name: 'المصدر' }],
      publishedOn: ['2024-08-23', { kind: 'document', name: 'تاريخ النشر' }],
      url: ['https://example.org/a', { kind: 'document', name: 'الرابط' }],
    });
    expect(fields[1]).toMatchObject({ publishedOn: ['2024-08-24T04:57', {}] });
    expect(fields[1]).not.toHaveProperty('url');
  });

  it.each([
    ['commas', ',', 'csv'],
    ['semicolons', ';', 'csv'],
    ['tabs in a csv', '\t', 'csv'],
    ['bars', '|', 'csv'],
    ['tabs', '\t', 'tsv'],
    ['commas in a tsv', ',', 'tsv'],
  ] as const)('finds the delimiter: %s', (_, sign, format) => {
    const { texts, fields } = read(
      `title${sign}body\r\n"ع${sign}1"${sign}"${LINE}"\r\nب${sign}${LINE}`,
      format,
    );
    expect(texts).toEqual([LINE, LINE]);
    expect(fields[0]?.['title']?.[0]).toBe(`ع${sign}1`.replace(/\s/, ' '));
  });

  it.each(['utf8', 'utf-16le', 'windows-1256'])('reads a table in %s', (encoding) => {
    expect(read(iconv.encode(`العنوان;النص\nع;"${LINE}"`, encoding, { addBOM: true })).texts).toEqual([LINE]);
  });

  it('keeps quoted line breaks and quotes, as LF', () => {
    const { texts } = read('title,text\r\n1,"سطر ""أول""\r\nسطر ثان"\r\n');
    expect(texts).toEqual(['سطر "أول"\nسطر ثان']);
  });

  it('does not lose the rows behind a quote left open', () => {
    const rows = Array.from({ length: 20 }, (_, row) => `${row}\t${row === 3 ? '"' : ''}${LINE}`);
    expect(read(`id\ttext\n${rows.join('\n')}`, 'tsv').texts).toHaveLength(20);
  });

  it('skips rows without text and keeps the numbers of the others', () => {
    const { rows, sketch } = read(`title,text\nأ,${LINE}\nب,\nج, \nد,${LINE}`);
    expect(rows).toEqual([0, 3]);
    expect(sketch?.rowCount).toBe(4);
  });

  it('reads a table without headers by its shape', () => {
    const { texts, fields } = read(
      Array.from({ length: 4 }, (_, row) => `https://example.org/${row},2024-08-2${row},"${NEWS}"`).join(
        '\n',
      ),
    );
    expect(texts).toHaveLength(4);
    expect(fields[1]).toEqual({
      url: ['https://example.org/1', { kind: 'document', name: '1' }],
      publishedOn: ['2024-08-21', { kind: 'document', name: '2' }],
    });
  });

  it('reads a single column whole, whatever signs its lines hold', () => {
    expect(read('النص\nقال، ثم أضاف, ثم مضى\nسطر').texts).toEqual(['قال، ثم أضاف, ثم مضى', 'سطر']);
  });

  it('asks for the columns when none is the text, and shows the beginning', () => {
    const { error, sketch, texts } = read('a,b\n1,2\n3,4\n');
    expect(error).toBe('needs-columns');
    expect(texts).toEqual([]);
    expect(sketch).toEqual({
      headers: ['a', 'b'],
      sample: [
        ['1', '2'],
        ['3', '4'],
      ],
      rowCount: 2,
      proposed: {},
    });
  });

  it('follows the analyst’s columns', () => {
    const { texts, fields } = read('a,b\nواحد,اثنان\n', 'csv', { columns: { text: 1, title: 0 } });
    expect(texts).toEqual(['اثنان']);
    expect(fields[0]).toEqual({ title: ['واحد', { kind: 'document', name: 'a' }] });
    expect(read('a,b\n1,2\n', 'csv', { columns: { title: 0 } }).error).toBe('needs-columns');
    expect(read('a,b\n1,2\n', 'csv', { columns: { text: 9 } }).error).toBe('empty');
  });

  it('reads one object a line', () => {
    const lines = [
      {
        title: 'ع',
        body: NEWS,
        source: { name: 'الساحل' },
        authors: ['سامر', 'ليلى'],
        publishedAt: '2024-08-23',
      },
      { url: 'https://example.org', body: LINE, extra: null, n: 3 },
    ];
    const { texts, fields } = read(lines.map((line) => JSON.stringify(line)).join('\r\n'), 'jsonl');
    expect(texts).toEqual([NEWS, LINE]);
    expect(fields[0]).toMatchObject({
      outlet: ['الساحل', { name: 'source.name' }],
      author: ['سامر، ليلى', {}],
      publishedOn: ['2024-08-23', { name: 'publishedAt' }],
    });
    expect(read(JSON.stringify(lines), 'jsonl').texts).toEqual([NEWS, LINE]);
  });

  it('counts broken lines as rows without text, and refuses a file of them', () => {
    const good = JSON.stringify({ text: LINE });
    const { rows, sketch } = read(`${good}\n{"text": "cut\n${good}\n`, 'jsonl');
    expect(rows).toEqual([0, 2]);
    expect(sketch?.rowCount).toBe(3);
    expect(read(`${LINE}\n${LINE}`, 'jsonl').error).toBe('damaged');
    expect(read('["a","b"]', 'jsonl').error).toBe('damaged');
    expect(read('{"__proto__":{"text":"x"},"text":"نص طويل"}', 'jsonl').texts).toEqual(['نص طويل']);
  });

  it.each([
    ['empty', ''],
    ['empty', 'title,text\n'],
    ['empty', 'title,text\nع,\n'],
    ['binary', new Uint8Array(300)],
  ] as const)('refuses with %s', (error, content) => {
    expect(read(content).error).toBe(error);
  });

  it('cuts what it shows of long cells, never through a pair', () => {
    const sample = read(`title,text\n${'😀'.repeat(300)},${NEWS.replaceAll('\n', ' ')}`).sketch
      ?.sample[0]?.[0];
    expect(sample?.length).toBeLessThanOrEqual(200);
    expect(sample).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('proposeColumns', () => {
  it.each([
    [
      ['العُنوان', 'المُحتوى', 'الوسيلة', 'الكاتب', 'القسم', 'اللغة', 'الوكالة', 'آخر تحديث'],
      { title: 0, text: 1, outlet: 2, author: 3, section: 4, language: 5, agency: 6, updatedOn: 7 },
    ],
    [['Headline', 'ArticleBody', 'source_url', 'byline'], { title: 0, text: 1, url: 2, author: 3 }],
    [['story', 'text', 'content'], { text: 1 }],
    [['Text', 'TEXT'], { text: 0 }],
  ])('knows the names %j', (headers, columns) => {
    expect(proposeColumns(headers, [])).toEqual(columns);
  });

  it('never takes one column for two things', () => {
    const proposed = proposeColumns(['text', 'x'], [['short', NEWS]]);
    expect(proposed).toEqual({ text: 0 });
  });
});
