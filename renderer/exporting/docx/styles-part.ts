import type { Tag, TlpLabel } from '../../core/model';
import { TEXT_WIDTH } from './page-geometry';
import { INK, TAG_INK, TLP_INK } from './palette';
import { STYLE } from './style-ids';
import { fonts, type StyleDefinition, styleXml } from './style-xml';

/** Both have Arabic letters on Windows and macOS without embedding. */
const BODY_FONT = 'Times New Roman';
const HEAD_FONT = 'Arial';
/** Arabic letters look a size smaller than Latin ones of the same number. */
const BODY_SIZE = [25, 27] as const;

const paragraph = (
  id: string,
  name: string,
  rest: Omit<StyleDefinition, 'kind' | 'id' | 'name'>,
): StyleDefinition => ({ kind: 'paragraph', id, name, basedOn: 'Normal', ...rest });
const character = (
  id: string,
  name: string,
  rest: Omit<StyleDefinition, 'kind' | 'id' | 'name'>,
): StyleDefinition => ({ kind: 'character', id, name, basedOn: 'DefaultParagraphFont', ...rest });

/** Heading look shared by all three levels; a heading never stands alone at a page's foot. */
const heading = (level: 1 | 2 | 3, size: readonly [number, number], before: number): StyleDefinition =>
  paragraph(STYLE.heading[level], `heading ${level}`, {
    next: STYLE.body,
    priority: 9,
    isQuick: true,
    keepNext: true,
    keepLines: true,
    font: HEAD_FONT,
    bold: true,
    colour: INK.heading,
    size,
    before,
    after: 80,
    outline: level === 1 ? 0 : level === 2 ? 1 : 2,
  });

/** Word's built-in styles under their own ids and names, then ours. */
const STYLES: readonly StyleDefinition[] = [
  {
    kind: 'paragraph',
    id: 'Normal',
    name: 'Normal',
    isDefault: true,
    isQuick: true,
    priority: 0,
    bidi: true,
  },
  {
    kind: 'character',
    id: 'DefaultParagraphFont',
    name: 'Default Paragraph Font',
    isDefault: true,
    isHidden: true,
    priority: 1,
  },
  paragraph(STYLE.body, 'Body Text', { priority: 1, isQuick: true, align: 'both', after: 140, line: 276 }),
  heading(1, [32, 34], 360),
  heading(2, [27, 29], 280),
  heading(3, [24, 26], 220),
  paragraph(STYLE.title, 'Title', {
    next: STYLE.subtitle,
    priority: 10,
    isQuick: true,
    font: HEAD_FONT,
    bold: true,
    colour: INK.heading,
    size: [44, 48],
    before: 60,
    after: 100,
    line: 264,
    keepNext: true,
    keepLines: true,
  }),
  paragraph(STYLE.subtitle, 'Subtitle', {
    next: STYLE.body,
    priority: 11,
    isQuick: true,
    font: HEAD_FONT,
    colour: INK.quiet,
    size: [25, 27],
    after: 80,
    keepNext: true,
  }),
  paragraph(STYLE.organisation, 'Organisation', {
    isCustom: true,
    font: HEAD_FONT,
    colour: INK.quiet,
    size: [22, 24],
    after: 60,
    keepNext: true,
  }),
  paragraph(STYLE.date, 'Date', {
    next: STYLE.body,
    priority: 99,
    colour: INK.quiet,
    after: 320,
    border: [{ side: 'bottom', size: 8, colour: INK.heading }],
  }),
  paragraph(STYLE.quote, 'Quote', {
    priority: 29,
    isQuick: true,
    colour: '333333',
    before: 60,
    after: 160,
    line: 276,
    indent: [454, 284],
    align: 'both',
    border: [{ side: 'right', size: 24, colour: INK.rule }],
  }),
  paragraph(STYLE.listParagraph, 'List Paragraph', {
    priority: 34,
    isQuick: true,
    after: 80,
    line: 276,
    contextual: true,
  }),
  paragraph(STYLE.footnoteText, 'footnote text', { priority: 99, size: [18, 20], after: 40, line: 240 }),
  character(STYLE.footnoteReference, 'footnote reference', { priority: 99, superscript: true }),
  paragraph(STYLE.header, 'header', {
    priority: 99,
    colour: INK.quiet,
    size: [18, 20],
    after: 0,
    line: 240,
    tabAtEnd: TEXT_WIDTH,
    border: [{ side: 'bottom', size: 6, colour: INK.heading }],
  }),
  paragraph(STYLE.footer, 'footer', {
    priority: 99,
    colour: INK.quiet,
    size: [18, 20],
    after: 60,
    line: 240,
    tabAtEnd: TEXT_WIDTH,
    border: [{ side: 'top', size: 6, colour: INK.rule }],
  }),
  character(STYLE.hyperlink, 'Hyperlink', { priority: 99, colour: INK.link, underline: true }),
  character(STYLE.strong, 'Strong', { priority: 22, isQuick: true, bold: true }),
  character(STYLE.handlingNote, 'Handling Note', { isCustom: true, colour: 'FFFFFF', size: [17, 19] }),
  paragraph(STYLE.tableText, 'Table Text', {
    isCustom: true,
    isQuick: true,
    size: [20, 23],
    before: 40,
    after: 40,
    line: 252,
  }),
  paragraph(STYLE.tableHead, 'Table Head', {
    isCustom: true,
    isQuick: true,
    basedOn: STYLE.tableText,
    font: HEAD_FONT,
    bold: true,
    colour: 'FFFFFF',
    size: [19, 21],
    keepNext: true,
  }),
  paragraph(STYLE.afterTable, 'After Table', { isCustom: true, size: [12, 12], after: 120, line: 240 }),
];

const TABLE_STYLES = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/>',
  `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${INK.rule}"/>`).join('')}</w:tblBorders></w:tblPr></w:style>`,
].join('');

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A quotation style of one tag: Quote with the bar in the tag's colour. */
export interface TagQuoteStyle {
  readonly id: string;
  readonly name: string;
  readonly colour: Tag['colour'];
}

/** The whole `word/styles.xml`; the library's own lacks half of Word's built-in styles and every bidi default. */
export function stylesPart(
  tagStyles: readonly TagQuoteStyle[],
  handling: TlpLabel | null,
  arabicLocale: string,
): string {
  const ofTags = tagStyles.map(({ id, name, colour }) =>
    paragraph(id, name, {
      basedOn: STYLE.quote,
      isCustom: true,
      border: [{ side: 'right', size: 36, colour: TAG_INK[colour] }],
    }),
  );
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${NAMESPACE}">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(BODY_FONT)}<w:sz w:val="${BODY_SIZE[0]}"/><w:szCs w:val="${BODY_SIZE[1]}"/>`,
    `<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="${arabicLocale}"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:bidi/><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    ...[...STYLES, handlingStyle(handling), ...ofTags].map(styleXml),
    TABLE_STYLES,
    '</w:styles>',
  ].join('');
}

/** The TLP banner: 12 points at least, in the label's colour on black, as the standard asks. */
function handlingStyle(handling: TlpLabel | null): StyleDefinition {
  return paragraph(STYLE.handling, 'Handling Marking', {
    isCustom: true,
    font: HEAD_FONT,
    bold: true,
    colour: TLP_INK[handling ?? 'TLP:CLEAR'],
    size: [24, 24],
    fill: '000000',
    align: 'center',
    after: 60,
    line: 240,
  });
}
