const encoder = new TextEncoder();

export type MailLines = readonly (string | readonly number[])[];

/** The lines of a mail, ended as mails are; pieces of bytes stay as they are. */
export function mailOf(...lines: MailLines): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    lines.flatMap((line) => [...(typeof line === 'string' ? encoder.encode(line) : line), 13, 10]),
  );
}

/** السلام in Windows-1256. */
export const ARABIC_1256 = [0xc7, 0xe1, 0xd3, 0xe1, 0xc7, 0xe3] as const;

/** A page as Chromium saves it, with a frame beside it. */
export const SAVED_PAGE = mailOf(
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://example.com/news/1',
  'Subject: =?utf-8?Q?=D8=B9=D9=86=D9=88=D8=A7=D9=86?=',
  'Date: Fri, 20 Nov 2026 10:00:00 +0300',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----edge----"',
  '',
  '------edge----',
  'Content-Type: text/html',
  'Content-ID: <frame-1@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://example.com/news/1',
  '',
  '<html><head><meta charset=3D"utf-8"></head><body><h1>=D8=B9=D9=86=D9=88=D8=A7=D9=86</h1><p>=D9=86=D8=',
  '=B5</p></body></html>',
  '------edge----',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: 8bit',
  'Content-Location: https://ads.example.com/frame',
  '',
  '<p>إعلان</p>',
  '------edge------',
);
