import type { ProposedField } from '../../core/model';
import { StatedFields } from '../stated-field';
import { addJsonLd } from './json-ld';
import { isWithinArticle, type PageElements } from './page-elements';

/** `meta` elements by their name in lower case, and how far each is to be believed. */
const META: readonly (readonly [ProposedField, string, number])[] = [
  ['title', 'og:title', 0.9],
  ['title', 'twitter:title', 0.8],
  ['title', 'dc.title', 0.8],
  ['title', 'parsely-title', 0.85],
  ['outlet', 'og:site_name', 0.92],
  ['outlet', 'application-name', 0.7],
  ['outlet', 'dc.publisher', 0.7],
  ['author', 'author', 0.75],
  ['author', 'article:author', 0.7],
  ['author', 'parsely-author', 0.8],
  ['author', 'dc.creator', 0.7],
  ['author', 'byl', 0.8],
  ['publishedOn', 'article:published_time', 0.96],
  ['publishedOn', 'og:published_time', 0.95],
  ['publishedOn', 'parsely-pub-date', 0.94],
  ['publishedOn', 'datepublished', 0.94],
  ['publishedOn', 'pubdate', 0.92],
  ['publishedOn', 'publishdate', 0.92],
  ['publishedOn', 'publish-date', 0.92],
  ['publishedOn', 'dc.date.issued', 0.92],
  ['publishedOn', 'dc.date', 0.85],
  ['publishedOn', 'date', 0.85],
  ['updatedOn', 'article:modified_time', 0.94],
  ['updatedOn', 'og:updated_time', 0.9],
  ['updatedOn', 'datemodified', 0.9],
  ['updatedOn', 'lastmod', 0.85],
  ['section', 'article:section', 0.92],
  ['section', 'parsely-section', 0.85],
  ['language', 'og:locale', 0.8],
  ['language', 'content-language', 0.75],
  ['url', 'og:url', 0.9],
];
/** Browsers write the address of a page they save into a comment at its top. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*-->/i;
/** Signs between a page's title and the name of its site. */
const TITLE_TAIL = /\s+[|\-–—•»:]+\s+/;

/** What a page states of its article: JSON-LD, Open Graph, `meta`, `time`, links and its own elements. */
export function pageFields(
  page: PageElements,
  root: Element,
  html: string,
  plain: (text: string) => string,
): StatedFields {
  const fields = new StatedFields();
  addJsonLd(page, fields, plain);
  addMeta(page, fields);
  addElements(page, root, fields);
  fields.add('url', SAVED_FROM.exec(html.slice(0, 4000))?.[1], 'saved from', 0.9);
  addTitles(page, fields);
  return fields;
}

function addMeta(page: PageElements, fields: StatedFields): void {
  const stated = new Map<string, string>();
  for (const meta of page.named('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const key = (name ?? meta.getAttribute('http-equiv') ?? '').trim().toLowerCase();
    if (!stated.has(key)) stated.set(key, meta.getAttribute('content') ?? '');
  }
  for (const [field, name, confidence] of META) {
    const content = stated.get(name);
    // Open Graph's author is the address of a profile as often as a name.
    if (field === 'author' && /^https?:/i.test(content ?? '')) continue;
    fields.add(field, content, name.includes(':') ? name : `meta ${name}`, confidence);
  }
}

function addElements(page: PageElements, root: Element, fields: StatedFields): void {
  const [canonical] = page.withWord('rel', 'canonical');
  fields.add('url', canonical?.getAttribute('href'), 'link canonical', 0.95);
  fields.add('language', root.getAttribute('lang'), 'html lang', 0.85);
  fields.add('publishedOn', dateOf(page, 'datePublished'), 'itemprop datePublished', 0.93);
  fields.add('updatedOn', dateOf(page, 'dateModified'), 'itemprop dateModified', 0.9);
  const times = page.named('time').filter((time) => time.hasAttribute('datetime'));
  const published = times.find((time) => time.hasAttribute('pubdate'));
  fields.add('publishedOn', published?.getAttribute('datetime'), 'time pubdate', 0.9);
  // Of several in an article, the first is its own; the others may be of comments and related stories.
  fields.add('publishedOn', times.find(isWithinArticle)?.getAttribute('datetime'), 'time datetime', 0.8);
  fields.add('publishedOn', times[0]?.getAttribute('datetime'), 'time datetime', 0.65);
  const author = page.withWord('itemprop', 'author')[0] ?? page.withWord('rel', 'author')[0];
  const name = author?.textContent.trim() ?? '';
  if (name.length <= 100) fields.add('author', name, 'author element', 0.7);
}

function dateOf(page: PageElements, word: string): string | null | undefined {
  const [element] = page.withWord('itemprop', word);
  return element?.getAttribute('datetime') ?? element?.getAttribute('content');
}

/** The heading of the first level, when the page has one such heading only; a logo in one makes two. */
export function pageHeading(page: PageElements): string | undefined {
  const texts = (headings: readonly Element[]): ReadonlySet<string> =>
    new Set(
      headings
        .map((heading) => heading.textContent.replace(/[ \t\n\f\r]+/g, ' ').trim())
        .filter((text) => text !== ''),
    );
  const within = texts(page.named('h1').filter(isWithinArticle));
  const all = within.size === 1 ? within : texts(page.named('h1'));
  return all.size === 1 ? [...all][0] : undefined;
}

/** The page's `title` ends in the site's name: it goes, since a title of the article is asked for. */
function addTitles(page: PageElements, fields: StatedFields): void {
  fields.add('title', pageHeading(page), 'h1', 0.88);
  const title = page.named('title')[0]?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const outlet = fields.best('outlet')?.value;
  const cut = withoutTail(title, outlet);
  fields.add('title', cut, 'title', cut === title ? 0.6 : 0.7);
}

/** Without the site's name at the end, when it is known to be that; else unchanged. */
function withoutTail(title: string, outlet: string | undefined): string {
  const parts = title.split(TITLE_TAIL);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || outlet === undefined) return title;
  const isOutlet = outlet.includes(last) || last.includes(outlet);
  return isOutlet ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|\-–—•»:]+\s+$/, '') : title;
}
