import { type Article, type Outlet, outletId } from '../../core/model';
import { outletKeyOf } from '../rows/article-row';
import { dehydrateOutlet } from '../rows/outlet-row';
import type { WriteDoor } from '../write-door';
import { outletsOf } from './article-analyses';

/** Match keys of an outlet's name and aliases. */
export const keysOfOutlet = ({ name, aliases }: Pick<Outlet, 'name' | 'aliases'>): ReadonlySet<string> =>
  new Set([name, ...aliases].map(outletKeyOf).filter((key) => key !== ''));

/** The outlet that goes by this name, or by an alias like it. */
export function outletNamed(outlets: readonly Outlet[], name: string): Outlet | undefined {
  const key = outletKeyOf(name);
  if (key === '') return undefined;
  return (
    outlets.find((outlet) => outletKeyOf(outlet.name) === key) ??
    outlets.find((outlet) => keysOfOutlet(outlet).has(key))
  );
}

/** An outlet of which only the name is known. */
export const newOutlet = (door: WriteDoor, caseFileId: Outlet['caseFileId'], name: string): Outlet => ({
  id: outletId(door.newId()),
  caseFileId,
  name: name.trim(),
  aliases: [],
  domains: [],
  reliability: null,
  residueLines: [],
  keptLines: [],
});

/**
 * The analyst has named the outlet of these articles: it joins the list, and the hosts of their pages, unless another
 * outlet has them, are its own from now on.
 */
export async function rememberOutlets(
  door: WriteDoor,
  name: string,
  articles: readonly Article[],
): Promise<void> {
  if (outletKeyOf(name) === '') return;
  for (const caseFileId of new Set(articles.map((article) => article.caseFileId))) {
    const outlets = await outletsOf(door.db, caseFileId);
    const outlet = outletNamed(outlets, name) ?? newOutlet(door, caseFileId, name);
    const taken = new Set(outlets.flatMap(({ domains }) => domains));
    const hosts = articles.flatMap((article) =>
      article.caseFileId === caseFileId ? hostOf(article.url) : [],
    );
    const domains = [...outlet.domains, ...new Set(hosts.filter((host) => !taken.has(host)))];
    await door.db.outlets.put(dehydrateOutlet({ ...outlet, domains }));
  }
}

/** The host of an address without `www.`; none when it is no web address. */
export function hostOf(url: string): readonly string[] {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return [];
  const host = new URL(url).hostname.toLowerCase().replace(/^www\./, '');
  return host === '' ? [] : [host];
}
