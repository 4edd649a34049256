import type { JournalStatus } from '../../electron/ipc/journal-schema';
import type { Settings } from '../../electron/ipc/settings';
import { fail, instant, ok, type Result } from '../core/model';
import { AlreadyOpen } from '../platform/one-window';
import { openWorkbench } from '../platform/open-workbench';
import { Disconnected, type Workbench } from '../platform/workbench';
import { type OpenedStore, type OpenFailure, openStore } from '../storage/open-store';
import type { Store } from '../storage/store';
import { errorDetails } from './error-details';
import { journalPort } from './journal-port';

/** Why the program cannot go on; each has a page of its own. */
export type BootFailureKind =
  | 'disconnected'
  | 'already-open'
  | 'newer-format'
  | 'blocked'
  | 'boot-failed'
  /** A newer window took the store over while this one was open. */
  | 'superseded';

export interface BootFailure {
  readonly kind: BootFailureKind;
  readonly details: string;
}

/** Everything the window needs before it can show the user's work. */
export interface Booted {
  readonly workbench: Workbench;
  readonly settings: Settings;
  readonly store: Store;
  readonly outcome: OpenedStore['outcome'];
  /** Damaged files of the journal that main found at this start and keeps beside it; usually none. */
  readonly damage: NonNullable<JournalStatus['damage']>;
}

export interface BootListener {
  /** How far a rebuild from the journal is, 0 … 1. */
  onRebuild(share: number): void;
  onSuperseded(failure: BootFailure): void;
}

/** Opens the main side, then settings and store; every failure is a value with details to copy. */
export async function boot(listener: BootListener): Promise<Result<Booted, BootFailure>> {
  let version = '';
  const failure = (kind: BootFailureKind, error: unknown): BootFailure => ({
    kind,
    details: errorDetails(error, `boot: ${kind}`, version),
  });
  try {
    const workbench = await openWorkbench();
    version = workbench.description.version;
    const settings = await workbench.invoke('settings.read');
    const opened = await openStore({
      journal: journalPort(workbench),
      now: () => instant(new Date().toISOString()),
      newId: () => crypto.randomUUID(),
      onProgress: ({ done, total }) => listener.onRebuild(total === 0 ? 0 : done / total),
      onSuperseded: () => listener.onSuperseded(failure('superseded', 'versionchange')),
    });
    if (!opened.ok) return fail(failure(kindOf(opened.error), opened.error));
    const { store, outcome } = opened.value;
    const { damage = [] } = await workbench.invoke('journal.status');
    return ok({ workbench, settings, store, outcome, damage });
  } catch (error) {
    if (error instanceof Disconnected) return fail(failure('disconnected', error));
    if (error instanceof AlreadyOpen) return fail(failure('already-open', error));
    return fail(failure('boot-failed', error));
  }
}

function kindOf(failure: OpenFailure): BootFailureKind {
  return failure.code === 'failed' ? 'boot-failed' : failure.code;
}
