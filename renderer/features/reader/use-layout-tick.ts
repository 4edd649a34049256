import { useEffect, useState } from 'react';

/** Counts up whenever one of the elements changes its size, so that what was measured is measured again. */
export function useLayoutTick(...elements: readonly (Element | null | undefined)[]): number {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(() => setTick((before) => before + 1));
    for (const element of elements) if (element) observer.observe(element);
    return () => observer.disconnect();
    // The list is spread: its length never changes for a call.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, elements);
  return tick;
}
