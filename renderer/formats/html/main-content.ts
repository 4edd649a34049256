import { Readability } from '@mozilla/readability';
import type { Paragraph } from '../parts-builder';
import { walkText } from './walk-text';

/** Readability looks at elements over and over; a page of more than this is no article page. */
const MOST_ELEMENTS = 40_000;
/** Shorter lines are links, labels and buttons more often than sentences. */
const SHORTEST_PROSE = 60;
/** Readability found the wrong part of the page when less than this of the page's prose is in it. */
const LEAST_KEPT = 0.5;

const CLUTTER_NAME = /^(?:NAV|ASIDE|FOOTER|FORM|DIALOG|MENU|SEARCH)$/;
const CLUTTER_ROLE = /^(?:navigation|banner|complementary|contentinfo|search|dialog|alert|menu)$/;
const CLUTTER_CLASS =
  /(?:^|[\s_-])(?:ad|ads|advert|advertisement|banner|breadcrumbs?|comments?|cookies?|disqus|newsletter|popup|promo|related|share|sharing|sidebar|social|tags|toolbar|widget)(?:$|[\s_-])/i;
/** What scraped pages have and hand-made or pasted markup has not. */
const PAGE_SIGNS = 'script, nav, aside, footer, form, iframe, link[rel~="stylesheet"]';

/**
 * The paragraphs of the article on a page: Readability's choice, or, when that found nothing or lost most of the
 * prose, all of the page without navigation, forms and boxes. Changes the tree: read metadata before.
 */
export function mainContent(document: Document): readonly Paragraph[] {
  const { body } = document;
  if (document.querySelector(PAGE_SIGNS) === null) return walkText(body);
  const rest = withoutClutter(body);
  const chosen = readable(document);
  return prose(chosen) >= prose(rest) * LEAST_KEPT && chosen.length > 0 ? chosen : rest;
}

function withoutClutter(body: Element): readonly Paragraph[] {
  const isInArticle = body.querySelector('article, main, [role="main"], [itemprop="articleBody"]') !== null;
  const paragraphs = walkText(body, { omits: (element) => isClutter(element, isInArticle) });
  return paragraphs.length > 0 ? paragraphs : walkText(body);
}

function isClutter(element: Element, hasArticle: boolean): boolean {
  const name = element.nodeName.toUpperCase();
  if (CLUTTER_NAME.test(name) || CLUTTER_ROLE.test(element.getAttribute('role') ?? '')) return true;
  if (name === 'HEADER') return hasArticle && element.closest('article, main, [role="main"]') === null;
  if (/^(?:BODY|ARTICLE|MAIN)$/.test(name)) return false;
  return CLUTTER_CLASS.test(`${element.className} ${element.id}`);
}

/** Readability throws for trees it did not expect; then there is simply nothing it found. */
function readable(document: Document): readonly Paragraph[] {
  try {
    const article = new Readability<Node>(document, {
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node,
    }).parse();
    if (!article?.content) return [];
    const paragraphs = walkText(article.content as Element);
    return [...bylineOf(article.byline, document, paragraphs), ...paragraphs];
  } catch (error) {
    if (error instanceof Error) return [];
    throw error;
  }
}

/** Readability takes the byline out of the text; what the page shows there stays a line of it. */
function bylineOf(
  byline: string | null | undefined,
  document: Document,
  paragraphs: readonly Paragraph[],
): readonly Paragraph[] {
  const text = byline?.replace(/\s+/g, ' ').trim() ?? '';
  const isMeta = document.querySelector('meta[name="author"], meta[property="article:author"]') !== null;
  if (text === '' || isMeta || paragraphs.some((paragraph) => paragraph.text.includes(text))) return [];
  return [{ text, role: 'byline' }];
}

function prose(paragraphs: readonly Paragraph[]): number {
  let length = 0;
  for (const { text } of paragraphs) if (text.length >= SHORTEST_PROSE) length += text.length;
  return length;
}
