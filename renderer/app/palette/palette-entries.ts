import type { Article } from '../../core/model';
import { foldForMatching } from '../../core/text/fold';
import type { Command } from '../../ui/commands';
import { rankOf, soughtIn, type TitleSearch } from './title-search';

/** More than fit on a screen help nobody; the rest is told as a number. */
const MOST_ARTICLES = 30;
const MOST_COMMANDS = 12;
const MOST_RECENT = 6;

export type PaletteEntry =
  | { readonly kind: 'command'; readonly key: string; readonly command: Command }
  | { readonly kind: 'article'; readonly key: string; readonly article: Article };

export interface PaletteGroup {
  readonly id: 'recent' | 'commands' | 'articles';
  readonly entries: readonly PaletteEntry[];
}

export interface PaletteList {
  readonly groups: readonly PaletteGroup[];
  /** Articles that match beyond those listed. */
  readonly more: number;
}

const commandEntry = (command: Command): PaletteEntry => ({
  kind: 'command',
  key: `command:${command.id}`,
  command,
});

/** What the palette shows for a query: the recent ones and all commands for none. */
export function paletteEntries(
  query: string,
  commands: readonly Command[],
  search: TitleSearch,
  recent: readonly PaletteEntry[],
): PaletteList {
  const usable = commands.filter((command) => command.isInPalette !== false && command.isEnabled !== false);
  if (query.trim() === '') return { groups: unasked(usable, recent), more: 0 };
  const recentKeys = recent.map((entry) => entry.key);
  const found = rankCommands(query, usable, recentKeys).slice(0, MOST_COMMANDS);
  const hits = search.search(query, MOST_ARTICLES);
  const groups: PaletteGroup[] = [
    { id: 'commands', entries: found },
    {
      id: 'articles',
      entries: hits.articles.map((article) => ({ kind: 'article', key: `article:${article.id}`, article })),
    },
  ];
  return { groups: groups.filter((group) => group.entries.length > 0), more: hits.more };
}

function unasked(usable: readonly Command[], recent: readonly PaletteEntry[]): readonly PaletteGroup[] {
  const usableIds = new Set(usable.map((command) => command.id));
  const still = recent
    .filter((entry) => entry.kind === 'article' || usableIds.has(entry.command.id))
    .slice(0, MOST_RECENT);
  const shown = new Set(still.map((entry) => entry.key));
  const rest = usable.map(commandEntry).filter((entry) => !shown.has(entry.key));
  const groups: PaletteGroup[] = [
    { id: 'recent', entries: still },
    { id: 'commands', entries: rest },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

/** Best match first; among equals the recently used, then the order of registration. */
function rankCommands(query: string, usable: readonly Command[], recentKeys: readonly string[]) {
  const sought = soughtIn(foldForMatching(query).trim().replace(/\s+/g, ' '));
  const recency = (entry: PaletteEntry) => {
    const at = recentKeys.indexOf(entry.key);
    return at < 0 ? recentKeys.length : at;
  };
  return usable
    .flatMap((command) => {
      const byLabel = rankOf(foldForMatching(command.label), sought);
      const bySection = rankOf(foldForMatching(`${command.section} ${command.label}`), sought);
      const rank = byLabel ?? (bySection === null ? null : 4);
      return rank === null ? [] : [{ entry: commandEntry(command), rank }];
    })
    .sort((a, b) => a.rank - b.rank || recency(a.entry) - recency(b.entry))
    .map(({ entry }) => entry);
}

/** The entry at the front of the recent ones, once. */
export function remember(recent: readonly PaletteEntry[], entry: PaletteEntry): readonly PaletteEntry[] {
  return [entry, ...recent.filter((other) => other.key !== entry.key)].slice(0, MOST_RECENT);
}
