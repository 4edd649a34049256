// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Command, CommandProvider, useCommands } from '../../../../renderer/ui/commands';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

function Registered(props: { commands: readonly Command[] }) {
  useCommands(props.commands);
  return (
    <>
      <button type="button">button</button>
      <input />
      <div role="dialog">
        <button type="button" id="inside">
          inside
        </button>
      </div>
    </>
  );
}

function draw(commands: readonly Command[]) {
  act(() =>
    root.render(
      <CommandProvider>
        <Registered commands={commands} />
      </CommandProvider>,
    ),
  );
}

function press(selector: string, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  host.querySelector(selector)?.dispatchEvent(event);
  return event;
}

describe('command keys', () => {
  it('run a command from anywhere but text fields and dialogs', () => {
    const run = vi.fn();
    draw([{ id: 'note', label: 'Note', section: 'reader', shortcut: { code: 'KeyN' }, run }]);
    expect(press('button', { code: 'KeyN', key: 'ى' }).defaultPrevented).toBe(true);
    expect(press('input', { code: 'KeyN' }).defaultPrevented).toBe(false);
    expect(press('#inside', { code: 'KeyN' }).defaultPrevented).toBe(false);
    expect(run).toHaveBeenCalledOnce();
  });

  it('run in text fields when the command says so', () => {
    const run = vi.fn();
    draw([
      {
        id: 'p',
        label: 'P',
        section: 's',
        shortcut: { code: 'KeyK', ctrl: true },
        worksInTextFields: true,
        run,
      },
    ]);
    press('input', { code: 'KeyK', ctrlKey: true });
    expect(run).toHaveBeenCalledOnce();
  });

  it('do not run while held down or while letters are composed', () => {
    const run = vi.fn();
    draw([{ id: 'note', label: 'Note', section: 'reader', shortcut: { code: 'KeyN' }, run }]);
    press('button', { code: 'KeyN', repeat: true });
    press('button', { code: 'KeyN', isComposing: true });
    expect(run).not.toHaveBeenCalled();
  });

  it('are gone when the component is', () => {
    const run = vi.fn();
    draw([{ id: 'note', label: 'Note', section: 'reader', shortcut: { code: 'KeyN' }, run }]);
    draw([]);
    press('button', { code: 'KeyN' });
    expect(run).not.toHaveBeenCalled();
  });
});
