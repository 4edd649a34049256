import { Readability } from '@mozilla/readability';
import type { Paragraph } from '../parts-builder';
import { isWithinArticle, type PageElements } from './page-elements';
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
/**
 * The paragraphs of the article on a page: Readability's choice, or, when that found nothing or lost most of the
 * prose, all of the page without navigation, forms and boxes. Changes the tree: read metadata before.
 */
export function mainContent(document: Document, page: PageElements): readonly Paragraph[] {
  const { body } = document;
  if (!page.isPage) return walkText(body);
  const rest = withoutClutter(body, page.hasArticle);
  const chosen = page.count > MOST_ELEMENTS ? [] : readable(document, page);
  return prose(chosen) >= prose(rest) * LEAST_KEPT && chosen.length > 0 ? chosen : rest;
}

function withoutClutter(body: Element, hasArticle: boolean): readonly Paragraph[] {
  const paragraphs = walkText(body, { omits: (element) => isClutter(element, hasArticle) });
  return paragraphs.length > 0 ? paragraphs : walkText(body);
}

function isClutter(element: Element, hasArticle: boolean): boolean {
  const name = element.nodeName.toUpperCase();
  if (CLUTTER_NAME.test(name) || CLUTTER_ROLE.test(element.getAttribute('role') ?? '')) return true;
  if (name === 'HEADER') return hasArticle && !isWithinArticle(element);
  if (/^(?:BODY|ARTICLE|MAIN)$/.test(name)) return false;
  return CLUTTER_CLASS.test(`${element.className} ${element.id}`);
}

/** Readability throws for trees it did not expect; then there is simply nothing it found. */
function readable(document: Document, page: PageElements): readonly Paragraph[] {
  try {
    const article = new Readability<Node>(document, {
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node,
    }).parse();
    if (!article?.content) return [];
    const paragraphs = walkText(article.content as Element);
    return [...bylineOf(article.byline, page, paragraphs), ...paragraphs];
  } catch (error) {
    if (error instanceof Error) return [];
    throw error;
  }
}

/** Readability takes the byline out of the text; what the page shows there stays a line of it. */
function bylineOf(
  byline: string | null | undefined,
  page: PageElements,
  paragraphs: readonly Paragraph[],
): readonly Paragraph[] {
  const text = byline?.replace(/\s+/g, ' ').trim() ?? '';
  const isMeta = page.named('meta').some((meta) => /^(?:article:)?author$/i.test(nameOf(meta)));
  if (text === '' || isMeta || paragraphs.some((paragraph) => paragraph.text.includes(text))) return [];
  return [{ text, role: 'byline' }];
}

function nameOf(meta: Element): string {
  return meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
}

function prose(paragraphs: readonly Paragraph[]): number {
  let length = 0;
  for (const { text } of paragraphs) if (text.length >= SHORTEST_PROSE) length += text.length;
  return length;
}
