import { useEffect } from 'react';
import { type Pasted, readClipboard } from './read-clipboard';

/** Text pasted anywhere but into a field or an editor is offered for import. */
export function usePastedText(onPaste: (pasted: Pasted) => void): void {
  useEffect(() => {
    const listener = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isEditable(event.target)) return;
      const pasted = event.clipboardData ? readClipboard(event.clipboardData) : null;
      if (pasted) onPaste(pasted);
    };
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, [onPaste]);
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, [role="dialog"]') !== null)
  );
}
