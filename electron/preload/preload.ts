import { contextBridge, ipcRenderer, webUtils } from 'electron';
import {
  type Args,
  CHANNELS,
  type Channel,
  EVENTS,
  type EventName,
  type Reply,
  type WorkbenchBridge,
} from '../ipc/contract';
import { REGISTER_DROPPED } from '../ipc/preload-channel';

const channels: ReadonlySet<string> = new Set(CHANNELS);
const events: ReadonlySet<string> = new Set(EVENTS);

/** The path of a file the user dropped; empty for one that a script made. */
const pathOf = (file: unknown): string => (file instanceof File ? webUtils.getPathForFile(file) : '');

const bridge: WorkbenchBridge = {
  invoke<C extends Channel>(channel: C, ...args: Args<C>): Promise<Reply<C>> {
    if (!channels.has(channel)) return Promise.reject(new Error(`No such channel: ${channel}`));
    return ipcRenderer.invoke(channel, ...args) as Promise<Reply<C>>;
  },
  on(event: EventName, listener: () => void): () => void {
    if (!events.has(event)) throw new Error(`No such event: ${event}`);
    // The listener gets nothing: Electron's event would hand the page the whole of ipcRenderer.
    const deliver = () => {
      listener();
    };
    ipcRenderer.on(event, deliver);
    return () => {
      ipcRenderer.off(event, deliver);
    };
  },
  async registerDropped(files: readonly unknown[]): Promise<string | null> {
    const paths = files.map(pathOf).filter((path) => path !== '');
    // A mixed drop is read by the page, which has every file; main would know only some.
    if (paths.length === 0 || paths.length !== files.length) return null;
    return (await ipcRenderer.invoke(REGISTER_DROPPED, paths)) as string;
  },
};

contextBridge.exposeInMainWorld('workbench', Object.freeze(bridge));
