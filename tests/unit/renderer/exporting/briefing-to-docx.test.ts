import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BriefingBlock, EvidenceBlock } from '../../../../renderer/core/briefing/document';
import { highlightId, TAG_COLOURS, TLP_LABELS, tagId } from '../../../../renderer/core/model';
import { briefingToDocx } from '../../../../renderer/exporting/docx/briefing-to-docx';
import { TAG_INK, TLP_INK } from '../../../../renderer/exporting/docx/palette';
import { ARABIC_WORDS, aBriefing, anEvidence, aTag } from '../../../support/briefing-builders';
import { partOf, readDocx } from '../../../support/docx-text';
import { OOXML_VALIDATOR_MISSING, validateOoxml } from '../../../support/ooxml-validator';
import { lintDocx } from '../../../support/rtl-lint';

const words = (text: string, bold?: true) => ({ kind: 'text' as const, text, ...(bold ? { bold } : {}) });
const paragraph = (...texts: readonly string[]): BriefingBlock => ({
  kind: 'paragraph',
  content: texts.map((text) => words(text)),
});
const quotation = (id: string, quote = 'محفوظ'): EvidenceBlock => ({
  kind: 'evidence',
  highlightId: highlightId(id),
  quote,
});
const briefing = (blocks: readonly BriefingBlock[], more: Parameters<typeof aBriefing>[1] = {}) =>
  aBriefing({ version: 1, blocks }, more);
const bodyOf = (bytes: Uint8Array) => partOf(bytes, 'word/document.xml');

describe('briefingToDocx', () => {
  it('makes the same bytes for the same input', async () => {
    const blocks: readonly BriefingBlock[] = [
      quotation('h1'),
      { kind: 'paragraph', content: [{ kind: 'link', url: 'https://a.example/', content: [words('رابط')] }] },
    ];
    const input = briefing(blocks, { evidence: [anEvidence('h1', 'قال')] });
    expect((await briefingToDocx(input)).bytes).toEqual((await briefingToDocx(input)).bytes);
  });

  it('writes an empty briefing that opens', async () => {
    const { bytes, warnings } = await briefingToDocx(briefing([]));
    expect(warnings).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('writes a briefing without any header field', async () => {
    const header = { title: '', subtitle: '', date: '', organisation: '', handling: null };
    const { bytes } = await briefingToDocx(briefing([], { header, words: { ...ARABIC_WORDS, date: '' } }));
    expect(lintDocx(bytes)).toEqual([]);
    expect((await readDocx(bytes)).text).toContain(ARABIC_WORDS.untitled);
    expect(partOf(bytes, 'docProps/core.xml')).toContain(`<dc:title>${ARABIC_WORDS.untitled}</dc:title>`);
  });

  it('quotes the highlight as it is now and cites author, title, outlet, date, address and grade', async () => {
    const input = briefing([quotation('h1')], { evidence: [anEvidence('h1', 'قال الناطق كلمة.')] });
    const { text, footnotes } = await readDocx((await briefingToDocx(input)).bytes);
    expect(text).toContain('«قال الناطق كلمة.»');
    expect(footnotes).toEqual([
      'هالة النجار، «اتفاق على توسيع مرفأ خليج النوارس»، صحيفة الميناء، 2026-08-23، https://almina.example/news/4711، التقييم B2.',
    ]);
  });

  it('leaves out what is not known of a source', async () => {
    const article = { author: '', outlet: '', url: '', publishedOn: null, reliability: null };
    const evidence = [anEvidence('h1', 'قال', { article, highlight: { credibility: null } })];
    const { footnotes } = await readDocx(
      (await briefingToDocx(briefing([quotation('h1')], { evidence }))).bytes,
    );
    expect(footnotes).toEqual(['«اتفاق على توسيع مرفأ خليج النوارس».']);
  });

  it('keeps the text of a deleted highlight and says so in its note', async () => {
    const blocks: readonly BriefingBlock[] = [
      quotation('gone', 'نص محفوظ'),
      {
        kind: 'paragraph',
        content: [words('ذُكر'), { kind: 'citation', highlightId: highlightId('gone'), quote: 'نص آخر' }],
      },
    ];
    const { bytes, warnings } = await briefingToDocx(briefing(blocks));
    const { text, footnotes } = await readDocx(bytes);
    expect(text).toContain('«نص محفوظ»');
    expect(footnotes).toEqual([`${ARABIC_WORDS.orphan}.`, `${ARABIC_WORDS.orphan}: «نص آخر».`]);
    expect(warnings).toEqual([{ kind: 'orphans', footnotes: [1, 2] }]);
  });

  it('numbers notes in document order through lists and table cells', async () => {
    const cite = (id: string) => ({ kind: 'citation' as const, highlightId: highlightId(id), quote: id });
    const blocks: readonly BriefingBlock[] = [
      { kind: 'heading', level: 1, content: [cite('a')] },
      {
        kind: 'list',
        ordered: true,
        items: [
          {
            content: [cite('b')],
            children: { kind: 'list', ordered: false, items: [{ content: [cite('c')] }] },
          },
        ],
      },
      {
        kind: 'table',
        rows: [
          [
            { header: false, blocks: [quotation('d', 'd')] },
            { header: false, blocks: [{ kind: 'paragraph', content: [cite('e')] }] },
          ],
        ],
      },
    ];
    const { bytes } = await briefingToDocx(briefing(blocks));
    expect([...bodyOf(bytes).matchAll(/<w:footnoteReference w:id="(\d)"/gu)].map(([, id]) => id)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect((await readDocx(bytes)).footnotes.map((note) => note.at(-3))).toEqual(['a', 'b', 'c', 'ل', 'e']);
  });

  it('makes one paragraph of a quotation per paragraph of its source', async () => {
    const input = briefing([quotation('h1')], { evidence: [anEvidence('h1', 'فقرة أولى.\n\nفقرة ثانية.')] });
    const { text } = await readDocx((await briefingToDocx(input)).bytes);
    expect(text).toContain('«فقرة أولى.\nفقرة ثانية.»');
  });

  it('turns a mostly English quotation left to right and moves its bar', async () => {
    const input = briefing([quotation('h1')], {
      evidence: [anEvidence('h1', 'The port stays open in القائم.')],
    });
    const { bytes } = await briefingToDocx(input);
    expect(bodyOf(bytes)).toMatch(
      /<w:pStyle w:val="Quote"\/><w:pBdr><w:left [^>]*\/><w:right w:val="nil"[^>]*\/><\/w:pBdr><w:bidi w:val="false"\/>/u,
    );
    expect((await readDocx(bytes)).text).toContain('“The port stays open in القائم.”');
  });

  it('colours the bar of a quotation by its first tag, in a style named after the tag', async () => {
    const evidence = [
      anEvidence('h1', 'أول', { highlight: { tagIds: [tagId('t1')] } }),
      anEvidence('h2', 'ثان', { highlight: { tagIds: [tagId('t2')] } }),
    ];
    const tags = [aTag('t1', 'تمويل، شركات', 'teal'), aTag('t2', 'a,b;c', 'pink')];
    const { bytes } = await briefingToDocx(briefing([quotation('h1'), quotation('h2')], { evidence, tags }));
    const styles = partOf(bytes, 'word/styles.xml');
    expect(styles).toContain('w:styleId="QuoteTag1"><w:name w:val="Quote – تمويل، شركات"/>');
    expect(styles).toContain('<w:name w:val="Quote – a b c"/>');
    expect(styles).toContain(`w:color="${TAG_INK.teal}"`);
  });

  it('gives tags of one name different style names', async () => {
    const evidence = ['h1', 'h2'].map((id) =>
      anEvidence(id, 'نص', { highlight: { tagIds: [tagId(`t-${id}`)] } }),
    );
    const tags = [aTag('t-h1', 'Money', 'teal'), aTag('t-h2', 'money', 'pink')];
    const { bytes } = await briefingToDocx(briefing([quotation('h1'), quotation('h2')], { evidence, tags }));
    expect(partOf(bytes, 'word/styles.xml')).toContain('<w:name w:val="Quote – money (2)"/>');
  });

  it.each(TLP_LABELS)('prints %s in its colour in header and footer', async (handling) => {
    const header = { title: 'عنوان', subtitle: '', date: '', organisation: '', handling };
    const { bytes } = await briefingToDocx(briefing([], { header }));
    for (const part of ['word/header1.xml', 'word/footer1.xml']) {
      expect(partOf(bytes, part)).toContain(`<w:t xml:space="preserve">${handling}</w:t>`);
    }
    expect(partOf(bytes, 'word/styles.xml')).toMatch(
      new RegExp(`Handling Marking.*?w:fill="000000".*?<w:color w:val="${TLP_INK[handling]}"/>`, 'u'),
    );
    expect(partOf(bytes, 'docProps/custom.xml')).toContain(handling);
  });

  it('prints no banner without a label', async () => {
    const header = { title: 'عنوان', subtitle: '', date: '', organisation: '', handling: null };
    const { bytes } = await briefingToDocx(briefing([], { header }));
    expect(partOf(bytes, 'word/header1.xml')).not.toContain('TLP');
  });

  it('writes title, organisation, language and time into the properties', async () => {
    const core = partOf((await briefingToDocx(briefing([]))).bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:creator>وحدة تحليل المصادر المفتوحة</dc:creator>');
    expect(core).toContain('<dc:language>ar-SA</dc:language>');
    expect(core).toContain('2026-11-20T08:15:30.000Z');
  });

  it('keeps text that looks like the library’s placeholders', async () => {
    const text = 'انظر {kj-0} و{list-1-0} و{default-bullet-numbering-0} و{{ثم}}';
    const list: BriefingBlock = { kind: 'list', ordered: false, items: [{ content: [words('بند')] }] };
    const { bytes } = await briefingToDocx(briefing([paragraph(text), list]));
    expect((await readDocx(bytes)).text).toContain(text);
  });

  it('leaves out characters that XML cannot hold, and says how many', async () => {
    const { bytes, warnings } = await briefingToDocx(
      briefing([paragraph('أ\u0000ب\u001F\uFFFE\uFFFFج\uD800د\uFDD0')]),
    );
    expect((await readDocx(bytes)).text).toContain('أبج\uFFFDد');
    expect(warnings).toEqual([{ kind: 'characters-removed', count: 6 }]);
  });

  it('turns line feeds in text into real breaks and keeps tabs', async () => {
    const { bytes } = await briefingToDocx(briefing([paragraph('سطر\r\nآخر\tبعد', '\u2028ثالث')]));
    expect(bodyOf(bytes).match(/<w:br\/>/gu)).toHaveLength(2);
    expect(bodyOf(bytes)).toContain('<w:tab/>');
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('drops a link Word must not open, keeps its words, and warns', async () => {
    const link = (url: string) => ({ kind: 'link' as const, url, content: [words('النص')] });
    const { bytes, warnings } = await briefingToDocx(
      briefing([
        { kind: 'paragraph', content: [link('javascript:alert(1)'), link('https://a.example/x y?q=ع')] },
      ]),
    );
    expect(warnings).toEqual([{ kind: 'link-dropped', url: 'javascript:alert(1)' }]);
    const targets = partOf(bytes, 'word/_rels/document.xml.rels').match(/Target="http[^"]*"/gu);
    expect(targets).toEqual(['Target="https://a.example/x%20y?q=%D8%B9"']);
    expect((await readDocx(bytes)).text).toContain('النصالنص');
  });

  it('cuts a line as a whole: bold inside brackets does not move the brackets', async () => {
    const blocks: readonly BriefingBlock[] = [
      { kind: 'paragraph', content: [words('خدمة ('), words('CRS', true), words(') قالت')] },
    ];
    const { bytes } = await briefingToDocx(briefing(blocks));
    const runs = [...bodyOf(bytes).matchAll(/<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/gu)];
    const line = runs.slice(-5).map(([, look, text]) => `${look?.includes('w:rtl') ? 'R' : 'L'}:${text}`);
    expect(line).toEqual(['R:خدمة ', 'L:\u200E(', 'L:CRS', 'L:)\u200E', 'R: قالت']);
  });

  it('adds no directional marks when told not to', async () => {
    const options = { marks: false, arabicLocale: 'ar-IQ' };
    const { bytes } = await briefingToDocx(briefing([paragraph('في 2026-11-20 قال')], { options }));
    expect(bodyOf(bytes)).not.toMatch(/[\u200E\u200F]/u);
    expect(partOf(bytes, 'word/styles.xml')).toContain('w:bidi="ar-IQ"');
  });

  it('survives ragged and empty tables', async () => {
    const cell = (text: string) => ({
      header: false,
      blocks: text === '' ? [] : [{ kind: 'paragraph' as const, content: [words(text)] }],
    });
    const blocks: readonly BriefingBlock[] = [
      { kind: 'table', rows: [] },
      { kind: 'table', rows: [[]] },
      { kind: 'table', rows: [[cell('أ'), cell('')], [cell('ب')]] },
      { kind: 'table', rows: [[{ ...cell('كل'), header: true }], [{ ...cell('رأس'), header: true }]] },
    ];
    const { bytes } = await briefingToDocx(briefing(blocks));
    expect(lintDocx(bytes)).toEqual([]);
    expect(bodyOf(bytes).match(/<w:tbl>/gu)).toHaveLength(2);
    expect(bodyOf(bytes)).not.toContain('<w:tblHeader/>');
  });

  it('repeats the header rows of a table', async () => {
    const row = (header: boolean) => [
      { header, blocks: [{ kind: 'paragraph' as const, content: [words('خلية')] }] },
    ];
    const { bytes } = await briefingToDocx(
      briefing([{ kind: 'table', rows: [row(true), row(false), row(true)] }]),
    );
    expect(bodyOf(bytes).match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  });

  it('numbers every list anew', async () => {
    const list: BriefingBlock = { kind: 'list', ordered: true, items: [{ content: [words('بند')] }] };
    const { bytes } = await briefingToDocx(briefing([list, paragraph('بين'), list]));
    const used = [...bodyOf(bytes).matchAll(/<w:numId w:val="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(used).size).toBe(2);
    const numbering = partOf(bytes, 'word/numbering.xml');
    const abstracts = used.map(
      (id) =>
        new RegExp(`<w:num w:numId="${id}"[^>]*><w:abstractNumId w:val="(\\d+)"`, 'u').exec(numbering)?.[1],
    );
    expect(new Set(abstracts).size).toBe(2);
  });

  it('goes on below the ninth level of a list', async () => {
    const nested = (depth: number): Extract<BriefingBlock, { kind: 'list' }> => ({
      kind: 'list',
      ordered: true,
      items: [{ content: [words('بند')], ...(depth > 0 ? { children: nested(depth - 1) } : {}) }],
    });
    const { bytes } = await briefingToDocx(briefing([nested(12)]));
    expect(lintDocx(bytes)).toEqual([]);
    expect(bodyOf(bytes)).not.toContain('<w:ilvl w:val="9"/>');
  });

  it('reports progress that rises to the end', async () => {
    const seen: number[] = [];
    await briefingToDocx(briefing([paragraph('أ')]), (fraction) => seen.push(fraction));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it('takes its tag colours from the design tokens', () => {
    const tokens = readFileSync(resolve(import.meta.dirname, '../../../../renderer/ui/tokens.css'), 'utf8');
    for (const colour of TAG_COLOURS) {
      const light = new RegExp(`--tag-${colour}: #([0-9a-f]{6})`, 'iu').exec(tokens)?.[1]?.toUpperCase();
      expect(`${colour} ${TAG_INK[colour]}`).toBe(`${colour} ${light}`);
    }
  });

  it.skipIf(OOXML_VALIDATOR_MISSING)('stays valid for the Open XML SDK on hostile input', async () => {
    const nasty = '\u0000<w:p>&amp;"\'{kj-0}\u202E\uFFFF\uD800 \u200F\t\r\n]]> \u{10FFFF}';
    const { bytes } = await briefingToDocx(
      briefing([paragraph(nasty), quotation('h1'), quotation('gone', nasty)], {
        evidence: [
          anEvidence('h1', nasty, {
            article: { title: nasty, url: `https://x.example/${nasty}`, author: nasty },
            highlight: { tagIds: [tagId('t')] },
          }),
        ],
        tags: [aTag('t', nasty, 'blue')],
        header: { title: nasty, subtitle: nasty, date: nasty, organisation: nasty, handling: 'TLP:RED' },
      }),
    );
    expect(validateOoxml(bytes)).toEqual([]);
    expect(lintDocx(bytes).filter(({ rule }) => rule !== 'newline-in-text')).toEqual([]);
  });
});
