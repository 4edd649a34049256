import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../renderer/formats/docx/read-docx';
import { readOdt } from '../../../../renderer/formats/odt/read-odt';
import { writeDocx, writeOdt } from '../../../support/office-files';
import { zipOf } from '../../../support/zip-files';

/** A Word document with one part written anew. */
async function docxWith(part: string, change: (xml: string) => string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = unzipSync(await writeDocx());
  return zipOf({ ...parts, [part]: change(new TextDecoder().decode(parts[part])) });
}

describe('a Word document', () => {
  it('is its paragraphs in order with their spaces, rows as lines and notes at the end', async () => {
    const read = await readDocx(await writeDocx());
    expect(read.ok && read.value.text).toBe(
      'عنوان المستند\nفصل أول\nفقرة  بمسافتين\u00a0وثالثة[1]\nسطر ثان\nبند\nالبلد\tالعدد\nنص الحاشية',
    );
    expect(read.ok && [...read.value.roles].slice(0, 3)).toEqual([
      [0, 'title'],
      [1, 'subheading'],
      [4, 'list-item'],
    ]);
    expect(read.ok && read.value.fields[0]).toMatchObject({
      field: 'title',
      value: 'عنوان الملف',
      confidence: 0.35,
    });
  });

  it('with entities of its own or nested without end is refused', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const entities = await docxWith('word/document.xml', (xml) => xml.replace('?>', `?>${bomb}`));
    expect(await readDocx(entities)).toEqual({ ok: false, error: 'damaged' });
    const deep = await docxWith('word/document.xml', (xml) =>
      xml.replace('<w:body>', `<w:body>${'<w:p>'.repeat(50_000)}`),
    );
    expect(await readDocx(deep)).toEqual({ ok: false, error: 'damaged' });
  });

  it('that unpacks to far more than its size is a bomb, one with a password is encrypted', async () => {
    const bomb = await docxWith('word/document.xml', (xml) =>
      xml.replace('<w:body>', `<w:body>${' '.repeat(12_000_000)}`),
    );
    expect(await readDocx(bomb)).toEqual({ ok: false, error: 'bomb' });
    const locked = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await readDocx(locked)).toEqual({ ok: false, error: 'encrypted' });
    expect(await readDocx(zipOf({ 'word/document.xml': 'no xml' }))).toHaveProperty('ok', false);
  });
});

describe('an OpenDocument text', () => {
  it('is its paragraphs in order without deleted text, remarks and lists of contents', () => {
    const odt = writeOdt(`<text:tracked-changes><text:p>حذف</text:p></text:tracked-changes>
      <text:table-of-content><text:p>فهرس</text:p></text:table-of-content>
      <text:p text:style-name="P1">عنوان</text:p><text:h text:outline-level="2">فصل</text:h>
      <text:p>فقرة<text:s text:c="2"/>أولى<text:tab/>هنا<text:line-break/>سطر<office:annotation><text:p>ملاحظة</text:p></office:annotation><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>حاشية</text:p></text:note-body></text:note>
         آخر</text:p>
      <text:list><text:list-item><text:p>بند</text:p></text:list-item></text:list>
      <table:table><table:table-row><table:table-cell><text:p>البلد</text:p></table:table-cell><table:table-cell><text:p>العدد</text:p></table:table-cell></table:table-row></table:table>
      <text:p><draw:frame><draw:text-box><text:p>إطار</text:p></draw:text-box></draw:frame></text:p>`);
    const read = readOdt(odt);
    expect(read.ok && read.value.text).toBe(
      'عنوان\nفصل\nفقرة  أولى\tهنا\nسطر[1] آخر\nبند\nالبلد\tالعدد\nإطار\n[1] حاشية',
    );
    expect(read.ok && [...read.value.roles]).toEqual([
      [0, 'title'],
      [1, 'subheading'],
      [4, 'list-item'],
    ]);
    expect(read.ok && read.value.fields.map(({ field, value }) => [field, value])).toEqual([
      ['title', 'عنوان الملف'],
      ['publishedOn', '2024-03-05T10:00'],
    ]);
  });

  it('that cannot be read says why', () => {
    expect(readOdt(writeOdt(''))).toEqual({ ok: false, error: 'empty' });
    expect(readOdt(writeOdt('<text:p>x', {}))).toHaveProperty('ok');
    expect(readOdt(writeOdt('<text:section>'.repeat(50_000)))).toEqual({ ok: false, error: 'damaged' });
    const locked = { 'META-INF/manifest.xml': '<manifest:encryption-data/>' };
    expect(readOdt(writeOdt('<text:p>x</text:p>', locked))).toEqual({ ok: false, error: 'encrypted' });
    const entities = {
      'content.xml': '<!DOCTYPE a [<!ENTITY b "x">]><office:text><text:p>&b;</text:p></office:text>',
    };
    expect(readOdt(writeOdt('', entities))).toEqual({ ok: false, error: 'damaged' });
  });
});
