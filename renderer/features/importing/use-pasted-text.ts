import { useEffect } from 'react';

/** Text pasted anywhere but into a field or an editor is offered for import. */
export function usePastedText(onText: (text: string) => void): void {
  useEffect(() => {
    const listener = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isEditable(event.target)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() !== '') onText(text);
    };
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, [onText]);
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, [role="dialog"]') !== null)
  );
}
