import * as v from 'valibot';
import {
  type Args,
  type Channel,
  type EventName,
  type Handlers,
  type Reply,
  requests,
} from '../../electron/ipc/contract';
import type { JournalRecord } from '../../electron/ipc/journal-schema';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../electron/ipc/settings';
import { createMemoryJournal } from './memory-journal';
import type { AppDescription, IntakeFile, Workbench } from './workbench';

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A main side without a process: for unit and component tests, with what it was given open to inspection. */
export interface MemoryWorkbench extends Workbench {
  /** Every acknowledged record, in order. */
  readonly journal: readonly JournalRecord[];
  /** Originals by SHA-256. */
  readonly originals: ReadonlyMap<string, Uint8Array>;
  /** Written files by path. */
  readonly exported: ReadonlyMap<string, Uint8Array>;
  /** Paths handed to `exports.reveal` by their tokens. */
  readonly revealed: readonly string[];
  readonly settings: Settings;
  /** Files that the next drop or choice gives. */
  offer(files: readonly IntakeFile[]): void;
  /** Sends an event as the shell would. */
  emit(event: EventName): void;
  /** Replaces one channel's answer, e.g. with a full disk; null restores it. */
  answerWith<C extends Channel>(channel: C, handler: Handlers[C] | null): void;
}

interface Drawers {
  readonly originals: Map<string, Uint8Array>;
  readonly exported: Map<string, Uint8Array>;
  readonly revealed: string[];
  settings: Settings;
}

const PLACE = { id: 'exports', kind: 'exports', path: '/memory/exports' } as const;

const INBOX = { kind: 'inbox', path: '/memory/inbox' } as const;

function createExports(drawers: Drawers): Pick<Handlers, Extract<Channel, `exports.${string}`>> {
  return {
    'exports.places': () => Promise.resolve([PLACE]),
    'exports.choose': () => Promise.resolve({ kind: 'unavailable' }),
    'exports.write': ({ placeId, fileName, bytes, replace }) => {
      const path = `${PLACE.path}/${fileName}`;
      if (placeId !== PLACE.id) return Promise.resolve({ ok: false, code: 'gone', path });
      if (!replace && drawers.exported.has(path)) return Promise.resolve({ ok: false, code: 'exists', path });
      drawers.exported.set(path, bytes.slice());
      return Promise.resolve({ ok: true, path, token: path });
    },
    'exports.reveal': (token) => {
      if (!drawers.exported.has(token)) return Promise.resolve({ ok: false, code: 'unavailable' });
      drawers.revealed.push(token);
      return Promise.resolve({ ok: true });
    },
  };
}

function createOriginals(drawers: Drawers): Pick<Handlers, 'originals.put' | 'originals.read'> {
  return {
    'originals.put': (files) =>
      Promise.all(
        files.map(async (bytes) => {
          const sha256 = await sha256Of(bytes);
          drawers.originals.set(sha256, bytes.slice());
          return { ok: true as const, sha256, size: bytes.length };
        }),
      ),
    'originals.read': (sha256) => {
      const bytes = drawers.originals.get(sha256);
      return Promise.resolve(bytes ? { ok: true, bytes } : { ok: false, code: 'missing' });
    },
  };
}

function createHandlers(drawers: Drawers, journal: ReturnType<typeof createMemoryJournal>): Handlers {
  return {
    'app.describe': () =>
      Promise.resolve({
        version: '0.0.0',
        shell: 'memory',
        platform: 'memory',
        systemLocale: '',
        dataFolder: '/memory',
      }),
    'app.flushed': () => Promise.resolve({ ok: true }),
    'settings.read': () => Promise.resolve(drawers.settings),
    'settings.write': (changes) => {
      drawers.settings = v.parse(settingsSchema, { ...drawers.settings, ...changes });
      return Promise.resolve({ ok: true, settings: drawers.settings });
    },
    'intake.choose': () => Promise.resolve({ kind: 'unavailable' }),
    'intake.list': () => Promise.resolve({ ok: false, code: 'unknown-token' }),
    'intake.read': () => Promise.resolve({ ok: false, code: 'unknown-token' }),
    'watch.status': () => Promise.resolve({ folder: null, problem: null, newFiles: 0, places: [INBOX] }),
    'watch.set': () => Promise.resolve({ ok: true }),
    'watch.choose': () => Promise.resolve({ kind: 'unavailable' }),
    'watch.take': () => Promise.resolve({ token: null }),
    'watch.done': () => Promise.resolve({ ok: true }),
    ...journal.handlers,
    ...createOriginals(drawers),
    ...createExports(drawers),
  };
}

/** A fresh {@link MemoryWorkbench}; `settings` and `description` replace single fields of the usual ones. */
export function createMemoryWorkbench(
  options: { settings?: Partial<Settings>; description?: Partial<AppDescription> } = {},
): MemoryWorkbench {
  const journal = createMemoryJournal();
  const drawers: Drawers = {
    originals: new Map(),
    exported: new Map(),
    revealed: [],
    settings: { ...DEFAULT_SETTINGS, ...options.settings },
  };
  const handlers: { [C in Channel]: Handlers[C] } = createHandlers(drawers, journal);
  const replaced: { [C in Channel]?: Handlers[C] | null } = {};
  const listeners = new Map<EventName, Set<() => void>>();
  let offered: readonly IntakeFile[] = [];
  const handOver = () => {
    const files = offered;
    offered = [];
    return Promise.resolve(files);
  };

  return {
    ...drawers,
    get settings() {
      return drawers.settings;
    },
    description: {
      version: '0.0.0',
      shell: 'memory',
      platform: 'memory',
      systemLocale: '',
      dataFolder: '/memory',
      ...options.description,
    },
    journal: journal.records,
    async invoke<C extends Channel>(channel: C, ...args: Args<C>): Promise<Reply<C>> {
      const handler: Handlers[C] = replaced[channel] ?? handlers[channel];
      const valid = v.parse(requests[channel].args, args) as Args<C>;
      return handler(...valid);
    },
    on(event, listener) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener));
      return () => void set.delete(listener);
    },
    collectDropped: handOver,
    collectWatched: async () => (offered.length > 0 ? { token: 'watched', files: await handOver() } : null),
    chooseFiles: handOver,
    offer: (files) => void (offered = files),
    emit: (event) => {
      for (const listener of listeners.get(event) ?? []) listener();
    },
    answerWith(channel, handler) {
      (replaced as Record<Channel, unknown>)[channel] = handler;
    },
  };
}
