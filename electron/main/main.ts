import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { guardAllContents } from './contents-guard';
import { dataRootFrom } from './data';
import { declareScheme } from './protocol';
import { builtParts, start } from './start';
import { isDebuggerRequested, shutTheNetwork } from './switches';
import { bringToFront } from './window';

const dataRoot = dataRootFrom(process.argv);
const profile = join(dataRoot, 'profile', 'electron');
let window: BrowserWindow | null = null;

// Electron refuses a path that is not there yet.
mkdirSync(join(profile, 'crashes'), { recursive: true, mode: 0o700 });
// Before the single instance lock, which lies in the profile: one lock per data folder.
app.setPath('userData', profile);
app.setPath('sessionData', profile);
app.setPath('crashDumps', join(profile, 'crashes'));

if (isDebuggerRequested(app)) {
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
