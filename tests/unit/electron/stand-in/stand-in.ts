import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { Recorder, strict } from './recorder';

/** An event with `preventDefault`, as Electron gives it to listeners. */
export class Preventable {
  isPrevented = false;
  constructor(details: object = {}) {
    Object.assign(this, details);
  }
  preventDefault() {
    this.isPrevented = true;
  }
}

export interface Frame {
  url: string;
  readonly parent: Frame | null;
}

export interface StandInOptions {
  isPackaged?: boolean;
  hasLock?: boolean;
  /** Switches already on the command line. */
  switches?: readonly string[];
  languages?: readonly string[];
  /** Answers of the dialogs, by method. */
  dialogs?: Readonly<Record<string, unknown>>;
}

type Handler = (event: { sender: unknown; senderFrame: unknown }, ...args: unknown[]) => unknown;
type ProtocolHandler = (request: { url: string; method: string }) => Promise<Response>;
type Decision = (request: { url: string }, decide: (answer: { cancel?: boolean }) => void) => void;

export class WebContentsStandIn extends EventEmitter {
  readonly mainFrame: Frame = { url: 'about:blank', parent: null };
  readonly sent: string[] = [];
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  isBroken = false;
  readonly record: Recorder;
  constructor(record: Recorder) {
    super();
    this.record = record;
  }
  send(channel: string) {
    this.sent.push(channel);
    this.emit('stand-in:sent', channel);
  }
  isCrashed() {
    return this.isBroken;
  }
  reload() {
    this.record.note('webContents.reload');
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string) {
    this.record.note('webContents.setWebRTCIPHandlingPolicy', policy);
  }
}

export class WindowStandIn extends EventEmitter {
  readonly webContents: WebContentsStandIn;
  readonly options: Readonly<Record<string, unknown>>;
  readonly #record: Recorder;
  #isGone = false;
  constructor(record: Recorder, options: Readonly<Record<string, unknown>>) {
    super();
    this.#record = record;
    this.options = options;
    this.webContents = new WebContentsStandIn(record);
  }
  loadURL(url: string) {
    this.#record.note('loadURL', url);
    this.webContents.mainFrame.url = url;
    return Promise.resolve();
  }
  isDestroyed() {
    return this.#isGone;
  }
  isMinimized() {
    return true;
  }
  destroy() {
    this.#record.note('window.destroy');
    this.#isGone = true;
  }
  show() {
    this.#record.note('window.show');
  }
  focus() {
    this.#record.note('window.focus');
  }
  restore() {
    this.#record.note('window.restore');
  }
}

/**
 * Stands in for the `electron` module: records what main and preload do with it and plays the little of it that they
 * need back. It is not Electron: it shows what the program asks for, not what Electron makes of it.
 */
export function createStandIn(options: StandInOptions = {}) {
  const record = new Recorder();
  const handlers = new Map<string, Handler>();
  const protocols = new Map<string, ProtocolHandler>();
  const windows: WindowStandIn[] = [];
  const exposed = new Map<string, unknown>();
  const switches = new Set(options.switches);
  const guards: Partial<
    Record<'request' | 'check' | 'device' | 'display' | 'web', (...args: never[]) => unknown>
  > = {};
  const rendererEvents = new EventEmitter();
  let becomeReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });
  let isReady = false;
  let hasEnded = false;

  const app = Object.assign(new EventEmitter(), {
    isPackaged: options.isPackaged ?? false,
    commandLine: strict('app.commandLine', {
      appendSwitch: (name: string, value?: string) => {
        if (isReady) throw new Error('Too late for a switch');
        record.note('appendSwitch', name, value);
        switches.add(name);
      },
      hasSwitch: (name: string) => switches.has(name),
    }),
    enableSandbox: record.spy('enableSandbox', () => undefined),
    requestSingleInstanceLock: record.spy('requestSingleInstanceLock', () => options.hasLock ?? true),
    setPath: (name: string, path: string) => {
      if (!existsSync(path)) throw new Error(`Failed to set path: ${path} is not there`);
      record.note('setPath', name, path);
    },
    getVersion: () => '9.9.9',
    getPreferredSystemLanguages: () => [...(options.languages ?? ['ar-EG'])],
    whenReady: () => ready,
    exit: (code: number) => {
      record.note('exit', code);
      hasEnded = true;
    },
    quit: () => {
      record.note('quit');
      const event = new Preventable();
      app.emit('before-quit', event);
      if (event.isPrevented) return;
      hasEnded = true;
    },
  });

  const session = Object.assign(new EventEmitter(), {
    protocol: strict('session.protocol', {
      handle: (scheme: string, handler: ProtocolHandler) => protocols.set(scheme, handler),
    }),
    webRequest: strict('session.webRequest', {
      onBeforeRequest: (handler: Decision) => {
        guards.web = handler;
      },
    }),
    setPermissionRequestHandler: (handler: never) => (guards.request = handler),
    setPermissionCheckHandler: (handler: never) => (guards.check = handler),
    setDevicePermissionHandler: (handler: never) => (guards.device = handler),
    setDisplayMediaRequestHandler: (handler: never) => (guards.display = handler),
    setSpellCheckerEnabled: record.spy('setSpellCheckerEnabled', () => undefined),
    setSpellCheckerLanguages: record.spy('setSpellCheckerLanguages', () => undefined),
    setSpellCheckerDictionaryDownloadURL: record.spy('setSpellCheckerDictionaryDownloadURL', () => undefined),
    flushStorageData: record.spy('flushStorageData', () => undefined),
  });

  class BrowserWindow extends WindowStandIn {
    constructor(options: Record<string, unknown>) {
      if (!isReady) throw new Error('A window before ready');
      super(record, options);
      windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
  }

  const dialogAnswer = (name: string, usual: unknown) =>
    record.spy(`dialog.${name}`, () => Promise.resolve(options.dialogs?.[name] ?? usual));

  const module: object = strict('electron', {
    app: strict('app', app),
    BrowserWindow,
    session: { defaultSession: strict('session', session) },
    protocol: strict('protocol', {
      registerSchemesAsPrivileged: (schemes: unknown) => {
        if (isReady) throw new Error('Too late for a scheme');
        record.note('registerSchemesAsPrivileged', schemes);
      },
    }),
    Menu: strict('Menu', {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: record.spy('setApplicationMenu', () => undefined),
    }),
    dialog: strict('dialog', {
      showOpenDialog: dialogAnswer('showOpenDialog', { canceled: true, filePaths: [] }),
      showSaveDialog: dialogAnswer('showSaveDialog', { canceled: true, filePath: '' }),
      showMessageBox: dialogAnswer('showMessageBox', { response: 0 }),
      showErrorBox: record.spy('dialog.showErrorBox', () => undefined),
    }),
    shell: strict('shell', { showItemInFolder: record.spy('showItemInFolder', () => undefined) }),
    ipcMain: strict('ipcMain', {
      handle: (channel: string, handler: Handler) => {
        if (handlers.has(channel)) throw new Error(`A second handler for ${channel}`);
        handlers.set(channel, handler);
      },
    }),
    contextBridge: strict('contextBridge', {
      exposeInMainWorld: (name: string, api: unknown) => exposed.set(name, api),
    }),
    ipcRenderer: strict('ipcRenderer', {
      // Both ways through a clone, as between processes.
      invoke: async (channel: string, ...args: unknown[]) =>
        structuredClone(await callAs(own(), channel, ...structuredClone<unknown[]>(args))),
      on: (channel: string, listener: (...args: unknown[]) => void) => rendererEvents.on(channel, listener),
      off: (channel: string, listener: (...args: unknown[]) => void) => rendererEvents.off(channel, listener),
    }),
    webUtils: strict('webUtils', {
      getPathForFile: (file: object) => ('standInPath' in file ? String(file.standInPath) : ''),
    }),
  });

  const own = () => {
    const contents = windows[0]?.webContents;
    return { sender: contents, senderFrame: contents?.mainFrame ?? null };
  };
  const callAs = async (
    event: { sender: unknown; senderFrame: unknown },
    channel: string,
    ...args: unknown[]
  ) => {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler for ${channel}`);
    return handler(event, ...args);
  };

  return {
    module,
    record,
    app,
    session,
    handlers,
    protocols,
    windows,
    exposed,
    guards,
    rendererEvents,
    own,
    callAs,
    hasEnded: () => hasEnded,
    /** What Electron does once the main file has run to its end. */
    becomeReady: () => {
      isReady = true;
      becomeReady();
    },
  };
}

export type StandIn = ReturnType<typeof createStandIn>;
