import { type BriefingBlock, EMPTY_DOCUMENT } from '../../core/briefing/document';
import type { Evidence } from '../../core/briefing/evidence';
import { referTo } from '../../core/briefing/refer-to';
import { type BriefingHeader, briefingId } from '../../core/model';
import { type BriefingRow, hydrateBriefing } from '../rows/briefing-row';
import type { BriefingRepository } from '../store';
import type { WriteDoor } from '../write-door';
import { invalid, required } from '../write-failure';
import { withArticles } from './evidence';
import { checkedHeader } from './rules';

export function createBriefingRepository(door: WriteDoor): BriefingRepository {
  const { db } = door;
  return {
    list: async (caseFileId) => {
      const rows = await db.briefings.where('caseFileId').equals(caseFileId).toArray();
      return rows.sort(byNewestChange).map(hydrateBriefing);
    },

    find: async (id) => {
      const row = await db.briefings.get(id);
      return row && hydrateBriefing(row);
    },

    create: (caseFileId, header) =>
      door.execute('briefing.create', async () => {
        required(await db.caseFiles.get(caseFileId));
        const at = door.now();
        const row: BriefingRow = {
          ...headerOf(checkedHeader(header)),
          id: briefingId(door.newId()),
          caseFileId,
          createdAt: at,
          updatedAt: at,
          document: EMPTY_DOCUMENT,
        };
        await db.briefings.add(row);
        return { value: hydrateBriefing(row), subject: row.title };
      }),

    editHeader: (id, changes) =>
      door.execute('briefing.rename', async () => {
        const row = required(await db.briefings.get(id));
        const header = headerOf({ ...row, ...checkedHeader(changes) });
        if (!isSame(header, headerOf(row))) {
          await db.briefings.put({ ...row, ...header, updatedAt: door.now() });
        }
        return { value: undefined, subject: header.title };
      }),

    write: (id, document) =>
      door.execute('briefing.write', async () => {
        const row = required(await db.briefings.get(id));
        // An autosave that changes nothing would only cut the list of redos.
        if (!isSame(document, row.document))
          await db.briefings.put({ ...row, document, updatedAt: door.now() });
        return { value: undefined, subject: row.title, mergeKey: `briefing.write ${id}` };
      }),

    quote: (id, highlightIds) =>
      door.execute('briefing.quote', async () => {
        const row = required(await db.briefings.get(id));
        const highlights = (await db.highlights.bulkGet([...highlightIds])).map(required);
        if (highlights.some((highlight) => highlight.caseFileId !== row.caseFileId))
          throw invalid('highlight');
        if (highlights.length > 0) {
          const evidence = await withArticles(db, highlights);
          const blocks = [...row.document.blocks, ...evidence.map(evidenceBlock)];
          await db.briefings.put({ ...row, document: { version: 1, blocks }, updatedAt: door.now() });
        }
        return { value: undefined, subject: row.title, count: highlights.length };
      }),

    delete: (id) =>
      door.execute('briefing.delete', async () => {
        const row = required(await db.briefings.get(id));
        await db.briefings.delete(id);
        return { value: undefined, subject: row.title };
      }),
  };
}

const evidenceBlock = (evidence: Evidence): BriefingBlock => ({ kind: 'evidence', ...referTo(evidence) });

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const headerOf = ({ title, subtitle, date, organisation, handling }: BriefingHeader): BriefingHeader => ({
  title,
  subtitle,
  date,
  organisation,
  handling,
});

const byNewestChange = (a: BriefingRow, b: BriefingRow): number =>
  a.updatedAt === b.updatedAt ? (a.id < b.id ? -1 : 1) : a.updatedAt > b.updatedAt ? -1 : 1;
