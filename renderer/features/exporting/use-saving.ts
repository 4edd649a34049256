import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reply } from '../../../electron/ipc/contract';
import { useWorkbench } from '../../platform/use-workbench';
import type { Workbench } from '../../platform/workbench';
import { completeFileName, extensionOf, nextFileName } from './file-name';
import type { Place, SavedFile, SavingState } from './saving-state';

/** Names tried for "keep both" before giving up: nobody keeps more copies. */
const MOST_COPIES = 99;

export interface Saving {
  /** null while the places are read. */
  readonly places: readonly Place[] | null;
  readonly placeId: string;
  readonly fileName: string;
  readonly extension: string;
  readonly state: SavingState;
  readonly canChoose: boolean;
  readonly setPlace: (id: string) => void;
  readonly setFileName: (name: string) => void;
  readonly save: (replace: boolean) => void;
  /** Saves under the next free name of the kind `name (2)`. */
  readonly saveCopy: () => void;
  /** Asks with the shell's own dialog and saves there. */
  readonly choose: () => void;
  readonly readPlaces: () => void;
}

interface SavingOptions {
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
  readonly onSaved: (file: SavedFile) => void;
}

/** Everything the save dialog does; a failure is a state, and saving again is always possible. */
export function useSaving({ suggestedName, bytes, onSaved }: SavingOptions): Saving {
  const workbench = useWorkbench();
  const extension = extensionOf(suggestedName);
  const [places, setPlaces] = useState<readonly Place[] | null>(null);
  const [placeId, setPlaceId] = useState('');
  const [fileName, setName] = useState(suggestedName);
  const [state, setState] = useState<SavingState>({ kind: 'ready' });
  const [canChoose, setCanChoose] = useState(workbench.description.shell === 'electron');
  const isBusy = useRef(false);

  const readPlaces = useCallback(() => {
    void listPlaces(workbench).then((found) => {
      setPlaces(found ?? []);
      if (found === null) setState({ kind: 'failed', code: 'disconnected', fileName: '' });
      else setPlaceId((current) => (found.some(({ id }) => id === current) ? current : (found[0]?.id ?? '')));
    });
  }, [workbench]);
  useEffect(readPlaces, [readPlaces]);

  /** One attempt at a time: a second press must not write a second file. */
  const attempt = async (work: () => Promise<SavingState>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ kind: 'saving' });
    const outcome = await work();
    isBusy.current = false;
    setState(outcome);
    if (outcome.kind === 'saved') onSaved(outcome);
  };
  const writeTo = (place: string, name: string, replace: boolean) =>
    write(workbench, { placeId: place, fileName: name, bytes, replace });
  const edited = () => setState((current) => (current.kind === 'failed' ? { kind: 'ready' } : current));

  return {
    places,
    placeId,
    fileName,
    extension,
    state,
    canChoose,
    setPlace: (id) => {
      setPlaceId(id);
      edited();
    },
    setFileName: (name) => {
      setName(name);
      edited();
    },
    save: (replace) => void attempt(() => writeTo(placeId, completeFileName(fileName, extension), replace)),
    saveCopy: () =>
      void attempt(async () => {
        let name = completeFileName(fileName, extension);
        for (let copy = 0; ; copy++) {
          name = nextFileName(name, extension);
          const outcome = await writeTo(placeId, name, false);
          const isTaken =
            outcome.kind === 'failed' && (outcome.code === 'exists' || outcome.code === 'locked');
          if (isTaken && copy < MOST_COPIES) continue;
          setName(name);
          return outcome;
        }
      }),
    choose: () =>
      void attempt(async () => {
        const chosen = await ask(workbench, completeFileName(fileName, extension));
        if (chosen === null) return { kind: 'failed', code: 'disconnected', fileName };
        if (chosen.kind === 'unavailable') setCanChoose(false);
        if (chosen.kind !== 'chosen') return { kind: 'ready' };
        setPlaces(await listPlaces(workbench));
        setPlaceId(chosen.placeId);
        setName(chosen.fileName);
        // The system's dialog has asked about replacing.
        return writeTo(chosen.placeId, chosen.fileName, true);
      }),
    readPlaces,
  };
}

async function listPlaces(workbench: Workbench): Promise<readonly Place[] | null> {
  try {
    return await workbench.invoke('exports.places');
  } catch {
    // The main side is gone: null, and the dialog says so.
    return null;
  }
}

async function ask(workbench: Workbench, suggestedName: string): Promise<Reply<'exports.choose'> | null> {
  try {
    return await workbench.invoke('exports.choose', { suggestedName });
  } catch {
    return null;
  }
}

async function write(
  workbench: Workbench,
  request: { placeId: string; fileName: string; bytes: Uint8Array; replace: boolean },
): Promise<SavingState> {
  const { fileName } = request;
  try {
    const reply = await workbench.invoke('exports.write', request);
    return reply.ok
      ? { kind: 'saved', path: reply.path, token: reply.token }
      : { kind: 'failed', code: reply.code, fileName };
  } catch {
    // The main side is gone; the bytes are still here.
    return { kind: 'failed', code: 'disconnected', fileName };
  }
}
