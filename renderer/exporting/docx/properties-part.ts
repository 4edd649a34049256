import { escapeXml } from './clean-text';
import type { BriefingToDocxInput } from './docx-input';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const CORE_NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** The whole `docProps/core.xml`: the library knows no language and writes its own clock and author. */
export function corePropertiesPart({ header, words, options, now }: BriefingToDocxInput): string {
  const field = (tag: string, text: string) => (text === '' ? '' : `<${tag}>${escapeXml(text)}</${tag}>`);
  const time = (tag: string) => `<${tag} xsi:type="dcterms:W3CDTF">${escapeXml(now)}</${tag}>`;
  return [
    `${XML}<cp:coreProperties ${CORE_NAMESPACES}>`,
    field('dc:title', header.title.trim() || words.untitled),
    field('dc:subject', header.subtitle.trim()),
    field('dc:creator', header.organisation.trim()),
    field('cp:keywords', header.handling ?? ''),
    field('dc:language', options.arabicLocale),
    field('cp:lastModifiedBy', header.organisation.trim()),
    '<cp:revision>1</cp:revision>',
    time('dcterms:created'),
    time('dcterms:modified'),
    '</cp:coreProperties>',
  ].join('');
}

/** The whole `docProps/app.xml`. */
export function appPropertiesPart(organisation: string): string {
  const company = organisation.trim() === '' ? '' : `<Company>${escapeXml(organisation.trim())}</Company>`;
  return `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Hashiya</Application>${company}</Properties>`;
}
