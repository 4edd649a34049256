import { caseFileId, type Outlet, outletId } from '../../../../../renderer/core/model';

/** An outlet of which only the name is known, unless told otherwise. */
export const buildOutlet = (name: string, changes: Partial<Outlet> = {}): Outlet => ({
  id: outletId(`outlet ${name}`),
  caseFileId: caseFileId('case-file-1'),
  name,
  aliases: [],
  domains: [],
  reliability: null,
  residueLines: [],
  keptLines: [],
  ...changes,
});
