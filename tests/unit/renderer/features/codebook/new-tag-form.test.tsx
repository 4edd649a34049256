// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { caseFileId, type Result, type Tag, tagId } from '../../../../../renderer/core/model';
import { NewTagForm } from '../../../../../renderer/features/codebook/new-tag-form';
import { MessagesProvider } from '../../../../../renderer/i18n/messages';
import type { Store, WriteFailure } from '../../../../../renderer/storage/store';
import { StoreContext } from '../../../../../renderer/storage/use-store';
import { ToastProvider } from '../../../../../renderer/ui/toasts';
import { UiProvider } from '../../../../../renderer/ui/ui-provider';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const WORDS = { close: 'إغلاق', cancel: 'إلغاء', clear: 'مسح', notifications: 'إشعارات', resize: 'عرض' };
type Outcome = Result<Tag, WriteFailure>;

let root: Root;
let asked: string[];
let answer: (outcome: Outcome) => void;
const onCreated = vi.fn();

beforeEach(async () => {
  asked = [];
  onCreated.mockClear();
  const tags: Pick<Store['tags'], 'create'> = {
    create: (_caseFileId, { name }) => {
      asked.push(name);
      return new Promise<Outcome>((resolve) => {
        answer = resolve;
      });
    },
  };
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  await act(async () =>
    root.render(
      <StoreContext value={{ tags } as Store}>
        <MessagesProvider language="ar" digits="latin">
          <UiProvider locale="ar" words={WORDS}>
            <ToastProvider>
              <NewTagForm
                caseFileId={caseFileId('case-file-1')}
                parent={undefined}
                tags={[]}
                onCreated={onCreated}
              />
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

const field = () => document.querySelector<HTMLInputElement>('[data-testid="codebook.new-name"]')!;
const type = (text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const submit = () =>
  act(async () => {
    document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
const settle = (outcome: Outcome) => act(async () => answer(outcome));

const TAG: Tag = {
  id: tagId('tag-1'),
  caseFileId: caseFileId('case-file-1'),
  parentId: null,
  name: 'سياسة',
  colour: 'teal',
  description: '',
  position: 0,
  shortcut: null,
};

describe('the form of a new tag', () => {
  it('keeps what is typed while the tag is written', async () => {
    await type('سياسة');
    await submit();
    await type('اقتصاد');
    await settle({ ok: true, value: TAG });
    expect([asked, field().value]).toEqual([['سياسة'], 'اقتصاد']);
    expect(onCreated).toHaveBeenCalledWith(TAG.id);
  });

  it('asks once for a name that is entered twice', async () => {
    await type('سياسة');
    await submit();
    await submit();
    await settle({ ok: true, value: TAG });
    expect(asked).toEqual(['سياسة']);
  });

  it('gives the name back when it could not be written', async () => {
    await type('سياسة');
    await submit();
    await settle({ ok: false, error: { code: 'disk-full' } });
    expect(field().value).toBe('سياسة');
  });

  it('leaves the next name alone when the one before could not be written', async () => {
    await type('سياسة');
    await submit();
    await type('اقتصاد');
    await settle({ ok: false, error: { code: 'disk-full' } });
    expect(field().value).toBe('اقتصاد');
  });
});
