import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Launched, launchMain } from '../stand-in/launch';

let shell: Launched;
beforeAll(async () => {
  shell = await launchMain();
});
afterAll(() => shell.end());

describe('the preload', () => {
  it('puts one frozen object with three functions on the window', () => {
    expect([...shell.exposed.keys()]).toEqual(['workbench']);
    expect(Object.keys(shell.bridge()).sort()).toEqual(['invoke', 'on', 'registerDropped']);
    expect(Object.isFrozen(shell.bridge())).toBe(true);
  });

  it.each(['intake.register-dropped', 'shell.openExternal', '__proto__', 'constructor', ''])(
    'does not pass the channel %j on',
    async (channel) => {
      const invoke = shell.bridge().invoke as (name: string) => Promise<unknown>;
      await expect(invoke(channel)).rejects.toThrow('No such channel');
    },
  );

  it('lets the page listen to the events of the contract only', () => {
    expect(() => shell.bridge().on('something' as never, () => undefined)).toThrow('No such event');
  });

  it('calls listeners with nothing, until they unsubscribe', () => {
    const listener = vi.fn();
    const unsubscribe = shell.bridge().on('app.flush', listener);
    shell.rendererEvents.emit('app.flush', { sender: 'the whole of ipcRenderer' });
    expect(listener.mock.calls).toEqual([[]]);
    unsubscribe();
    shell.rendererEvents.emit('app.flush', {});
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('registers no files that a script made, nor a drop that holds one', async () => {
    const real = Object.assign(new File([], 'a.txt'), { standInPath: '/somewhere/a.txt' });
    expect(await shell.bridge().registerDropped([])).toBeNull();
    expect(await shell.bridge().registerDropped([new File([], 'made.txt')])).toBeNull();
    expect(await shell.bridge().registerDropped([real, new File([], 'made.txt')])).toBeNull();
    expect(await shell.bridge().registerDropped(['/etc/passwd', { path: '/etc/passwd' }])).toBeNull();
    expect(await shell.bridge().registerDropped([real])).toMatch(/^[\w-]{16,}$/);
  });
});
