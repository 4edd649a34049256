import { type CaseFile, caseFileId } from '../../core/model';
import { dehydrateCaseFile, hydrateCaseFile } from '../rows/case-file-row';
import type { CaseFileRepository } from '../store';
import type { WriteDoor } from '../write-door';
import { required } from '../write-failure';
import { deleteCaseFile } from './deletion';
import { checkedName } from './rules';

export function createCaseFileRepository(door: WriteDoor): CaseFileRepository {
  const { db } = door;
  return {
    list: async () => (await db.caseFiles.orderBy('createdAt').toArray()).map(hydrateCaseFile),

    find: async (id) => {
      const row = await db.caseFiles.get(id);
      return row && hydrateCaseFile(row);
    },

    create: (name) =>
      door.execute('caseFile.create', async () => {
        const caseFile: CaseFile = {
          id: caseFileId(door.newId()),
          name: checkedName(name),
          createdAt: door.now(),
          isSample: false,
        };
        await db.caseFiles.add(dehydrateCaseFile(caseFile));
        return { value: caseFile, subject: caseFile.name };
      }),

    rename: (id, name) =>
      door.execute('caseFile.rename', async () => {
        const row = required(await db.caseFiles.get(id));
        const renamed = checkedName(name);
        if (renamed !== row.name) await db.caseFiles.put({ ...row, name: renamed });
        return { value: undefined, subject: renamed };
      }),

    delete: (id) =>
      door.execute('caseFile.delete', async () => {
        const row = required(await db.caseFiles.get(id));
        await deleteCaseFile(db, id);
        return { value: undefined, subject: row.name };
      }),
  };
}
