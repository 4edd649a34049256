// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Outlet, outletId, type Result } from '../../../../../renderer/core/model';
import { OutletDetails } from '../../../../../renderer/features/outlets/outlet-details';
import { OutletsScopeContext } from '../../../../../renderer/features/outlets/outlets-scope';
import {
  type OutletWrites,
  useOutletWrites,
} from '../../../../../renderer/features/outlets/use-outlet-writes';
import { MessagesProvider } from '../../../../../renderer/i18n/messages';
import type { OutletRepository, Store, WriteFailure } from '../../../../../renderer/storage/store';
import { StoreContext } from '../../../../../renderer/storage/use-store';
import { ToastProvider } from '../../../../../renderer/ui/toasts';
import { UiProvider } from '../../../../../renderer/ui/ui-provider';
import { UndoOfferContext } from '../../../../../renderer/ui/undo-offer';
import { buildOutlet } from './outlet-builder';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const WORDS = { close: 'إغلاق', cancel: 'إلغاء', clear: 'مسح', notifications: 'إشعارات', resize: 'عرض' };
const COAST = buildOutlet('الساحل', { residueLines: ['تابعنا', 'اقرا ايضا'], keptLines: ['المصدر الساحل'] });

let root: Root;
let saved: Outlet;
let answer: Result<void, WriteFailure>;
let writes: OutletWrites;

/** A list of one outlet that keeps what is written into it. */
const repository: Pick<OutletRepository, 'list' | 'edit'> = {
  list: async () => [saved],
  edit: async (_id, changes) => {
    if (answer.ok) saved = { ...saved, ...changes };
    return answer;
  },
};

function Window() {
  writes = useOutletWrites(COAST.caseFileId);
  return (
    <OutletsScopeContext value={{ list: [COAST], usage: new Map(), unlisted: [], writes }}>
      <OutletDetails outlet={COAST} onChoose={() => undefined} />
    </OutletsScopeContext>
  );
}

beforeEach(async () => {
  saved = COAST;
  answer = { ok: true, value: undefined };
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  await act(async () =>
    root.render(
      <StoreContext value={{ outlets: repository as OutletRepository } as Store}>
        <MessagesProvider language="ar" digits="latin">
          <UiProvider locale="ar" words={WORDS}>
            <ToastProvider>
              <UndoOfferContext value={() => undefined}>
                <Window />
              </UndoOfferContext>
            </ToastProvider>
          </UiProvider>
        </MessagesProvider>
      </StoreContext>,
    ),
  );
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

const toast = () => document.querySelector('[data-testid="ui.toast"]')?.textContent ?? '';
const forget = (kind: 'residue-lines' | 'kept-lines', nth: number) =>
  act(async () => {
    document.querySelectorAll<HTMLElement>(`[data-testid="outlets.${kind}.remove"]`)[nth]?.click();
  });

describe('changes of an outlet', () => {
  it('that follow each other at once are both kept', async () => {
    await act(async () => {
      await Promise.all(
        ['جريدة الساحل', 'بوابة الساحل'].map((alias) =>
          writes.edit(COAST.id, (now) => ({ aliases: [...now.aliases, alias] })),
        ),
      );
    });
    expect(saved.aliases).toEqual(['جريدة الساحل', 'بوابة الساحل']);
  });

  it('forget one remembered line and leave the others', async () => {
    await forget('residue-lines', 0);
    expect([saved.residueLines, saved.keptLines]).toEqual([['اقرا ايضا'], ['المصدر الساحل']]);
    await forget('kept-lines', 0);
    expect([saved.residueLines, saved.keptLines]).toEqual([['اقرا ايضا'], []]);
  });

  it('say why they were not written', async () => {
    answer = { ok: false, error: { code: 'disk-full' } };
    await forget('residue-lines', 0);
    expect(saved).toBe(COAST);
    expect(toast()).toContain('القرص ممتلئ');
  });

  it('say when the outlet is gone', async () => {
    let isWritten = true;
    await act(async () => {
      isWritten = await writes.edit(outletId('gone'), () => ({ name: 'أي اسم' }));
    });
    expect([isWritten, saved]).toEqual([false, COAST]);
    expect(toast()).not.toBe('');
  });
});
