import { createContext, type ReactNode, useContext, useMemo } from 'react';
import {
  createIntl,
  createIntlCache,
  type FormatDateOptions,
  type FormatNumberOptions,
  type IntlShape,
  RawIntlProvider,
} from 'react-intl';
import { ar, type MessageKey } from './ar';
import { en } from './en';

export type Language = 'ar' | 'en';
export type Digits = 'latin' | 'arabic';
export type { MessageKey };

export type MessageValues = Readonly<Record<string, string | number>>;

/** Words and numbers in the user's language and digits. */
export interface Messages {
  readonly language: Language;
  readonly direction: 'rtl' | 'ltr';
  /** BCP 47 tag with the digits' and calendar's extension, for React Aria and Intl. */
  readonly locale: string;
  readonly t: (key: MessageKey, values?: MessageValues) => string;
  readonly number: (value: number, options?: FormatNumberOptions) => string;
  /** A date in the interface's language; month names of both systems are a later setting. */
  readonly date: (value: Date, options?: FormatDateOptions) => string;
}

const cache = createIntlCache();

/** The tag that makes digits and calendar explicit: `ar` alone leaves both to the platform's data. */
export function localeTag(language: Language, digits: Digits): string {
  return `${language}-u-ca-gregory-nu-${digits === 'arabic' ? 'arab' : 'latn'}`;
}

/** Messages outside React: workers' results, tests, the Word file's own words. */
export function createMessages(language: Language, digits: Digits): Messages & { readonly intl: IntlShape } {
  const locale = localeTag(language, digits);
  const intl = createIntl({ locale, messages: language === 'ar' ? ar : en }, cache);
  return {
    intl,
    language,
    locale,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    t: (key, values) => intl.formatMessage({ id: key }, values),
    // Through the cache of react-intl: a formatter is dear to make, and lists ask for thousands of numbers.
    number: (value, options) => intl.formatNumber(value, options),
    date: (value, options) => intl.formatDate(value, options),
  };
}

const MessagesContext = createContext<Messages | null>(null);

/** Gives the tree below it its language. */
export function MessagesProvider(props: { language: Language; digits: Digits; children: ReactNode }) {
  const messages = useMemo(
    () => createMessages(props.language, props.digits),
    [props.language, props.digits],
  );
  return (
    <MessagesContext.Provider value={messages}>
      <RawIntlProvider value={messages.intl}>{props.children}</RawIntlProvider>
    </MessagesContext.Provider>
  );
}

/** The words of the current language; throws outside {@link MessagesProvider}, which is a bug. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new Error('useMessages outside MessagesProvider');
  return messages;
}
