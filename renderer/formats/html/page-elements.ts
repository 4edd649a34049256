/** More of one kind says nothing new; a hostile page has a hundred thousand. */
const MOST_OF_A_KIND = 200;
const ELEMENT = 1;
const CLUTTER = /^(?:script|nav|aside|footer|form|iframe)$/;

/**
 * The elements of a page that state something of it, found in one walk: selectors would each walk the whole tree, which
 * takes seconds on a page of a hundred thousand elements.
 */
export class PageElements {
  private readonly byName = new Map<string, Element[]>();
  /** Elements with `itemprop` or `rel`. */
  private readonly marked: Element[] = [];
  /** Elements in all. */
  count = 0;
  /** True for what scraped pages have and hand-made or pasted markup has not. */
  isPage = false;
  /** True when the page says where its article is. */
  hasArticle = false;

  constructor(root: Element) {
    let node: Node | null = root;
    while (node) {
      if (node.nodeType === ELEMENT) this.add(node as Element);
      node = nextNode(node, root);
    }
  }

  named(name: string): readonly Element[] {
    return this.byName.get(name) ?? [];
  }

  /** Elements whose `itemprop` or `rel` has this word. */
  withWord(attribute: 'itemprop' | 'rel', word: string): readonly Element[] {
    return this.marked.filter((element) =>
      (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/).includes(word.toLowerCase()),
    );
  }

  private add(element: Element): void {
    const name = element.nodeName.toLowerCase();
    this.count += 1;
    if (/^(?:meta|link|time|h1|script|title)$/.test(name)) this.keep(name, element);
    const isMarked = element.hasAttribute('itemprop') || element.hasAttribute('rel');
    if (isMarked && this.marked.length < MOST_OF_A_KIND) this.marked.push(element);
    const isStyle = name === 'link' && /stylesheet/i.test(element.getAttribute('rel') ?? '');
    if (isStyle || CLUTTER.test(name)) this.isPage = true;
    const isArticle = name === 'article' || name === 'main' || element.getAttribute('role') === 'main';
    if (isArticle || element.getAttribute('itemprop') === 'articleBody') this.hasArticle = true;
  }

  private keep(name: string, element: Element): void {
    const found = this.byName.get(name) ?? [];
    if (found.length < MOST_OF_A_KIND) found.push(element);
    this.byName.set(name, found);
  }
}

/** True for an element within the article a page marks as such. */
export function isWithinArticle(element: Element): boolean {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (/^(?:article|main)$/i.test(parent.nodeName) || parent.getAttribute('role') === 'main') return true;
  }
  return false;
}

function nextNode(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}
