import { lineKey } from '../../core/importing/line-key';
import type { Outlet, Reliability } from '../../core/model';

/** What becomes of one outlet when it is merged into another. */
export interface MergePreview {
  /** Articles that take the other's name. */
  readonly articles: number;
  /** Names that become the other's aliases. */
  readonly names: readonly string[];
  readonly domains: readonly string[];
  /** Remembered lines the other does not know yet. */
  readonly lines: number;
  /** The grade the other takes over, having none of its own. */
  readonly reliability: Reliability | null;
}

/** What merging `from` into `into` changes; `articles` is how many name `from`. */
export function mergePreview(from: Outlet, into: Outlet, articles: number): MergePreview {
  const taken = new Set([into.name, ...into.aliases].map(lineKey));
  const names = [from.name, ...from.aliases].filter((name) => {
    const key = lineKey(name);
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
  const lines = new Set([...into.residueLines, ...into.keptLines]);
  return {
    articles,
    names,
    domains: from.domains.filter((domain) => !into.domains.includes(domain)),
    lines: [...from.residueLines, ...from.keptLines].filter((line) => !lines.has(line)).length,
    reliability: into.reliability === null ? from.reliability : null,
  };
}
