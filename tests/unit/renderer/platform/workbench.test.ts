// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Channel, Reply, WorkbenchBridge } from '../../../../electron/ipc/contract';
import { createWorkbench } from '../../../../renderer/platform/bridge-workbench';
import { browserFile } from '../../../../renderer/platform/browser-file';
import { collectEntries } from '../../../../renderer/platform/dropped-entries';
import { AlreadyOpen, claimTheOnlyWindow } from '../../../../renderer/platform/one-window';

const described: Reply<'app.describe'> = {
  version: '1',
  shell: 'electron',
  platform: 'linux',
  systemLocale: '',
  dataFolder: '/data',
};

const bridgeWith = (
  answers: Partial<Record<Channel, unknown>>,
  token: string | null = null,
): WorkbenchBridge => ({
  invoke: (...call) => Promise.resolve((answers[call[0]] ?? described) as never),
  on: () => () => undefined,
  registerDropped: () => Promise.resolve(token),
});

const fileEntry = (name: string, path: string, open: () => File | DOMException): FileSystemEntry =>
  ({
    name,
    fullPath: path,
    isFile: true,
    isDirectory: false,
    file: (resolve: (file: File) => void, reject: (error: DOMException) => void) => {
      const opened = open();
      if (opened instanceof DOMException) reject(opened);
      else resolve(opened);
    },
  }) as unknown as FileSystemEntry;

const folderEntry = (path: string, batches: FileSystemEntry[][] | DOMException): FileSystemEntry =>
  ({
    name: path.split('/').at(-1),
    fullPath: path,
    isFile: false,
    isDirectory: true,
    createReader: () => {
      const left = Array.isArray(batches) ? [...batches] : [];
      return {
        readEntries: (
          resolve: (entries: FileSystemEntry[]) => void,
          reject: (error: DOMException) => void,
        ) => {
          if (Array.isArray(batches)) resolve(left.shift() ?? []);
          else reject(batches);
        },
      };
    },
  }) as unknown as FileSystemEntry;

const textFile = (name: string, text: string) => new File([text], name);

describe('a drop in a browser', () => {
  it('is walked to the last batch of every folder, in order of name', async () => {
    const file = (name: string) => fileEntry(name, `/أخبار/${name}`, () => textFile(name, name));
    const inner = folderEntry('/أخبار/ب', [
      [fileEntry('x.txt', '/أخبار/ب/x.txt', () => textFile('x.txt', ''))],
    ]);
    const folder = folderEntry('/أخبار', [[file('ج.txt')], [inner, file('ا.txt')]]);
    const found = await collectEntries([folder]);
    expect(found.map((one) => one.relativePath)).toEqual(['أخبار/ا.txt', 'أخبار/ب/x.txt', 'أخبار/ج.txt']);
  });

  it('lists what cannot be opened with its reason and goes on', async () => {
    const found = await collectEntries([
      fileEntry('gone.txt', '/gone.txt', () => new DOMException('', 'NotFoundError')),
      folderEntry('/locked', new DOMException('', 'SecurityError')),
      fileEntry('good.txt', '/good.txt', () => textFile('good.txt', 'نص')),
    ]);
    expect(found.map((one) => [one.name, one.problem])).toEqual([
      ['gone.txt', 'vanished'],
      ['locked', 'denied'],
      ['good.txt', null],
    ]);
    expect(await found[0]!.read()).toEqual({ ok: false, error: 'vanished' });
    expect(await found[2]!.read()).toEqual({ ok: true, value: new TextEncoder().encode('نص') });
  });

  it('opens a file anew when it changed since it was dropped', async () => {
    const stale = textFile('a.txt', 'old');
    stale.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    const reopened = browserFile(stale, 'a.txt', () => Promise.resolve(textFile('a.txt', 'new')));
    expect(await reopened.read()).toEqual({ ok: true, value: new TextEncoder().encode('new') });
    expect(await browserFile(stale, 'a.txt').read()).toEqual({ ok: false, error: 'denied' });
  });

  it('reads nothing before it is asked and nothing that is too large', async () => {
    const file = textFile('big.txt', 'x');
    Object.defineProperty(file, 'size', { value: 65 * 1024 * 1024 });
    file.arrayBuffer = vi.fn();
    const found = browserFile(file, '');
    expect([found.problem, found.relativePath]).toEqual(['too-large', 'big.txt']);
    expect(await found.read()).toEqual({ ok: false, error: 'too-large' });
    expect(file.arrayBuffer).not.toHaveBeenCalled();
  });
});

describe('a drop in Electron', () => {
  const transfer = (files: File[]) =>
    ({
      items: files.map((file) => ({ kind: 'file', getAsFile: () => file, webkitGetAsEntry: () => null })),
    }) as unknown as DataTransfer;

  it('becomes the files behind main’s token', async () => {
    const workbench = await createWorkbench(
      bridgeWith(
        {
          'intake.list': {
            ok: true,
            isTruncated: false,
            entries: [{ entryId: 'e1', relativePath: 'folder/a.txt', size: 3, problem: null }],
          },
          'intake.read': { ok: false, code: 'changed' },
        },
        'token',
      ),
    );
    const [file] = await workbench.collectDropped(transfer([textFile('folder', '')]));
    expect(file).toMatchObject({ name: 'a.txt', relativePath: 'folder/a.txt', size: 3, problem: null });
    expect(await file!.read()).toEqual({ ok: false, error: 'changed' });
  });

  it('falls back to the files themselves when main learns no path', async () => {
    const workbench = await createWorkbench(bridgeWith({}));
    const [file] = await workbench.collectDropped(transfer([textFile('made.txt', 'نص')]));
    expect(await file!.read()).toEqual({ ok: true, value: new TextEncoder().encode('نص') });
  });

  it('is empty when the user cancels the dialog', async () => {
    const workbench = await createWorkbench(bridgeWith({ 'intake.choose': { kind: 'cancelled' } }));
    expect(await workbench.chooseFiles('files')).toEqual([]);
  });
});

describe('choosing in a browser', () => {
  const choose = async (kind: 'files' | 'folder', act: (input: HTMLInputElement) => void) => {
    const bridge = bridgeWith({ 'app.describe': { ...described, shell: 'browser' } });
    const chosen = (await createWorkbench(bridge)).chooseFiles(kind);
    const input = document.querySelector('input')!;
    act(input);
    return chosen;
  };

  it('gives the files that were chosen and leaves nothing in the page', async () => {
    const files = await choose('files', (input) => {
      Object.defineProperty(input, 'files', { value: [textFile('a.txt', 'x')] });
      input.dispatchEvent(new Event('change'));
    });
    expect(files.map((file) => file.name)).toEqual(['a.txt']);
    expect(document.querySelector('input')).toBeNull();
  });

  it('gives nothing when it is cancelled', async () => {
    expect(await choose('folder', (input) => input.dispatchEvent(new Event('cancel')))).toEqual([]);
  });
});

describe('one window', () => {
  it('claims the store for good', async () => {
    let held: unknown;
    const locks = { request: (_name: string, _options: object, work: () => unknown) => (held = work()) };
    await claimTheOnlyWindow(locks as unknown as LockManager);
    expect(held).toBeInstanceOf(Promise);
  });

  it('is refused while another window has it', async () => {
    const locks = {
      request: (_name: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        }),
    };
    await expect(claimTheOnlyWindow(locks as unknown as LockManager, 10)).rejects.toBeInstanceOf(AlreadyOpen);
  });
});
