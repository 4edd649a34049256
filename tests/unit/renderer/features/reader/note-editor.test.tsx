// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NoteEditor } from '../../../../../renderer/features/reader/note-editor';
import { MessagesProvider } from '../../../../../renderer/i18n/messages';

let root: Root;
let written: string[];
let isDone: boolean;
let answer: boolean;

beforeEach(async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  written = [];
  isDone = false;
  answer = true;
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  await act(async () =>
    root.render(
      <MessagesProvider language="ar" digits="latin">
        <NoteEditor
          note="قديم"
          onCommit={async (note) => {
            written.push(note);
            return answer;
          }}
          onDone={() => {
            isDone = true;
          }}
        />
      </MessagesProvider>,
    ),
  );
});
afterEach(async () => act(async () => root.unmount()));

const area = () => document.querySelector('textarea')!;
const type = (text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(area(), text);
    area().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (code: string, keys: KeyboardEventInit = {}) =>
  act(async () => {
    area().dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...keys }));
  });

describe('NoteEditor', () => {
  it('saves with Ctrl+Enter', async () => {
    await type('جديد ');
    await press('Enter', { ctrlKey: true });
    expect([written, isDone]).toEqual([['جديد'], true]);
  });

  it('saves when the focus leaves', async () => {
    await type('جديد');
    await act(async () => area().blur());
    expect([written, isDone]).toEqual([['جديد'], true]);
  });

  it('saves when it is taken off the screen', async () => {
    await type('جديد');
    await act(async () => root.unmount());
    expect(written).toEqual(['جديد']);
  });

  it('gives the text up with Escape', async () => {
    await type('جديد');
    await press('Escape');
    await act(async () => root.unmount());
    expect([written, isDone]).toEqual([[], true]);
  });

  it('writes nothing when nothing changed', async () => {
    await press('Enter', { ctrlKey: true });
    expect([written, isDone]).toEqual([[], true]);
  });

  it('stays open with the text when it could not be written', async () => {
    answer = false;
    await type('جديد');
    await press('Enter', { ctrlKey: true });
    expect([isDone, area().value]).toEqual([false, 'جديد']);
  });
});
