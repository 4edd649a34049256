import type { StatedFields } from '../stated-field';
import type { PageElements } from './page-elements';

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Reportage|Report|OpinionPiece|Review|Posting)$/;
/** A page states a handful; more is not meant for readers. */
const MOST_SCRIPTS = 30;
const MOST_THINGS = 500;
const LONGEST_SCRIPT = 2_000_000;

/** Adds what the page's JSON-LD says of its article. Broken JSON says nothing. */
export function addJsonLd(page: PageElements, fields: StatedFields, plain: (text: string) => string): void {
  const things = thingsOf(page);
  const byId = new Map(things.map((thing) => [thing['@id'], thing]));
  const article = things.find(isArticle);
  if (!article) return;
  const text = (value: unknown): string | undefined => {
    const [first] = listOf(value);
    return typeof first === 'string' ? plain(first) : undefined;
  };
  const nameOf = (value: unknown): string | undefined => {
    const names = listOf(value).flatMap((each) => {
      if (typeof each === 'string') return [plain(each)];
      const thing = isThing(each) ? (each['name'] ?? byId.get(each['@id'])?.['name']) : undefined;
      return typeof thing === 'string' ? [plain(thing)] : [];
    });
    return names.length > 0 ? [...new Set(names)].join('، ') : undefined;
  };
  fields.add('title', text(article['headline']) ?? text(article['name']), 'JSON-LD headline', 0.97);
  fields.add('subtitle', text(article['alternativeHeadline']), 'JSON-LD alternativeHeadline', 0.85);
  fields.add('publishedOn', text(article['datePublished']), 'JSON-LD datePublished', 0.97);
  fields.add('updatedOn', text(article['dateModified']), 'JSON-LD dateModified', 0.95);
  fields.add('outlet', nameOf(article['publisher']), 'JSON-LD publisher', 0.95);
  fields.add('author', nameOf(article['author']), 'JSON-LD author', 0.92);
  fields.add('agency', nameOf(article['sourceOrganization']), 'JSON-LD sourceOrganization', 0.7);
  fields.add('section', text(article['articleSection']), 'JSON-LD articleSection', 0.92);
  fields.add('place', nameOf(article['locationCreated']), 'JSON-LD locationCreated', 0.8);
  fields.add('language', nameOf(article['inLanguage']), 'JSON-LD inLanguage', 0.9);
  fields.add('url', addressOf(article), 'JSON-LD url', 0.85);
}

function addressOf(article: Thing): unknown {
  const page = article['mainEntityOfPage'];
  return article['url'] ?? (isThing(page) ? page['@id'] : page);
}

/** Everything stated at the top of the scripts or in their `@graph`, in order. */
function thingsOf(page: PageElements): readonly Thing[] {
  const scripts = page
    .named('script')
    .filter((script) => /^application\/ld\+json/i.test(script.getAttribute('type')?.trim() ?? ''))
    .slice(0, MOST_SCRIPTS);
  const things: Thing[] = [];
  for (const script of scripts) {
    for (const thing of listOf(parse(script.textContent))) {
      if (!isThing(thing)) continue;
      things.push(thing, ...listOf(thing['@graph']).filter(isThing));
      if (isThing(thing['mainEntity'])) things.push(thing['mainEntity']);
    }
  }
  return things.slice(0, MOST_THINGS);
}

/** Pages write line breaks into strings and comment signs around the whole; both are forgiven. */
function parse(script: string): unknown {
  if (script.length > LONGEST_SCRIPT) return undefined;
  const json = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>|\]\]>)\s*;?\s*$/, '')
    .replace(/[\u0000-\u001f]+/g, ' ');
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isArticle(thing: Thing): boolean {
  return listOf(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, MOST_THINGS) as readonly unknown[];
  return value === undefined || value === null ? [] : [value];
}
