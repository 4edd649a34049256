// @vitest-environment happy-dom
import { $getRoot, $isElementNode, PASTE_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { BriefingEditing } from '../../../../../renderer/editor/briefing/briefing-editing';
import { readHtml } from '../../../../../renderer/editor/briefing/read-html';
import { parseForeignHtml } from '../../../../../renderer/editor/briefing/trusted-html';
import { documentOf, onPage, paragraph, quoteOf, text } from './on-page';

const read = (html: string) => readHtml(parseForeignHtml(html));

function paste(editing: BriefingEditing, data: Record<string, string>): void {
  editing.editor.update(
    () => {
      const first = $getRoot().getFirstChild();
      if ($isElementNode(first)) first.selectEnd();
    },
    { discrete: true },
  );
  const event = new Event('paste') as ClipboardEvent;
  Object.assign(event, {
    clipboardData: { getData: (type: string) => data[type] ?? '', types: Object.keys(data), files: [] },
  });
  editing.editor.dispatchCommand(PASTE_COMMAND, event);
  editing.editor.update(() => undefined, { discrete: true });
}

describe('foreign HTML', () => {
  it('becomes headings, paragraphs, quotations, lists and tables', () => {
    expect(
      read(`<h1>أ</h1><h5>ب</h5><div><p>ج <b>د</b></p>هـ</div><blockquote><p>و</p></blockquote>
        <ol><li>١<ul><li>٢</li></ul></li></ol>
        <table><tr><th>س</th><th>ص</th></tr><tr><td colspan="2"><p>ع</p></td></tr></table>`),
    ).toEqual([
      { kind: 'heading', level: 1, content: [text('أ')] },
      { kind: 'heading', level: 3, content: [text('ب')] },
      { kind: 'paragraph', content: [text('ج '), text('د', true)] },
      paragraph('هـ'),
      { kind: 'quote', content: [text('و')] },
      {
        kind: 'list',
        ordered: true,
        items: [
          {
            content: [text('١')],
            children: { kind: 'list', ordered: false, items: [{ content: [text('٢')] }] },
          },
        ],
      },
      {
        kind: 'table',
        rows: [
          [
            { header: true, blocks: [paragraph('س')] },
            { header: true, blocks: [paragraph('ص')] },
          ],
          [
            { header: false, blocks: [paragraph('ع')] },
            { header: false, blocks: [] },
          ],
        ],
      },
    ]);
  });

  it('loses scripts, styles, images, frames, forms, handlers and every address but http, https and mailto', () => {
    expect(
      read(`<style>p{}</style><script>alert(1)</script><p onclick="x()">نص
        <img src=x onerror=alert(1)><a href="javascript:alert(1)">ضار</a>
        <a href="https://example.org/">سليم</a><iframe srcdoc="<p>x</p>"></iframe><svg><script>1</script></svg>
        <button>زر</button><input value="قيمة"><template><p>خفي</p></template></p>`),
    ).toEqual([
      {
        kind: 'paragraph',
        content: [text('نص ضار '), { kind: 'link', url: 'https://example.org/', content: [text('سليم')] }],
      },
    ]);
  });

  it('shows white space as a browser does', () => {
    expect(read('<p>  أ \n\t ب<br> ج  </p><pre>د\n  هـ</pre>')).toEqual([
      { kind: 'paragraph', content: [text('أ ب'), { kind: 'break' }, text('ج')] },
      { kind: 'paragraph', content: [text('د'), { kind: 'break' }, text('  هـ')] },
    ]);
  });

  it('knows bold by weight and the bold that is none', () => {
    expect(
      read('<b style="font-weight:normal">أ <span style="font-weight: 700">ب</span></b><i>ج</i>'),
    ).toEqual([{ kind: 'paragraph', content: [text('أ '), text('ب', true), text('ج')] }]);
  });

  it('keeps left to right where source and letters agree', () => {
    expect(read('<p dir="ltr">English</p><p dir="ltr">عربي</p>')).toEqual([
      { kind: 'paragraph', content: [text('English')], direction: 'ltr' },
      paragraph('عربي'),
    ]);
  });

  it('flattens a table inside a table', () => {
    const [table] = read('<table><tr><td><table><tr><td>أ</td><td>ب</td></tr></table></td></tr></table>');
    expect(table).toEqual({
      kind: 'table',
      rows: [[{ header: false, blocks: [paragraph('أ'), paragraph('ب')] }]],
    });
  });

  it('survives a deep pile of elements', () => {
    const depth = 300;
    expect(read(`${'<div>'.repeat(depth)}نص${'</div>'.repeat(depth)}`)).toEqual([paragraph('نص')]);
  });
});

describe('pasting', () => {
  it('joins a single paragraph with the line', () => {
    const editing = onPage(paragraph('قبل '));
    paste(editing, { 'text/html': '<p>نص <b>غامق</b></p>', 'text/plain': 'x' });
    expect(editing.read()).toEqual(
      documentOf({ kind: 'paragraph', content: [text('قبل نص '), text('غامق', true)] }),
    );
  });

  it('makes paragraphs of plain lines', () => {
    const editing = onPage(paragraph(''));
    paste(editing, { 'text/plain': 'أ\r\n\r\nب\nج' });
    expect(editing.read()).toEqual(documentOf(paragraph('أ'), paragraph('ب'), paragraph('ج')));
  });

  it('takes plain text when the HTML holds nothing', () => {
    const editing = onPage(paragraph(''));
    paste(editing, { 'text/html': '<img src="x">', 'text/plain': 'نص' });
    expect(editing.read()).toEqual(documentOf(paragraph('نص')));
  });

  it('keeps quotes copied from a briefing live', () => {
    const editing = onPage(paragraph(''));
    const { highlightId, quote } = quoteOf('h1');
    const nodes = [{ type: 'evidence', version: 1, highlightId, quote, direction: 'ltr' }];
    paste(editing, {
      'application/x-lexical-editor': JSON.stringify({ namespace: 'hashiya-briefing', nodes }),
      'text/plain': quote,
    });
    expect(editing.read().blocks).toEqual([{ ...quoteOf('h1'), direction: 'ltr' }]);
  });

  it.each([
    ['broken', '{'],
    ['of another program', JSON.stringify({ namespace: 'other', nodes: [{ type: 'text', version: 1 }] })],
    [
      'of unknown nodes',
      JSON.stringify({ namespace: 'hashiya-briefing', nodes: [{ type: 'iframe', version: 1 }] }),
    ],
    ['of no nodes', JSON.stringify({ namespace: 'hashiya-briefing', nodes: 'x' })],
  ])('falls back to text when its own format is %s', (_, json) => {
    const editing = onPage(paragraph(''));
    paste(editing, { 'application/x-lexical-editor': json, 'text/plain': 'نص' });
    expect(editing.read()).toEqual(documentOf(paragraph('نص')));
  });

  it('reduces forged nodes of its own format to what a briefing can hold', () => {
    const editing = onPage(paragraph(''));
    const children = [
      { type: 'text', version: 1, text: 'مائل', format: 2, style: 'color:red', mode: 'token', detail: 0 },
      {
        type: 'link',
        version: 1,
        url: 'javascript:alert(1)',
        children: [
          { type: 'text', version: 1, text: ' رابط', format: 1, style: '', mode: 'normal', detail: 0 },
        ],
      },
    ];
    const nodes = [
      { type: 'heading', version: 1, tag: 'h6', format: 'center', indent: 3, children },
      { type: 'paragraph', version: 1, children: [] },
    ];
    paste(editing, {
      'application/x-lexical-editor': JSON.stringify({ namespace: 'hashiya-briefing', nodes }),
      'text/plain': 'x',
    });
    const page = editing.editor.getRootElement()?.innerHTML ?? '';
    expect(editing.read().blocks[0]).toMatchObject({ content: [text('مائل'), text(' رابط', true)] });
    expect(page).not.toMatch(/javascript|color:|<a |h6|center/u);
  });
});
