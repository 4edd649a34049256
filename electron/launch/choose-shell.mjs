import { getElectron } from './electron-binary.mjs';
import { Hindrance } from './say.mjs';

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function forcedShell(flags) {
  const flag = flags.find((text) => text.startsWith('--shell='));
  const shell = flag?.slice('--shell='.length);
  if (shell === undefined || shell === 'electron' || shell === 'browser') return shell;
  throw new Hindrance(`--shell=${shell}: there are two shells, electron and browser.`);
}

/** Which shell this start uses, why, and Electron's program where it is that. */
export async function chooseShell(root, flags) {
  const forced = forcedShell(flags);
  if (forced === 'browser') return { shell: 'browser', reason: 'as asked for' };
  if (forced === 'electron') {
    const program = await getElectron(root, { isForced: true });
    if (program) return { shell: 'electron', reason: 'as asked for', program };
    throw new Hindrance('Electron is not here and could not be fetched; --shell=browser works without it.');
  }
  if (flags.includes('--no-window')) return { shell: 'browser', reason: 'only it runs without a window' };
  if (!hasDisplay()) return { shell: 'browser', reason: 'there is no display' };
  const program = await getElectron(root);
  return program
    ? { shell: 'electron', reason: 'its program is here', program }
    : { shell: 'browser', reason: "Electron's program is not here and cannot be fetched" };
}
