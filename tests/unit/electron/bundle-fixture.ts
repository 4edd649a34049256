import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small built window with a secret next to it, and links that lead to the secret. */
export function plantBundle(): { root: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>bundle</title>');
  writeFileSync(join(root, 'assets', 'app.js'), 'export {};');
  writeFileSync(join(root, 'assets', 'خط.woff2'), 'font');
  writeFileSync(join(root, '.env'), 'secret');
  writeFileSync(join(root, 'notes.docx'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'escape.txt'));
  symlinkSync(folder, join(root, 'escape-folder'));
  symlinkSync(join(root, 'assets', 'app.js'), join(root, 'inner.js'));
  return {
    root,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
