import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Command } from './command';
import { CommandRegistry } from './command-registry';
import { isInOverlay, isTextField, matchesShortcut } from './shortcut-matching';

export type { Command, Shortcut } from './command';
export { formatShortcut } from './shortcut-matching';

const RegistryContext = createContext<CommandRegistry | null>(null);

function useRegistry(): CommandRegistry {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error('commands outside CommandProvider');
  return registry;
}

/** Holds the commands of whatever is on screen and listens for their keys. */
export function CommandProvider(props: { children: ReactNode }) {
  const [registry] = useState(() => new CommandRegistry());
  useEffect(() => {
    // In the capture phase: what is a command here is not also a letter typed ahead in a list.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const isTyping = isTextField(event.target);
      const command = registry.find(
        (candidate) =>
          matchesShortcut(candidate.shortcut, event) && (candidate.worksInTextFields === true || !isTyping),
      );
      if (!command || (isInOverlay(event.target) && command.worksInTextFields !== true)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) command.run();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [registry]);
  return <RegistryContext value={registry}>{props.children}</RegistryContext>;
}

/** Registers commands while the component is mounted; later registrations win where keys collide. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useRegistry();
  const owner = useId();
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
    registry.set(owner, commands);
  });
  useEffect(() => {
    // Registered here as well: effects run twice in development, and the clean-up below must be undone.
    registry.set(owner, latest.current);
    return () => registry.remove(owner);
  }, [registry, owner]);
}

/** Every registered command, newest component last. */
export function useCommandList(): readonly Command[] {
  const registry = useRegistry();
  return useSyncExternalStore(registry.subscribe, registry.list);
}
