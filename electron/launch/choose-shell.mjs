import { getElectron } from './electron-binary.mjs';
import { hasDisplay } from './has-display.mjs';
import { readOptions } from './read-options.mjs';
import { Hindrance } from './say.mjs';

/** Which shell this start uses, why, and Electron's program where it is that. */
export async function chooseShell(root, flags) {
  const { shell: forced, hasWindow } = readOptions(flags);
  if (forced === 'browser') return { shell: 'browser', reason: 'as asked for' };
  if (forced === 'electron') {
    if (!hasWindow) throw new Hindrance('Electron needs a window; --no-window goes with --shell=browser.');
    const program = await getElectron(root, { isForced: true });
    if (program) return { shell: 'electron', reason: 'as asked for', program };
    throw new Hindrance('Electron is not here and could not be fetched; --shell=browser works without it.');
  }
  if (!hasWindow) return { shell: 'browser', reason: 'only it runs without a window' };
  if (!hasDisplay()) return { shell: 'browser', reason: 'there is no display' };
  const program = await getElectron(root);
  return program
    ? { shell: 'electron', reason: 'its program is here', program }
    : { shell: 'browser', reason: "Electron's program is not here and cannot be fetched" };
}
