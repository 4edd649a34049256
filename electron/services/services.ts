import { ok, type Result } from '../../renderer/core/model/result';
import { sweepTempFiles } from './atomic-write';
import type { DataFolder, Machine } from './data-folder';
import { Exports } from './exports';
import type { FileFailure } from './file-failure';
import type { FileSystem } from './file-system';
import { Intake } from './intake';
import { Journal } from './journal/journal';
import { OriginalsVault } from './originals-vault';
import { SettingsFile } from './settings-file';
import { WatchFolder } from './watch/watch-folder';

/** Everything the main side does beyond its shell. */
export interface Services {
  readonly settings: SettingsFile;
  readonly journal: Journal;
  readonly originals: OriginalsVault;
  readonly exports: Exports;
  readonly intake: Intake;
  readonly watch: WatchFolder;
  /** Waits for what is being written and lets go of the files. */
  close(): Promise<void>;
}

/** Opens the services over a data folder whose lock the caller holds; fails only when the journal cannot be read. */
export async function openServices(
  fs: FileSystem,
  folder: DataFolder,
  machine: Machine,
): Promise<Result<Services, FileFailure>> {
  const journal = await Journal.open(fs, folder.journal);
  if (!journal.ok) return journal;
  const originals = new OriginalsVault(fs, folder.originals);
  const exports = new Exports(fs, { exportsFolder: folder.exports, machine });
  await Promise.all([
    originals.sweep(),
    sweepTempFiles(fs, folder.root, 0),
    sweepTempFiles(fs, folder.exports, 0),
  ]);
  const intake = new Intake(fs);
  const watch = new WatchFolder(fs, {
    memoryFile: folder.watch,
    inboxFolder: folder.inbox,
    machine,
    intake,
  });
  await watch.open();
  return ok({
    settings: new SettingsFile(fs, folder.settings),
    journal: journal.value,
    originals,
    exports,
    intake,
    watch,
    async close() {
      await watch.close();
      await journal.value.close();
    },
  });
}
