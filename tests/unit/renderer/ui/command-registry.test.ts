import { describe, expect, it, vi } from 'vitest';
import { CommandRegistry } from '../../../../renderer/ui/command-registry';

const command = (id: string, run: () => void = () => undefined, isEnabled = true) => ({
  id,
  label: id,
  section: 'test',
  isEnabled,
  run,
});

describe('the command registry', () => {
  it('lets the newest registration win and skips disabled commands', () => {
    const registry = new CommandRegistry();
    registry.set('screen', [command('a')]);
    registry.set('dialog', [command('b'), command('c', undefined, false)]);
    expect(registry.find(() => true)?.id).toBe('b');
    expect(registry.find(({ id }) => id === 'c')).toBeUndefined();
    registry.remove('dialog');
    expect(registry.find(() => true)?.id).toBe('a');
  });

  it('tells listeners only of changes they can see', () => {
    const registry = new CommandRegistry();
    const listener = vi.fn();
    registry.subscribe(listener);
    registry.set('screen', [command('a')]);
    registry.set('screen', [command('a')]);
    expect(listener).toHaveBeenCalledTimes(1);
    registry.set('screen', [command('a', undefined, false)]);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('runs the latest function behind an older list', () => {
    const registry = new CommandRegistry();
    const older = vi.fn();
    const newer = vi.fn();
    registry.set('screen', [command('a', older)]);
    const [listed] = registry.list();
    registry.set('screen', [command('a', newer)]);
    listed?.run();
    expect(older).not.toHaveBeenCalled();
    expect(newer).toHaveBeenCalledOnce();
  });
});
