import { createContext, useContext } from 'react';
import type { Settings } from '../../electron/ipc/settings';
import type { Workbench } from './workbench';

export const WorkbenchContext = createContext<Workbench | null>(null);

/** The main side; throws outside the app's provider, which is a bug. */
export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error('useWorkbench outside WorkbenchContext');
  return workbench;
}

export interface SettingsAccess {
  readonly settings: Settings;
  /** Shown at once, written to main's file; a failed write is reported by the app's own toast. */
  readonly change: (changes: Partial<Settings>) => void;
}

export const SettingsContext = createContext<SettingsAccess | null>(null);

/** The user's settings and how to change them; throws outside the app's provider, which is a bug. */
export function useSettings(): SettingsAccess {
  const access = useContext(SettingsContext);
  if (!access) throw new Error('useSettings outside SettingsContext');
  return access;
}
