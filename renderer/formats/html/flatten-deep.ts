/** Real pages stay below 100; a browser flattens at 512. Readability and selectors recurse, so this bounds their stack. */
const MOST_DEPTH = 200;

/** Elements without an end tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements whose content is not markup. */
const RAW = /^(?:script|style|textarea|title|xmp)$/;
const BLOCK =
  /^(?:address|article|aside|blockquote|center|d[ldt]|div|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|t[drh]|table|ul)$/;
/** Which open elements on top of the stack a start tag ends, as the parser does it. */
const ENDS: Readonly<Record<string, RegExp>> = {
  li: /^li$/,
  tr: /^t[rdh]$/,
  td: /^t[dh]$|^thead$/,
  th: /^t[hd]$/,
  dd: /^d[dt]$/,
  dt: /^d[dt]$/,
  option: /^option$/,
  tbody: /^t(?:head|body|[rdh])$/,
};
const TAG_NAME = /[a-zA-Z][^\s/>]*/y;

/**
 * The same markup with every tag nested deeper than any real page left out (a line break stands for a block), so that
 * hostile nesting costs linear time and no stack. Markup of usual depth comes back as it is.
 */
export function flattenDeep(html: string): string {
  const scan = new TagScan(html);
  const kept: string[] = [];
  let from = 0;
  for (let tag = scan.next(); tag; tag = scan.next()) {
    if (!tag.isDropped) continue;
    kept.push(html.slice(from, tag.start), BLOCK.test(tag.name) ? '<br>' : '');
    from = tag.end;
  }
  if (from === 0) return html;
  kept.push(html.slice(from));
  return kept.join('');
}

interface FoundTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isDropped: boolean;
}

/** Walks over the tags of markup in one pass, with the stack of open elements the parser will have. */
class TagScan {
  private at = 0;
  private readonly open: string[] = [];
  private readonly openCount = new Map<string, number>();
  /** End tags of dropped start tags still to come, by name. */
  private readonly dropped = new Map<string, number>();

  private readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  next(): FoundTag | undefined {
    for (;;) {
      const start = this.html.indexOf('<', this.at);
      if (start === -1) return undefined;
      if (this.html.startsWith('<!--', start)) {
        this.at = after(this.html, '-->', start + 4);
        continue;
      }
      const isEnd = this.html[start + 1] === '/';
      TAG_NAME.lastIndex = start + (isEnd ? 2 : 1);
      const name = TAG_NAME.exec(this.html)?.[0].toLowerCase();
      if (name === undefined) {
        this.at = start + 1;
        continue;
      }
      this.at = this.endOfTag(TAG_NAME.lastIndex);
      const isDropped = isEnd ? this.close(name) : this.push(name, this.html[this.at - 2] === '/');
      const end = this.at;
      if (!isEnd && RAW.test(name)) this.skipRaw(name);
      return { name, start, end, isDropped };
    }
  }

  /** Quotes hide `>`; a quote that never closes ends the tag at the end of the text, as it does for the parser. */
  private endOfTag(from: number): number {
    let quote = '';
    for (let index = from; index < this.html.length; index += 1) {
      const character = this.html[index] ?? '';
      if (quote !== '') {
        if (character === quote) quote = '';
      } else if (character === '>') return index + 1;
      else if ((character === '"' || character === "'") && this.html[index - 1] === '=') quote = character;
    }
    return this.html.length;
  }

  private skipRaw(name: string): void {
    const end = new RegExp(`</${name}`, 'gi');
    end.lastIndex = this.at;
    const found = end.exec(this.html);
    this.at = found ? found.index : this.html.length;
  }

  private push(name: string, isSelfClosed: boolean): boolean {
    if (VOID.test(name) || isSelfClosed) return false;
    const ended = ENDS[name] ?? (BLOCK.test(name) ? /^p$/ : undefined);
    while (ended?.test(this.open.at(-1) ?? '')) this.pop();
    if (this.open.length >= MOST_DEPTH && !RAW.test(name)) {
      this.dropped.set(name, (this.dropped.get(name) ?? 0) + 1);
      return true;
    }
    this.open.push(name);
    this.openCount.set(name, (this.openCount.get(name) ?? 0) + 1);
    return false;
  }

  private close(name: string): boolean {
    const owed = this.dropped.get(name) ?? 0;
    if (owed > 0) {
      this.dropped.set(name, owed - 1);
      return true;
    }
    if ((this.openCount.get(name) ?? 0) === 0) return false;
    while (this.open.length > 0 && this.pop() !== name);
    return false;
  }

  private pop(): string | undefined {
    const name = this.open.pop();
    if (name !== undefined) this.openCount.set(name, (this.openCount.get(name) ?? 1) - 1);
    return name;
  }
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}
