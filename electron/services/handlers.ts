import type { Handlers } from '../ipc/contract';
import { coarse, type FileFailure } from './file-failure';
import { unpackRecord } from './journal/unpack-record';
import type { Services } from './services';
import type { ShellSpecifics } from './shell-specifics';
import { createWatchHandlers } from './watch/watch-handlers';

type Codes<C extends string> = { readonly ok: false; readonly code: C };
const failed = <const C extends string>(code: C): Codes<C> => ({ ok: false, code });

/** Codes of the contract pass, codes of the disk become the three words the channel has. */
function coded<C extends string>(
  error: C | FileFailure,
  own: readonly C[],
): Codes<C | 'disk-full' | 'denied' | 'io'> {
  const known = own.find((code) => code === error);
  return failed(known ?? coarse(error as FileFailure));
}

/** The handlers of every channel over the services; both shells register exactly these. */
export function createHandlers(services: Services, shell: ShellSpecifics): Handlers {
  return {
    'app.describe': () => Promise.resolve(shell.describe()),
    'app.flushed': () => {
      shell.flushed();
      return Promise.resolve({ ok: true });
    },
    ...settingsHandlers(services),
    ...journalHandlers(services),
    ...originalsHandlers(services),
    ...exportHandlers(services, shell),
    ...intakeHandlers(services, shell),
    ...createWatchHandlers(services.watch, shell),
  };
}

function settingsHandlers({ settings }: Services): Pick<Handlers, 'settings.read' | 'settings.write'> {
  return {
    'settings.read': () => settings.read(),
    'settings.write': async (changes) => {
      const written = await settings.write(changes);
      return written.ok ? { ok: true, settings: written.value } : failed(coarse(written.error));
    },
  };
}

type JournalChannel = 'journal.status' | 'journal.begin' | 'journal.append' | 'journal.read';

function journalHandlers({ journal }: Services): Pick<Handlers, JournalChannel> {
  return {
    'journal.status': () => Promise.resolve(journal.status()),
    'journal.begin': async (storeId, mode) => {
      const begun = await journal.begin(storeId, mode ?? undefined);
      return begun.ok ? { ok: true } : coded(begun.error, ['exists', 'newer-format']);
    },
    'journal.append': async (storeId, records) => {
      const appended = await journal.append(storeId, await Promise.all(records.map(unpackRecord)));
      if (appended.ok) return { ok: true, lastSeq: appended.value };
      return coded(appended.error, ['gap', 'foreign-store', 'newer-format']);
    },
    'journal.read': ({ after, maxBytes }) => journal.read(after, maxBytes),
  };
}

function originalsHandlers({ originals }: Services): Pick<Handlers, 'originals.put' | 'originals.read'> {
  return {
    'originals.put': async (files) =>
      (await originals.put(files)).map((stored) =>
        stored.ok ? { ok: true, ...stored.value } : failed(coarse(stored.error)),
      ),
    'originals.read': async (sha256) => {
      const read = await originals.read(sha256);
      return read.ok ? { ok: true, bytes: read.value } : failed(read.error);
    },
  };
}

type ExportChannel = 'exports.places' | 'exports.choose' | 'exports.write' | 'exports.reveal';

function exportHandlers({ exports }: Services, shell: ShellSpecifics): Pick<Handlers, ExportChannel> {
  return {
    'exports.places': async () => [...(await exports.places())],
    'exports.choose': async ({ suggestedName }) => {
      const choice = await shell.chooseExport(suggestedName);
      if (choice.kind !== 'chosen') return { kind: choice.kind };
      return { kind: 'chosen', ...(await exports.registerChosen(choice.value, suggestedName)) };
    },
    'exports.write': async (request) => {
      const written = await exports.write(request);
      return written.ok ? { ok: true, ...written.value } : { ok: false, ...written.error };
    },
    'exports.reveal': async (token) =>
      (await exports.reveal(token, (path) => shell.reveal(path))) ? { ok: true } : failed('unavailable'),
  };
}

type IntakeChannel = 'intake.choose' | 'intake.list' | 'intake.read';

function intakeHandlers({ intake }: Services, shell: ShellSpecifics): Pick<Handlers, IntakeChannel> {
  return {
    'intake.choose': async (kind) => {
      const choice = await shell.chooseIntake(kind);
      if (choice.kind !== 'chosen') return { kind: choice.kind };
      return { kind: 'chosen', token: intake.register(choice.value) };
    },
    'intake.list': async (token) => {
      const listed = await intake.list(token);
      if (!listed.ok) return failed(listed.error);
      const { entries, isTruncated } = listed.value;
      return { ok: true, entries: [...entries], isTruncated };
    },
    'intake.read': async (entryId) => {
      const read = await intake.read(entryId);
      return read.ok ? { ok: true, bytes: read.value } : failed(read.error);
    },
  };
}
