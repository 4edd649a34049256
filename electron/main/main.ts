import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { guardAllContents } from './contents-guard';
import { dataRootFrom, makeProfile } from './data';
import { systemLocale } from './dialogs';
import { declareScheme } from './protocol';
import { builtParts, start } from './start';
import { isDebuggerRequested, shutTheNetwork } from './switches';
import { bringToFront } from './window';
import { shellWords } from './words';

const dataRoot = dataRootFrom(process.argv);
const profile = makeProfile(dataRoot);
let window: BrowserWindow | null = null;

if (profile !== null) {
  // Before the single instance lock, which lies in the profile: one lock per data folder.
  app.setPath('userData', profile);
  app.setPath('sessionData', profile);
  app.setPath('crashDumps', join(profile, 'crashes'));
}

if (profile === null) {
  dialog.showErrorBox('حاشية', shellWords(null, systemLocale()).dataFailed(dataRoot));
  app.exit(1);
} else if (isDebuggerRequested(app)) {
  app.exit(1);
} else if (!app.requestSingleInstanceLock()) {
  // The first start gets `second-instance` and shows itself.
  app.quit();
} else {
  app.enableSandbox();
  shutTheNetwork(app);
  declareScheme();
  guardAllContents(app);
  app.on('second-instance', () => {
    if (window) bringToFront(window);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  // Not awaited: Electron is ready only after this file has run to its end.
  void app.whenReady().then(() =>
    start({
      ...builtParts(import.meta.dirname),
      dataRoot,
      isDevelopment: !app.isPackaged,
      onWindow: (opened) => {
        window = opened;
      },
    }),
  );
}
