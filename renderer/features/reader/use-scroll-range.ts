import { useEffect } from 'react';

/** Keeps `--scroll-range` on the frame: how far the scroller scrolls, for the margin that follows it. */
export function useScrollRange(
  frame: HTMLElement | null,
  scroller: HTMLElement | null,
  content: HTMLElement | null | undefined,
): void {
  useEffect(() => {
    if (!frame || !scroller || !content) return;
    const observer = new ResizeObserver(() => {
      frame.style.setProperty('--scroll-range', String(scroller.scrollHeight - scroller.clientHeight));
    });
    observer.observe(scroller);
    observer.observe(content);
    return () => observer.disconnect();
  }, [frame, scroller, content]);
}
