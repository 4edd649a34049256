import { existsSync } from 'node:fs';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { ShellSpecifics } from '../services/shell-specifics';

export interface DialogParts {
  readonly window: () => BrowserWindow | null;
  readonly dataFolder: string;
  readonly flushed: () => void;
}

/** The system's language by its own account, empty when it says nothing. */
export const systemLocale = () => app.getPreferredSystemLanguages()[0] ?? '';

/** What only Electron can do: the system's dialogs, its file manager, its language. */
export function electronSpecifics(parts: DialogParts): ShellSpecifics {
  return {
    describe: () => ({
      version: app.getVersion(),
      shell: 'electron',
      platform: process.platform,
      systemLocale: systemLocale(),
      dataFolder: parts.dataFolder,
    }),
    async chooseIntake(kind) {
      const window = parts.window();
      if (!window) return { kind: 'unavailable' };
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: kind === 'folder' ? ['openDirectory'] : ['openFile', 'multiSelections'],
      });
      return canceled || filePaths.length === 0
        ? { kind: 'cancelled' }
        : { kind: 'chosen', value: filePaths };
    },
    async chooseExport(suggestedName) {
      const window = parts.window();
      if (!window) return { kind: 'unavailable' };
      const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: suggestedName });
      return canceled || filePath === '' ? { kind: 'cancelled' } : { kind: 'chosen', value: filePath };
    },
    reveal(path) {
      if (!existsSync(path)) return Promise.resolve(false);
      shell.showItemInFolder(path);
      return Promise.resolve(true);
    },
    flushed: parts.flushed,
  };
}
