import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readHtml } from '../../../../renderer/formats/html/read-html';
import { cpuMs } from '../../../support/cpu-time';

const read = (html: string): ReturnType<typeof readHtml> =>
  readHtml(new TextEncoder().encode(html), 'page.html', { encoding: null });
const body = '<p>نص المقال الذي يبقى كما هو بعد حذف كل ما حوله من برامج وصور.</p>';

/** Each says EVIL where nothing of it may be text. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['a script', '<script>EVIL(); globalThis.hacked = 1</script>'],
  ['a script of another type', '<script type="text/template"><p>EVIL</p></script>'],
  ['a handler', '<img src="http://evil.test/a.png" onerror="globalThis.hacked = 1; EVIL()">'],
  ['a javascript address', '<a href="javascript:EVIL()">نص المقال</a>'],
  ['a frame', '<iframe src="http://evil.test/">EVIL</iframe><iframe srcdoc="<p>EVIL</p>"></iframe>'],
  ['a script within a drawing', '<svg onload="EVIL()"><script>EVIL</script><text>EVIL</text></svg>'],
  [
    'a refresh and a base',
    '<meta http-equiv="refresh" content="0;url=http://evil.test/EVIL"><base href="http://evil.test/EVIL/">',
  ],
  ['a template', '<template><p>EVIL</p><script>EVIL</script></template>'],
  ['a section of XML', '<![CDATA[<script>EVIL</script>]]>'],
  ['a conditional comment', '<!--[if IE]><p>EVIL</p><script>EVIL</script><![endif]-->'],
  ['an object', '<object data="http://evil.test/EVIL">EVIL</object><embed src="EVIL"><applet>EVIL</applet>'],
  [
    'a style',
    '<style>@import url(http://evil.test/EVIL);</style><link rel="stylesheet" href="http://evil.test/EVIL">',
  ],
  ['controls', '<textarea>EVIL</textarea><select><option>EVIL</option></select><button>EVIL</button>'],
  ['mathematics', '<math><mtext><script>EVIL</script></mtext></math>'],
  ['markup for no script', '<noscript><img src="http://evil.test/EVIL"><p>EVIL</p></noscript>'],
  ['a script that never ends', `${body}<script>EVIL`],
  ['a comment that never ends', `${body}<!-- EVIL`],
];

describe('a hostile page', () => {
  const network = vi.fn(() => Promise.reject(new Error('no network')));
  beforeEach(() => {
    vi.stubGlobal('fetch', network);
    vi.stubGlobal('XMLHttpRequest', network);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    network.mockClear();
  });

  it.each(HOSTILE)('with %s runs nothing, loads nothing and shows nothing of it', (_, hostile) => {
    const parts = read(`<html><head></head><body>${body}${hostile}</body></html>`);
    expect(parts.ok && parts.value.text).toContain('نص المقال');
    expect(parts.ok && parts.value.text).not.toContain('EVIL');
    expect(JSON.stringify(parts)).not.toMatch(/javascript:|evil\.test/);
    expect(Reflect.has(globalThis, 'hacked')).toBe(false);
    expect(network).not.toHaveBeenCalled();
  });

  it.each([
    ['100,000 boxes within each other', `${'<div>'.repeat(100_000)}${body}`],
    ['100,000 boxes closed wrongly', '<div></span>'.repeat(100_000) + body],
    ['100,000 paragraphs never closed', '<p>سطر'.repeat(100_000)],
    ['100,000 bold letters', '<b>'.repeat(100_000) + body],
    ['100,000 lists', '<ul><li>'.repeat(50_000) + body],
    ['a million references', '&#1576;'.repeat(1_000_000)],
    ['100,000 named references', '&amp;'.repeat(100_000)],
    [
      'a document type with entities',
      `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}"><!ENTITY c "&b;&b;&b;">]><p>&c;${body}`,
    ],
    ['100,000 comments opened', body + '<!--'.repeat(100_000)],
    ['100,000 scripts opened', body + '<script>'.repeat(100_000)],
    ['quotes that never close', body + '<a href="'.repeat(100_000)],
    ['20,000 attributes', `<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}="x"`).join(' ')}>${body}`],
    ['a table in a table, 1,000 deep', '<table><tr><td>'.repeat(1000) + body],
  ])('with %s is read in bounded time', (_, html) => {
    let length = 0;
    const took = cpuMs(() => {
      const parts = read(html);
      length = parts.ok ? parts.value.text.length : 0;
    });
    expect(took).toBeLessThan(15_000);
    expect(length).toBeGreaterThan(0);
  });

  it.each([
    '',
    ' ',
    '<',
    '</',
    '<!',
    '<html',
    '<!doctype',
    '<html></html>',
    '<frameset><frame></frameset>',
    '<head><title>t',
  ])('of %j is a result', (html) => {
    expect(read(html)).toHaveProperty('ok');
  });
});
