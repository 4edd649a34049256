import { useEffect } from 'react';

/** Calls `flush` when the window or the screen is left: what was typed must not wait for a pause then. */
export function useFlushOnLeaving(flush: () => Promise<void>): void {
  useEffect(() => {
    const now = () => void flush();
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') now();
    };
    window.addEventListener('blur', now);
    window.addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      window.removeEventListener('blur', now);
      window.removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', whenHidden);
      now();
    };
  }, [flush]);
}
