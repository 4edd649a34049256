import { BrowserWindow, dialog, type WebPreferences } from 'electron';
import { START_ADDRESS } from './own-address';
import type { ShellWords } from './words';

/** Said outright even where it is Electron's default: a later default must not open what is shut. */
const webPreferences = (preload: string, isDevelopment: boolean): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: isDevelopment,
});

async function offerReload(window: BrowserWindow, words: ShellWords): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: words.windowGone,
    detail: words.windowGoneDetail,
    buttons: [words.reload, words.quit],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) window.webContents.reload();
  else window.destroy();
}

/** The one window, shown when it has something to show. */
export function openMainWindow(preload: string, words: ShellWords, isDevelopment: boolean): BrowserWindow {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: true,
    width: 1440,
    height: 900,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'حاشية',
    webPreferences: webPreferences(preload, isDevelopment),
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') void offerReload(window, words);
  });
  void window.loadURL(START_ADDRESS);
  return window;
}

/** What a second start does to the first. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
