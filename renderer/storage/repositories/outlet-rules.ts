import { lineKey } from '../../core/importing/line-key';
import { type Outlet, RELIABILITIES } from '../../core/model';
import { outletKeyOf } from '../rows/article-row';
import { invalid } from '../write-failure';
import { keysOfOutlet } from './outlet-names';
import { checkedName } from './rules';

/**
 * The outlet tidied: names trimmed, nothing twice, lines as match keys, hosts without `www.`. Refuses an empty name, an
 * unknown grade, and a name that another outlet of the list goes by.
 */
export function checkedOutlet(outlet: Outlet, list: readonly Outlet[]): Outlet {
  const name = checkedName(outlet.name);
  if (outletKeyOf(name) === '') throw invalid('empty-name');
  if (outlet.reliability !== null && !RELIABILITIES.includes(outlet.reliability))
    throw invalid('reliability');
  const aliases = oncePerKey(outlet.aliases, new Set([outletKeyOf(name)]));
  const keys = keysOfOutlet({ name, aliases });
  const others = list.filter(({ id }) => id !== outlet.id);
  if (others.some((other) => [...keysOfOutlet(other)].some((key) => keys.has(key)))) throw invalid('taken');
  return {
    ...outlet,
    name,
    aliases,
    domains: unique(outlet.domains.map(tidyDomain)),
    residueLines: unique(outlet.residueLines.map(lineKey)),
    keptLines: unique(outlet.keptLines.map(lineKey)),
  };
}

/** Several outlets as the first of them: the others' names become aliases, its own rules come first. */
export function mergedOutlet(first: Outlet, others: readonly Outlet[]): Outlet {
  const all = [first, ...others];
  const kept = new Set(first.keptLines);
  const residue = new Set(first.residueLines);
  return {
    ...first,
    aliases: [...first.aliases, ...others.flatMap(({ name, aliases }) => [name, ...aliases])],
    domains: all.flatMap(({ domains }) => domains),
    reliability: all.find(({ reliability }) => reliability !== null)?.reliability ?? null,
    residueLines: all.flatMap(({ residueLines }) => residueLines.filter((line) => !kept.has(line))),
    keptLines: all.flatMap(({ keptLines }) => keptLines.filter((line) => !residue.has(line))),
  };
}

/** The outlet with a line always residue, or always kept; it is never both. */
export function withLineRule(outlet: Outlet, key: string, isResidue: boolean): Outlet {
  const residueLines = outlet.residueLines.filter((line) => line !== key);
  const keptLines = outlet.keptLines.filter((line) => line !== key);
  return isResidue
    ? { ...outlet, residueLines: [...residueLines, key], keptLines }
    : { ...outlet, residueLines, keptLines: [...keptLines, key] };
}

function oncePerKey(names: readonly string[], seen: Set<string>): string[] {
  return names.flatMap((name) => {
    const key = outletKeyOf(name);
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    return [checkedName(name)];
  });
}

const unique = (values: readonly string[]): string[] => [...new Set(values.filter((value) => value !== ''))];

const tidyDomain = (domain: string): string =>
  domain
    .trim()
    .toLowerCase()
    .replace(/^www\./, '');
