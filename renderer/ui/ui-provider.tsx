import { createContext, type ReactNode, useContext } from 'react';
import { I18nProvider } from 'react-aria-components';

/** The few words components of the kit need of themselves; the app gives them in the user's language. */
export interface UiWords {
  readonly close: string;
  readonly clear: string;
  readonly notifications: string;
  readonly resize: string;
}

const UiWordsContext = createContext<UiWords>({
  close: 'Close',
  clear: 'Clear',
  notifications: 'Notifications',
  resize: 'Resize',
});

/** Gives the kit its locale (and through it React Aria's direction) and its own words. */
export function UiProvider(props: { locale: string; words: UiWords; children: ReactNode }) {
  return (
    <I18nProvider locale={props.locale}>
      <UiWordsContext value={props.words}>{props.children}</UiWordsContext>
    </I18nProvider>
  );
}

/** The kit's own words. */
export function useUiWords(): UiWords {
  return useContext(UiWordsContext);
}
