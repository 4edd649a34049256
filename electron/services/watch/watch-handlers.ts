import type { Handlers } from '../../ipc/contract';
import { coarse, type FileFailure } from '../file-failure';
import type { ShellSpecifics } from '../shell-specifics';
import type { WatchFolder } from './watch-folder';

type WatchChannel = 'watch.status' | 'watch.set' | 'watch.choose' | 'watch.take' | 'watch.done';

/** A folder that is gone is worth a sentence of its own. */
const wordOf = (failure: FileFailure) => (failure === 'gone' ? 'gone' : coarse(failure));
const problemOf = (failure: FileFailure) => {
  const word = wordOf(failure);
  return word === 'disk-full' ? 'io' : word;
};

/** The handlers of the watched folder. */
export function createWatchHandlers(
  watch: WatchFolder,
  shell: Pick<ShellSpecifics, 'chooseIntake'>,
): Pick<Handlers, WatchChannel> {
  return {
    'watch.status': async () => {
      const { folder, newFiles, problem } = watch.status();
      const places = [...(await watch.places())];
      return { folder, newFiles, places, problem: problem === null ? null : problemOf(problem) };
    },
    'watch.set': async (kind) => {
      const set = await watch.setPlace(kind);
      return set.ok ? { ok: true } : { ok: false, code: wordOf(set.error) };
    },
    'watch.choose': async () => {
      const choice = await shell.chooseIntake('folder');
      if (choice.kind !== 'chosen') return { kind: choice.kind };
      const [path] = choice.value;
      if (path === undefined) return { kind: 'cancelled' };
      const set = await watch.setChosen(path);
      return set.ok ? { kind: 'chosen' } : { kind: 'failed', code: wordOf(set.error) };
    },
    'watch.take': () => Promise.resolve({ token: watch.take() }),
    'watch.done': async (token) => {
      const done = token === null ? await watch.dismiss() : await watch.done(token);
      return done.ok ? { ok: true } : { ok: false, code: coarse(done.error) };
    },
  };
}
