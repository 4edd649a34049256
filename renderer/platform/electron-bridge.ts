import type { WorkbenchBridge } from '../../electron/ipc/contract';

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in every other shell. */
    readonly workbench?: WorkbenchBridge;
  }
}

/** Electron's bridge, or null in a browser. */
export function findElectronBridge(): WorkbenchBridge | null {
  return window.workbench ?? null;
}
