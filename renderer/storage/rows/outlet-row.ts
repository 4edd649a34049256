import * as v from 'valibot';
import { caseFileId, type Outlet, outletId, RELIABILITIES } from '../../core/model';

/** An outlet as the database and the journal hold it. */
export const outletRowSchema = v.strictObject({
  id: v.string(),
  caseFileId: v.string(),
  name: v.string(),
  aliases: v.array(v.string()),
  domains: v.array(v.string()),
  reliability: v.nullable(v.picklist(RELIABILITIES)),
  residueLines: v.array(v.string()),
  keptLines: v.array(v.string()),
});
export type OutletRow = v.InferOutput<typeof outletRowSchema>;

export const hydrateOutlet = (row: OutletRow): Outlet => ({
  id: outletId(row.id),
  caseFileId: caseFileId(row.caseFileId),
  name: row.name,
  aliases: row.aliases,
  domains: row.domains,
  reliability: row.reliability,
  residueLines: row.residueLines,
  keptLines: row.keptLines,
});

export const dehydrateOutlet = (outlet: Outlet): OutletRow => ({
  id: outlet.id,
  caseFileId: outlet.caseFileId,
  name: outlet.name,
  aliases: [...outlet.aliases],
  domains: [...outlet.domains],
  reliability: outlet.reliability,
  residueLines: [...outlet.residueLines],
  keptLines: [...outlet.keptLines],
});
