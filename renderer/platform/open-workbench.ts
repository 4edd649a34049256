import { createWorkbench } from './bridge-workbench';
import { findElectronBridge } from './electron-bridge';
import { claimTheOnlyWindow } from './one-window';
import type { Workbench } from './workbench';

/**
 * The main side of whichever shell this window runs in. Rejects with `Disconnected` when nobody answers and with
 * `AlreadyOpen` when another window works on this store.
 */
export async function openWorkbench(): Promise<Workbench> {
  const bridge = findElectronBridge() ?? (await import('./loopback')).openLoopback();
  const workbench = await createWorkbench(bridge);
  await claimTheOnlyWindow(navigator.locks);
  return workbench;
}
