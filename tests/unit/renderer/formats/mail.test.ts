import { describe, expect, it } from 'vitest';
import { readEml } from '../../../../renderer/formats/eml/read-eml';
import { readMhtml } from '../../../../renderer/formats/mhtml/read-mhtml';
import type { ReadParts } from '../../../../renderer/formats/read-parts';
import { ARABIC_1256, type MailLines, mailOf, SAVED_PAGE } from '../../../support/mail-files';

const AUTO = { encoding: null };
const eml = async (...lines: MailLines): Promise<ReadParts> => {
  const read = await readEml(mailOf(...lines), 'a.eml', AUTO);
  if (!read.ok) throw new Error(read.error);
  return read.value;
};
const stated = ({ fields }: ReadParts, field: string): string | undefined =>
  fields.find((each) => each.field === field)?.value;

describe('a mail', () => {
  it('has its subject as title, then its text, with sender and date', async () => {
    const mail = await eml(
      'From: =?utf-8?B?2LPYp9ix2Kk=?= <sara@example.com>',
      'Subject: =?utf-8?B?2LnZhtmI2KfZhg==?=',
      'Date: Fri, 25 Aug 2023 04:57:00 +0300',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      'سطر أول',
      '',
      'سطر ثان',
    );
    expect(mail.text.trimEnd()).toBe('عنوان\nسطر أول\n\nسطر ثان');
    expect(mail.roles.get(0)).toBe('title');
    expect(stated(mail, 'publishedOn')).toBe('2023-08-25T04:57');
    expect(stated(mail, 'author')).toBe('سارة');
  });

  it('prefers its text to its page, and its page to a remark that there is one', async () => {
    const parts = (text: string, html: string): MailLines => [
      'Subject: x',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=e',
      '',
      '--e',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '--e',
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
      '--e--',
    ];
    expect((await eml(...parts('النص', '<p>الصفحة</p>'))).text).toContain('النص');
    const page = `<p>${'الصفحة كاملة هنا. '.repeat(300)}</p>`;
    expect((await eml(...parts('View in browser', page))).text).toContain('الصفحة كاملة');
  });

  it('is decoded as its parts declare', async () => {
    const mail = await eml('Subject: x', 'Content-Type: text/plain; charset=windows-1256', '', ARABIC_1256);
    expect(mail).toMatchObject({ encoding: 'windows-1256' });
    expect(mail.text).toContain('السلام');
    const base64 = await eml(
      'Subject: x',
      'Content-Type: text/plain; charset="windows-1256"',
      'Content-Transfer-Encoding: base64',
      '',
      btoa(String.fromCharCode(...ARABIC_1256)),
    );
    expect(base64.text).toContain('السلام');
  });

  it('is decoded as its bytes show when it declares nothing, and as chosen before all', async () => {
    const words = Array.from({ length: 20 }, () => [...ARABIC_1256, 0x20]).flat();
    const silent = mailOf('Subject: x', '', words);
    const read = await readEml(silent, '', AUTO);
    expect(read.ok && read.value.text).toContain('السلام السلام');
    const lying = mailOf('Subject: x', 'Content-Type: text/plain; charset=utf-8', '', words);
    const chosen = await readEml(lying, '', { encoding: 'windows-1256' });
    expect(chosen.ok && chosen.value.text).toContain('السلام');
  });

  it('leaves attachments out', async () => {
    const mail = await eml(
      'Subject: x',
      'Content-Type: multipart/mixed; boundary=e',
      '',
      '--e',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'النص',
      '--e',
      'Content-Type: application/octet-stream; name=a.exe',
      'Content-Disposition: attachment; filename=a.exe',
      'Content-Transfer-Encoding: base64',
      '',
      'RVZJTA==',
      '--e--',
    );
    expect(mail.text).not.toContain('EVIL');
  });

  it('that is none is damaged, and one without text is empty', async () => {
    expect(await readEml(mailOf('just a line', 'and another'), '', AUTO)).toEqual({
      ok: false,
      error: 'damaged',
    });
    expect(await readEml(mailOf('Subject: x', 'Content-Type: text/plain', '', ''), '', AUTO)).toEqual({
      ok: false,
      error: 'empty',
    });
    expect(await readEml(new Uint8Array(), '', AUTO)).toEqual({ ok: false, error: 'empty' });
  });
});

describe('a saved page', () => {
  it('is the page at its root with the address it came from', async () => {
    const read = await readMhtml(SAVED_PAGE, 'a.mhtml', AUTO);
    expect(read.ok && read.value.text).toBe('عنوان\nنص');
    expect(read.ok && stated(read.value, 'url')).toBe('https://example.com/news/1');
    expect(read.ok && stated(read.value, 'publishedOn')).toBeUndefined();
  });

  it('without a page is damaged', async () => {
    expect(await readMhtml(mailOf('Content-Type: text/plain', '', 'x'), '', AUTO)).toEqual({
      ok: false,
      error: 'damaged',
    });
  });
});
