// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SaveDialog } from '../../../../../renderer/features/exporting/save-dialog';
import { MessagesProvider } from '../../../../../renderer/i18n/messages';
import { createMemoryWorkbench, type MemoryWorkbench } from '../../../../../renderer/platform/memory';
import { WorkbenchContext } from '../../../../../renderer/platform/use-workbench';
import { ToastProvider } from '../../../../../renderer/ui/toasts';
import { UiProvider } from '../../../../../renderer/ui/ui-provider';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const BYTES = new Uint8Array([1, 2, 3]);
const WORDS = { close: 'إغلاق', cancel: 'إلغاء', clear: 'مسح', notifications: 'إشعارات', resize: 'عرض' };

let root: Root;
let workbench: MemoryWorkbench;
const onSaved = vi.fn();
const onClose = vi.fn();

beforeEach(async () => {
  workbench = createMemoryWorkbench();
  onSaved.mockClear();
  onClose.mockClear();
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

async function open(): Promise<void> {
  await act(async () => {
    root.render(
      <WorkbenchContext value={workbench}>
        <MessagesProvider language="ar" digits="latin">
          <UiProvider locale="ar" words={WORDS}>
            <ToastProvider>
              <SaveDialog suggestedName="موجز.docx" bytes={BYTES} onSaved={onSaved} onClose={onClose} />
            </ToastProvider>
          </UiProvider>
        </MessagesProvider>
      </WorkbenchContext>,
    );
  });
}

const find = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
async function press(id: string): Promise<void> {
  const button = find(id);
  if (!button) throw new Error(`No ${id}`);
  await act(async () => {
    button.click();
  });
}
async function type(text: string): Promise<void> {
  const input = find('exporting.save.name') as HTMLInputElement | null;
  if (!input) throw new Error('No name field');
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
  await act(async () => {
    set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the save dialog', () => {
  it('saves to the best place and shows the path', async () => {
    await open();
    await press('exporting.save.confirm');
    expect(find('exporting.saved.path')?.textContent).toBe('/memory/exports/موجز.docx');
    expect(workbench.exported.get('/memory/exports/موجز.docx')).toEqual(BYTES);
    expect(onSaved).toHaveBeenCalledOnce();
    await press('exporting.saved.reveal');
    expect(workbench.revealed).toEqual(['/memory/exports/موجز.docx']);
    await press('exporting.saved.close');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('completes a typed name with its extension and refuses an impossible one', async () => {
    await open();
    await type('a/b');
    expect(find('exporting.save.confirm')?.hasAttribute('disabled')).toBe(true);
    await type('تقرير أول');
    await press('exporting.save.confirm');
    expect([...workbench.exported.keys()]).toEqual(['/memory/exports/تقرير أول.docx']);
  });

  it('asks before replacing, and replaces', async () => {
    await workbench.invoke('exports.write', {
      placeId: 'exports',
      fileName: 'موجز.docx',
      bytes: new Uint8Array([9]),
      replace: false,
    });
    await open();
    await press('exporting.save.confirm');
    expect(find('exporting.failure.exists')).not.toBeNull();
    await press('exporting.save.replace');
    expect(workbench.exported.get('/memory/exports/موجز.docx')).toEqual(BYTES);
  });

  it('keeps both under the next free name', async () => {
    for (const fileName of ['موجز.docx', 'موجز (2).docx']) {
      await workbench.invoke('exports.write', {
        placeId: 'exports',
        fileName,
        bytes: new Uint8Array([9]),
        replace: false,
      });
    }
    await open();
    await press('exporting.save.confirm');
    await press('exporting.save.keep-both');
    expect(find('exporting.saved.path')?.textContent).toBe('/memory/exports/موجز (3).docx');
    expect(workbench.exported.get('/memory/exports/موجز.docx')).toEqual(new Uint8Array([9]));
  });

  it('saves beside a locked file with one press', async () => {
    workbench.answerWith('exports.write', ({ fileName }) =>
      Promise.resolve(
        fileName === 'موجز.docx'
          ? { ok: false, code: 'locked', path: 'x' }
          : { ok: true, path: `/memory/${fileName}`, token: 't' },
      ),
    );
    await open();
    await press('exporting.save.confirm');
    expect(find('exporting.failure.locked')?.textContent).toContain('أغلقه');
    await press('exporting.save.keep-both');
    expect(find('exporting.saved.path')?.textContent).toBe('/memory/موجز (2).docx');
  });

  it.each(['read-only', 'denied', 'disk-full', 'gone', 'io', 'bad-name'] as const)(
    'stays with the bytes when the place says %s, and saves when it can',
    async (code) => {
      workbench.answerWith('exports.write', () => Promise.resolve({ ok: false, code, path: 'x' }));
      await open();
      await press('exporting.save.confirm');
      expect(find(`exporting.failure.${code}`)).not.toBeNull();
      expect(onClose).not.toHaveBeenCalled();
      workbench.answerWith('exports.write', null);
      await press('exporting.save.confirm');
      expect(workbench.exported.size).toBe(1);
    },
  );

  it('survives a main side that does not answer', async () => {
    workbench.answerWith('exports.write', () => Promise.reject(new Error('gone')));
    await open();
    await press('exporting.save.confirm');
    expect(find('exporting.failure.disconnected')).not.toBeNull();
    workbench.answerWith('exports.write', null);
    await press('exporting.save.retry');
    expect(find('exporting.saved')).not.toBeNull();
  });

  it('says so when no folder can be written to, and reads them again', async () => {
    workbench.answerWith('exports.places', () => Promise.resolve([]));
    await open();
    expect(find('exporting.save.confirm')?.hasAttribute('disabled')).toBe(true);
    workbench.answerWith('exports.places', null);
    await press('exporting.save.places-again');
    await press('exporting.save.confirm');
    expect(workbench.exported.size).toBe(1);
  });

  it('offers the path to copy where a folder cannot be shown', async () => {
    workbench.answerWith('exports.reveal', () => Promise.resolve({ ok: false, code: 'unavailable' }));
    await open();
    await press('exporting.save.confirm');
    await press('exporting.saved.reveal');
    expect(find('exporting.saved.reveal')).toBeNull();
    expect(find('exporting.saved.copy')).not.toBeNull();
  });

  it('saves where the shell’s own dialog says, and offers that only where there is one', async () => {
    await open();
    expect(find('exporting.save.other')).toBeNull();
    act(() => root.unmount());
    workbench = createMemoryWorkbench({ description: { shell: 'electron' } });
    workbench.answerWith('exports.choose', () =>
      Promise.resolve({ kind: 'chosen', placeId: 'exports', fileName: 'آخر.docx' }),
    );
    root = createRoot(document.body.appendChild(document.createElement('div')));
    await open();
    await press('exporting.save.other');
    expect([...workbench.exported.keys()]).toEqual(['/memory/exports/آخر.docx']);
  });
});
