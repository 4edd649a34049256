import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { hasDisplay } from '../launch/has-display.mjs';

function commandFor(path: string, platform: NodeJS.Platform): readonly [program: string, ...args: string[]] {
  if (platform === 'darwin') return ['open', '-R', path];
  if (platform === 'win32') return ['explorer.exe', `/select,${path}`];
  return ['xdg-open', dirname(path)];
}

/** Shows a file in the system's file manager; false where there is none. */
export function revealFile(path: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  if (!hasDisplay()) return Promise.resolve(false);
  const [program, ...args] = commandFor(path, platform);
  return new Promise((resolve) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
