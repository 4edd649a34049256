import type { WorkbenchBridge } from '../../electron/ipc/contract';
import { browserFiles } from './browser-file';
import { chooseInBrowser } from './chosen-files';
import { collectEntries } from './dropped-entries';
import { filesBehind } from './intake-token';
import type { IntakeFile, Workbench } from './workbench';

/** What a drop holds, taken out while it may be: the browser empties it when the event handler returns. */
function takeOut(transfer: DataTransfer) {
  const items = [...transfer.items].filter((item) => item.kind === 'file');
  const files = items.map((item) => item.getAsFile()).filter((file) => file !== null);
  const entries = items.map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return { files, entries };
}

/** The window's door to the main side behind either bridge. */
export async function createWorkbench(bridge: WorkbenchBridge): Promise<Workbench> {
  const invoke: WorkbenchBridge['invoke'] = (channel, ...args) => bridge.invoke(channel, ...args);
  const description = await invoke('app.describe');

  const collect = async ({ files, entries }: ReturnType<typeof takeOut>): Promise<readonly IntakeFile[]> => {
    const token = await bridge.registerDropped(files);
    if (token !== null) return filesBehind(invoke, token);
    // Files that a page made itself have no entry.
    return entries.length > 0 ? collectEntries(entries) : browserFiles(files, (file) => file.name);
  };

  return {
    description,
    invoke,
    on: (event, listener) => bridge.on(event, listener),
    collectDropped: (transfer) => collect(takeOut(transfer)),
    async collectWatched() {
      const { token } = await invoke('watch.take');
      return token === null ? null : { token, files: await filesBehind(invoke, token) };
    },
    async chooseFiles(kind) {
      // The browser's chooser opens only while the click is fresh: do not ask a shell that has no dialog.
      if (description.shell !== 'electron') return chooseInBrowser(kind);
      const answer = await invoke('intake.choose', kind);
      if (answer.kind === 'unavailable') return chooseInBrowser(kind);
      return answer.kind === 'chosen' ? filesBehind(invoke, answer.token) : [];
    },
  };
}
