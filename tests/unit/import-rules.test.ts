import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const rules = (createRequire(import.meta.url)(CONFIG) as { forbidden: readonly { name: string }[] })
  .forbidden;

/** One file per rule that breaks it, and only it: where it lies and what it imports. */
const PLANTED: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  'no-cycles': ['renderer/exporting/first.ts', './second'],
  'core-is-pure': ['renderer/core/dates/planted.ts', 'react'],
  'ipc-is-neutral': ['electron/ipc/planted.ts', 'node:fs'],
  'services-without-electron': ['electron/services/planted.ts', '../main/target'],
  'preload-is-thin': ['electron/preload/planted.ts', '../services/target'],
  'electron-in-its-shell': ['electron/browser-shell/planted.ts', 'electron'],
  'no-network': ['electron/services/network.ts', 'node:https'],
  'shell-not-ui': ['electron/main/planted.ts', '../../renderer/ui/target'],
  'contract-only': ['renderer/platform/planted.ts', '../../electron/services/target'],
  'no-cross-feature': ['renderer/features/reader/planted.ts', '../library/target'],
  'dexie-in-storage': ['renderer/features/library/dexie.ts', 'dexie'],
  'lexical-in-editor': ['renderer/features/library/lexical.ts', '@lexical/list'],
  'docx-in-exporting': ['renderer/features/library/docx.ts', 'docx'],
  'format-readers-in-formats': ['renderer/features/library/mammoth.ts', 'mammoth'],
  'adapters-apart': ['renderer/storage/planted.ts', '../editor/target'],
  'workers-are-wires': ['renderer/workers/planted.ts', '../ui/target'],
  'ui-is-dumb': ['renderer/ui/planted.ts', '../core/target'],
  'i18n-is-words': ['renderer/i18n/planted.ts', '../ui/target'],
  'app-is-root': ['renderer/features/settings/planted.ts', '../../app/target'],
  'sources-without-tests': ['electron/services/tested.ts', '../../tests/support/target'],
};

/** What the planted files point to, with allowed imports among it: alone, the tree must be clean. */
const CLEAN: Readonly<Record<string, string>> = {
  'renderer/core/target.ts': 'export const target = 1;',
  'renderer/editor/target.ts': "import '../core/target'; import 'lexical';",
  'renderer/storage/target.ts': "import '../core/target'; import 'dexie';",
  'renderer/formats/target.ts': "import '../core/target'; import 'mammoth';",
  'renderer/exporting/second.ts': "import '../core/target'; import 'docx'; import './first';",
  'renderer/exporting/first.ts': 'export const first = 1;',
  'renderer/ui/target.ts': "import 'react';",
  'renderer/app/target.ts': "import '../features/library/target';",
  'renderer/features/library/target.ts': "import '../../ui/target'; import '../../storage/target';",
  'electron/ipc/target.ts': "import '../../renderer/core/target';",
  'electron/services/target.ts': "import 'node:fs'; import '../ipc/target';",
  'electron/main/target.ts': "import 'electron'; import '../services/target';",
  'electron/preload/target.ts': "import 'electron'; import '../ipc/target';",
  'electron/browser-shell/target.ts': "import 'node:http'; import '../services/target';",
  'tests/support/target.ts': "import '../../electron/main/target';",
};

const PACKAGES = ['react', 'electron', 'dexie', 'lexical', '@lexical/list', 'docx', 'mammoth'];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

function write(folder: string, path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `${text}\n`);
}

function plantTree(folder: string, planted: Readonly<Record<string, readonly [string, string]>>) {
  cpSync(join(ROOT, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  for (const name of PACKAGES) {
    write(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(folder, `node_modules/${name}/index.js`, 'module.exports = {};');
  }
  for (const [path, text] of Object.entries(CLEAN)) write(folder, path, text);
  for (const [path, imported] of Object.values(planted)) write(folder, path, `import '${imported}';`);
}

function cruise(folder: string): readonly Violation[] {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, 'electron', 'renderer', 'tests', '--config', CONFIG, '--output-type', 'json'];
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return (JSON.parse(output) as { summary: { violations: readonly Violation[] } }).summary.violations;
}

describe('import rules', () => {
  const folders: string[] = [];
  let found: readonly Violation[] = [];
  const newFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
    folders.push(folder);
    return folder;
  };

  beforeAll(() => {
    const folder = newFolder();
    plantTree(folder, PLANTED);
    found = cruise(folder);
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('lets a tree through that keeps them', () => {
    const folder = newFolder();
    plantTree(folder, {});
    expect(cruise(folder)).toEqual([]);
  });

  it('have a planted case each', () => {
    expect(Object.keys(PLANTED).sort()).toEqual(rules.map((rule) => rule.name).sort());
  });

  it.each(Object.entries(PLANTED))('%s stops %s', (name, [file]) => {
    expect(found.filter((violation) => violation.from === file).map((one) => one.rule.name)).toEqual([name]);
  });

  it('stop nothing but what was planted', () => {
    const planted = Object.values(PLANTED).map(([file]) => file);
    expect(found.filter((violation) => !planted.includes(violation.from))).toEqual([]);
  });
});
