import { type FocusEvent, useMemo, useState } from 'react';

/** Whether the keyboard's focus is inside an element; spread the handlers on it. */
export function useFocusWithin(): {
  readonly isFocusWithin: boolean;
  readonly focusWithinProps: {
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
} {
  const [isFocusWithin, setIsFocusWithin] = useState(false);
  const focusWithinProps = useMemo(
    () => ({
      onFocus: () => setIsFocusWithin(true),
      onBlur: (event: FocusEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsFocusWithin(false);
      },
    }),
    [],
  );
  return { isFocusWithin, focusWithinProps };
}
