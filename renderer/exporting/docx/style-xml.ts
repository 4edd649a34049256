import { escapeXml } from './clean-text';

/** Paragraph and run properties of a style as far as our styles use them; lengths in twentieths, sizes in half points. */
export interface StyleLook {
  readonly font?: string;
  readonly bold?: true;
  readonly colour?: string;
  /** Half points: of Latin, then of complex script. */
  readonly size?: readonly [latin: number, complex: number];
  readonly underline?: true;
  readonly superscript?: true;
  readonly before?: number;
  readonly after?: number;
  /** 240 is single. */
  readonly line?: number;
  /** From the start side, and from the end side. */
  readonly indent?: readonly [start: number, end: number];
  readonly align?: 'center' | 'both';
  readonly keepNext?: true;
  readonly keepLines?: true;
  readonly outline?: 0 | 1 | 2;
  readonly fill?: string;
  readonly tabAtEnd?: number;
  readonly border?: readonly { readonly side: BorderSide; readonly size: number; readonly colour: string }[];
  readonly contextual?: true;
  /** Right to left. */
  readonly bidi?: true;
}

/** Physical sides, as Word means them in paragraph borders. */
export type BorderSide = 'top' | 'left' | 'bottom' | 'right';

export interface StyleDefinition extends StyleLook {
  readonly kind: 'paragraph' | 'character';
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Place in Word's list of recommended styles. */
  readonly priority?: number;
  readonly isDefault?: true;
  /** Shown in the gallery. */
  readonly isQuick?: true;
  /** Not one of Word's own. */
  readonly isCustom?: true;
  readonly isHidden?: true;
}

/** One `w:style`. Elements stand in the order the schema wants. */
export function styleXml(style: StyleDefinition): string {
  const flags = `${style.isDefault ? ' w:default="1"' : ''}${style.isCustom ? ' w:customStyle="1"' : ''}`;
  return [
    `<w:style w:type="${style.kind}"${flags} w:styleId="${style.id}">`,
    `<w:name w:val="${escapeXml(style.name)}"/>`,
    style.basedOn ? `<w:basedOn w:val="${style.basedOn}"/>` : '',
    style.next ? `<w:next w:val="${style.next}"/>` : '',
    style.priority === undefined ? '' : `<w:uiPriority w:val="${style.priority}"/>`,
    style.isHidden ? '<w:semiHidden/><w:unhideWhenUsed/>' : '',
    style.isQuick ? '<w:qFormat/>' : '',
    wrap('w:pPr', style.kind === 'paragraph' ? paragraphProperties(style) : ''),
    wrap('w:rPr', runProperties(style)),
    '</w:style>',
  ].join('');
}

function wrap(tag: string, content: string): string {
  return content === '' ? '' : `<${tag}>${content}</${tag}>`;
}

function paragraphProperties(look: StyleLook): string {
  return [
    look.keepNext ? '<w:keepNext/>' : '',
    look.keepLines ? '<w:keepLines/>' : '',
    wrap('w:pBdr', borders(look)),
    look.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${look.fill}"/>` : '',
    look.tabAtEnd === undefined ? '' : tabs(look.tabAtEnd),
    look.bidi ? '<w:bidi/>' : '',
    spacing(look),
    look.indent ? `<w:ind w:left="${look.indent[0]}" w:right="${look.indent[1]}"/>` : '',
    look.contextual ? '<w:contextualSpacing/>' : '',
    look.align ? `<w:jc w:val="${look.align}"/>` : '',
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
  ].join('');
}

/** `lineRule` is always written: without it LibreOffice takes the line for exact and overlaps headings. */
function spacing(look: StyleLook): string {
  const { before, after, line } = look;
  if (before === undefined && after === undefined && line === undefined) return '';
  const attributes = [
    before === undefined ? '' : ` w:before="${before}"`,
    after === undefined ? '' : ` w:after="${after}"`,
    line === undefined ? '' : ` w:line="${line}" w:lineRule="auto"`,
  ];
  return `<w:spacing${attributes.join('')}/>`;
}

function tabs(position: number): string {
  return `<w:tabs><w:tab w:val="right" w:pos="${position}"/></w:tabs>`;
}

function borders(look: StyleLook): string {
  const order: readonly BorderSide[] = ['top', 'left', 'bottom', 'right'];
  return order
    .flatMap((side) => look.border?.filter((border) => border.side === side) ?? [])
    .map(
      ({ side, size, colour }) =>
        `<w:${side} w:val="single" w:sz="${size}" w:space="8" w:color="${colour}"/>`,
    )
    .join('');
}

/** Every size and weight in both scripts; all four fonts named, or Word picks one for Arabic itself. */
function runProperties(look: StyleLook): string {
  return [
    look.font ? fonts(look.font) : '',
    look.bold ? '<w:b/><w:bCs/>' : '',
    look.colour ? `<w:color w:val="${look.colour}"/>` : '',
    look.size ? `<w:sz w:val="${look.size[0]}"/><w:szCs w:val="${look.size[1]}"/>` : '',
    look.underline ? '<w:u w:val="single"/>' : '',
    look.superscript ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('');
}

/** One font for all four scripts Word tells apart. */
export function fonts(name: string): string {
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}
