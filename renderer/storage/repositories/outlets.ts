import { lineKey } from '../../core/importing/line-key';
import type { Outlet, OutletId } from '../../core/model';
import { hydrateArticle } from '../rows/article-row';
import { dehydrateOutlet, hydrateOutlet } from '../rows/outlet-row';
import type { Database } from '../schema';
import { inSlices } from '../slices';
import type { OutletRepository, OutletUsage } from '../store';
import type { WriteDoor } from '../write-door';
import { invalid, required } from '../write-failure';
import { outletsOf } from './article-analyses';
import { putArticles } from './article-edits';
import { keysOfOutlet, newOutlet, outletNamed } from './outlet-names';
import { checkedOutlet, mergedOutlet, withLineRule } from './outlet-rules';

/** The list of publishers a case file knows. Names are the same outlet when their match keys are. */
export function createOutletRepository(door: WriteDoor): OutletRepository {
  const { db } = door;
  return {
    list: async (caseFileId) => [...(await outletsOf(db, caseFileId))].sort(byName),

    usage: async (caseFileId) => {
      const usage = new Map<OutletId, OutletUsage>();
      for (const outlet of await outletsOf(db, caseFileId)) {
        usage.set(outlet.id, { articles: await articlesNaming(db, outlet).count() });
      }
      return usage;
    },

    create: (caseFileId, { name, ...rest }) =>
      door.execute('outlet.create', async () => {
        required(await db.caseFiles.get(caseFileId));
        const outlet = { ...newOutlet(door, caseFileId, name), ...defined(rest) };
        const checked = checkedOutlet(outlet, await outletsOf(db, caseFileId));
        await db.outlets.add(dehydrateOutlet(checked));
        return { value: checked, subject: checked.name };
      }),

    edit: (id, changes) =>
      door.execute('outlet.edit', async () => {
        const before = hydrateOutlet(required(await db.outlets.get(id)));
        const edited = { ...before, ...defined(changes), id: before.id, caseFileId: before.caseFileId };
        // Articles to come may still use the old name.
        const aliases = changes.aliases ?? [...edited.aliases, before.name];
        const after = checkedOutlet({ ...edited, aliases }, await outletsOf(db, before.caseFileId));
        await db.outlets.put(dehydrateOutlet(after));
        if (after.name !== before.name) await rename(db, before, after.name);
        return { value: undefined, subject: after.name };
      }),

    merge: (into, others) =>
      door.execute('outlet.merge', async () => {
        const first = hydrateOutlet(required(await db.outlets.get(into)));
        const ids = [...new Set(others)].filter((id) => id !== into);
        const joined = (await db.outlets.bulkGet(ids)).map(required).map(hydrateOutlet);
        if (joined.some(({ caseFileId }) => caseFileId !== first.caseFileId)) throw invalid('outlet');
        for (const outlet of joined) await rename(db, outlet, first.name);
        await db.outlets.bulkDelete(ids);
        const rest = await outletsOf(db, first.caseFileId);
        const merged = checkedOutlet(mergedOutlet(first, joined), rest);
        await db.outlets.put(dehydrateOutlet(merged));
        return { value: undefined, subject: first.name, count: joined.length };
      }),

    delete: (id) =>
      door.execute('outlet.delete', async () => {
        const row = required(await db.outlets.get(id));
        await db.outlets.delete(id);
        return { value: undefined, subject: row.name };
      }),

    teach: (caseFileId, outletName, line, isResidue) =>
      door.execute('outlet.teach', async () => {
        required(await db.caseFiles.get(caseFileId));
        const key = lineKey(line);
        if (key === '') throw invalid('empty-line');
        const outlets = await outletsOf(db, caseFileId);
        const known = outletNamed(outlets, outletName);
        const outlet = known ?? checkedOutlet(newOutlet(door, caseFileId, outletName), outlets);
        const taught = withLineRule(outlet, key, isResidue);
        await db.outlets.put(dehydrateOutlet(taught));
        return { value: taught, subject: taught.name };
      }),
  };
}

/** Articles that name the outlet, by its name or an alias. */
const articlesNaming = (db: Database, outlet: Outlet) =>
  db.articles
    .where('[caseFileId+outletKey]')
    .anyOf([...keysOfOutlet(outlet)].map((key) => [outlet.caseFileId, key]));

async function rename(db: Database, outlet: Outlet, name: string): Promise<void> {
  const ids = await articlesNaming(db, outlet).primaryKeys();
  await inSlices(ids, async (slice) => {
    const rows = (await db.articles.bulkGet(slice)).flatMap((row) => row ?? []);
    await putArticles(
      db,
      rows.map((row) => ({ ...hydrateArticle(row), outlet: name })),
    );
  });
}

/** The changes without those left undefined: they would take a field away. */
function defined<T extends object>(changes: T): T {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as T;
}

const byName = (a: Outlet, b: Outlet): number => {
  const [first, second] = [lineKey(a.name), lineKey(b.name)];
  return first < second || (first === second && a.id < b.id) ? -1 : 1;
};
