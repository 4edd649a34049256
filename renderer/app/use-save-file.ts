import { useCallback } from 'react';
import type { Reply } from '../../electron/ipc/contract';
import type { FileToSave } from '../features/case-files/use-archive';
import { type MessageKey, useMessages } from '../i18n/messages';
import { useWorkbench } from '../platform/use-workbench';
import type { Workbench } from '../platform/workbench';
import { useToasts } from '../ui/toasts';

type Written = Reply<'exports.write'>;
type Refusal = Exclude<Written, { ok: true }>['code'];

const TOAST = 'shell.save-file';
/** Free names tried beside an existing file before giving up. */
const MOST_NAMES = 50;

const REASONS: Readonly<Record<Refusal, MessageKey>> = {
  exists: 'errors.exists',
  locked: 'errors.locked',
  'read-only': 'errors.readOnly',
  denied: 'errors.denied',
  'disk-full': 'errors.diskFull',
  'bad-name': 'errors.badName',
  gone: 'errors.gone',
  io: 'errors.io',
};

/** `name.ext` → `name (2).ext`. */
export function numberedName(name: string, number: number): string {
  const dot = name.lastIndexOf('.');
  return number === 1 ? name : `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
}

/** Asks where in the shell's own dialog; without one takes the first place that is offered, never over a file. */
async function write(workbench: Workbench, file: FileToSave): Promise<Written | null> {
  const { suggestedName, bytes } = file;
  const chosen = await workbench.invoke('exports.choose', { suggestedName });
  if (chosen.kind === 'cancelled') return null;
  if (chosen.kind === 'chosen') {
    const { placeId, fileName } = chosen;
    return workbench.invoke('exports.write', { placeId, fileName, bytes, replace: true });
  }
  const [place] = await workbench.invoke('exports.places');
  if (!place) return { ok: false, code: 'gone', path: '' };
  for (let number = 1; ; number += 1) {
    const fileName = numberedName(suggestedName, number);
    const order = { placeId: place.id, fileName, bytes, replace: false };
    const written = await workbench.invoke('exports.write', order);
    if (written.ok || written.code !== 'exists' || number === MOST_NAMES) return written;
  }
}

/** Saves a finished file and says where it is, with a way to its folder. */
export function useSaveFile(): (file: FileToSave) => void {
  const { t } = useMessages();
  const workbench = useWorkbench();
  const { show } = useToasts();
  const save = useCallback(
    async (file: FileToSave) => {
      const written = await write(workbench, file);
      if (!written) return;
      if (!written.ok) {
        const reason = t(REASONS[written.code]);
        show({ key: TOAST, tone: 'bad', text: t('shell.fileNotSaved', { path: written.path, reason }) });
        return;
      }
      const { path, token } = written;
      show({
        key: TOAST,
        tone: 'good',
        text: t('shell.fileSaved', { path }),
        action: {
          label: t('shell.showInFolder'),
          onPress: () => void workbench.invoke('exports.reveal', token),
        },
      });
    },
    [show, t, workbench],
  );
  return useCallback((file) => void save(file), [save]);
}
