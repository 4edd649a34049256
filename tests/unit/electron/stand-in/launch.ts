import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { WorkbenchBridge } from '../../../../electron/ipc/contract';
import { createStandIn, type StandIn, type StandInOptions } from './stand-in';

/** The real main and preload, run against the stand-in on a data folder of their own. */
export interface Launched extends StandIn {
  readonly dataFolder: string;
  /** What the real preload put on the window. */
  bridge(): WorkbenchBridge;
  end(): Promise<void>;
}

/** Runs electron/main/main.ts, lets the stand-in become ready, and waits for the window or the end. */
export async function launchMain(
  options: StandInOptions = {},
  dataFolder?: string,
  isWaiting = true,
): Promise<Launched> {
  const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), 'main-')));
  const standIn = createStandIn(options);
  const argv = process.argv;
  process.argv = [...argv.slice(0, 2), `--data=${folder}`];
  vi.resetModules();
  vi.doMock('electron', () => standIn.module);
  try {
    await import('../../../../electron/main/main');
  } finally {
    process.argv = argv;
  }
  standIn.becomeReady();
  if (isWaiting)
    await vi.waitUntil(() => standIn.windows.length > 0 || standIn.hasEnded(), { timeout: 5000 });
  await import('../../../../electron/preload/preload');
  return {
    ...standIn,
    dataFolder: folder,
    bridge: () => standIn.exposed.get('workbench') as WorkbenchBridge,
    async end() {
      if (!standIn.hasEnded()) {
        standIn.app.quit();
        // No window answers `app.flush` here.
        standIn.handlers.get('app.flushed')?.(standIn.own());
        await vi.waitUntil(() => standIn.hasEnded(), { timeout: 7000 });
      }
      if (dataFolder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
