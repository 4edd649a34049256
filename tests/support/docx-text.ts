import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { stripDirectionalMarks } from '../../renderer/core/text/script-segments';

/** A Word file as an independent reader sees it. */
export interface ReadDocx {
  /** Text of body and notes without added directional marks, paragraphs parted by line feeds. */
  readonly text: string;
  /** Text of each footnote in order. */
  readonly footnotes: readonly string[];
  /** Simple HTML, with `<sup>` references to notes. */
  readonly html: string;
}

/** Reads a Word file with mammoth, which shares no code with our writer. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocx> {
  const buffer = Buffer.from(bytes);
  const { value: html } = await mammoth.convertToHtml({ buffer });
  const { value: raw } = await mammoth.extractRawText({ buffer });
  const notes = [...html.matchAll(/<li id="footnote-\d+">(.*?)<\/li>/gsu)].map(([, note]) =>
    plain(note ?? '')
      .replace(/↑\s*$/u, '')
      .trim(),
  );
  return { text: stripDirectionalMarks(raw).replace(/\n{2,}/gu, '\n'), footnotes: notes, html };
}

/** The XML of one part. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`No part ${path}`);
  return strFromU8(part);
}

function plain(html: string): string {
  const text = html
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return stripDirectionalMarks(text);
}
