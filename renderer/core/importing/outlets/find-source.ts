import type { Outlet } from '../../model/outlet';
import { lineKey } from '../line-key';
import { KNOWN_AGENCIES, ORDINARY_MARKS } from './known-agencies';
import type { KnownSource } from './known-outlet';
import { KNOWN_OUTLETS, ORDINARY_NAMES } from './known-outlets';

/** A publisher or agency that is known by a name. */
export interface SourceMatch {
  /** Its canonical name. */
  readonly name: string;
  readonly kind: 'outlet' | 'agency';
  /** The name met is also a common word. */
  readonly isOrdinary: boolean;
  /** The case file's own list has it. */
  readonly isRemembered: boolean;
}

/** Looks names and hosts up; the case file's outlets come before the well-known ones. */
export interface SourceIndex {
  named(name: string): SourceMatch | undefined;
  ofHost(host: string): SourceMatch | undefined;
}

const SEPARATORS = /[^\p{L}\p{N}]+/gu;
const compact = (name: string): string => lineKey(name).replace(SEPARATORS, '');

/** `صحيفة النهار` is `النهار`; the longer name is looked up first. */
const TYPE_WORD = /^(?:صحيفه|جريده|موقع|قناه|شبكه|بوابه|مجله|وكاله|منصه|تلفزيون|اذاعه|فضائيه)\s+/;
/** What clings to a name in a sentence: `للجزيرة`, `لعنب بلدي`. */
const CLITIC = /^(?:لل|ل|ب)/;
const LONGEST_NAME = 60;
/** Names whose matches are kept: pages of one outlet have the same lines in every file. */
const MOST_KEPT = 1000;

const indexes = new WeakMap<readonly Outlet[], SourceIndex>();

/** The index over a case file's outlets; built once for one list, since thousands of files are read against it. */
export function sourceIndex(outlets: readonly Outlet[]): SourceIndex {
  const known = indexes.get(outlets);
  if (known) return known;
  const built = buildIndex(outlets);
  indexes.set(outlets, built);
  return built;
}

let shared:
  | { readonly names: Map<string, SourceMatch>; readonly hosts: Map<string, SourceMatch> }
  | undefined;

function buildIndex(outlets: readonly Outlet[]): SourceIndex {
  shared ??= wellKnown();
  const { names, hosts } = shared;
  const ownNames = new Map<string, SourceMatch>();
  const ownHosts = new Map<string, SourceMatch>();
  for (const outlet of outlets) {
    const match: SourceMatch = { name: outlet.name, kind: 'outlet', isOrdinary: false, isRemembered: true };
    for (const name of [outlet.name, ...outlet.aliases])
      if (compact(name) !== '') ownNames.set(compact(name), match);
    for (const host of outlet.domains) ownHosts.set(bareHost(host), match);
  }
  /** A well-known outlet under another name than the case file's: the case file's name stands. */
  const own = (match: SourceMatch | undefined): SourceMatch | undefined =>
    match && (ownNames.get(compact(match.name)) ?? match);
  const byKey = (key: string): SourceMatch | undefined =>
    ownNames.get(compact(key)) ?? own(names.get(compact(key)));
  const withKey = (key: string): SourceMatch | undefined =>
    byKey(key) ?? (TYPE_WORD.test(key) ? plain(byKey(key.replace(TYPE_WORD, ''))) : undefined);
  const kept = new Map<string, SourceMatch | undefined>();
  return {
    named(name) {
      if (name.length > LONGEST_NAME) return undefined;
      const key = lineKey(name);
      const known = kept.get(key);
      if (known || kept.has(key)) return known;
      const match = withKey(key);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(key, match);
      return match;
    },
    ofHost(host) {
      const labels = bareHost(host).split('.');
      for (let from = 0; from < labels.length - 1; from += 1) {
        const part = labels.slice(from).join('.');
        const match = ownHosts.get(part) ?? own(hosts.get(part));
        if (match) return match;
      }
      return undefined;
    },
  };
}

/** With a word that says what it is, a common word is a name. */
const plain = (match: SourceMatch | undefined): SourceMatch | undefined =>
  match && { ...match, isOrdinary: false };

/** The name without what clings to its front, when only then it is known: `لبوابة الساحل` has no such reading. */
export function namedWithClitic(sources: SourceIndex, name: string): SourceMatch | undefined {
  const direct = sources.named(name);
  if (direct) return direct;
  const key = lineKey(name);
  if (!CLITIC.test(key)) return undefined;
  return sources.named(key.startsWith('لل') ? `ال${key.slice(2)}` : key.slice(1));
}

function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}

function wellKnown(): { names: Map<string, SourceMatch>; hosts: Map<string, SourceMatch> } {
  const names = new Map<string, SourceMatch>();
  const hosts = new Map<string, SourceMatch>();
  const add = (
    sources: readonly KnownSource[],
    kind: SourceMatch['kind'],
    ordinary: readonly string[],
  ): void => {
    const common = new Set(ordinary.map(compact));
    for (const { name, aliases, domains } of sources) {
      for (const spelling of [name, ...aliases]) {
        const key = compact(spelling);
        // A mark of two or three letters, spelt apart or together, may be a word.
        const isOrdinary = common.has(key) || key.length < 3;
        if (!names.has(key)) names.set(key, { name, kind, isOrdinary, isRemembered: false });
      }
      for (const domain of domains) {
        hosts.set(domain, { name, kind, isOrdinary: false, isRemembered: false });
      }
    }
  };
  add(KNOWN_AGENCIES, 'agency', ORDINARY_MARKS);
  add(KNOWN_OUTLETS, 'outlet', ORDINARY_NAMES);
  return { names, hosts };
}
