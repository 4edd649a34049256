import { describe, expect, it } from 'vitest';
import { ar } from '../../../../renderer/i18n/ar';
import { en } from '../../../../renderer/i18n/en';
import { createMessages } from '../../../../renderer/i18n/messages';

/** Numbers of ICU's kinds of message elements; the parser's own enum is not ours to import. */
const TYPE = { literal: 0, plural: 6, pound: 7 } as const;

/** As much of the parser's tree as these tests look at. */
interface MessageElement {
  readonly type: number;
  readonly value: string;
  readonly pluralType?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly MessageElement[] }>>;
  readonly children?: readonly MessageElement[];
}

const { intl } = createMessages('ar', 'latin');
const parse = (message: string) =>
  intl.formatters.getMessageFormat(message, 'ar').getAst() as unknown as readonly MessageElement[];

const ARABIC_FORMS = ['few', 'many', 'one', 'other', 'two', 'zero'];
const arabic: Readonly<Record<string, string>> = ar;
const english: Readonly<Record<string, string>> = en;

function walk(elements: readonly MessageElement[], visit: (element: MessageElement) => void) {
  for (const element of elements) {
    visit(element);
    for (const option of Object.values(element.options ?? {})) walk(option.value, visit);
    walk(element.children ?? [], visit);
  }
}

function placeholders(message: string): readonly string[] {
  const names = new Set<string>();
  walk(parse(message), (element) => {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound) names.add(element.value);
  });
  return [...names].sort();
}

describe('the message catalogues', () => {
  it('have the same keys', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(arabic).sort());
  });

  it('are valid ICU messages that are not empty', () => {
    for (const [key, message] of [...Object.entries(arabic), ...Object.entries(english)]) {
      expect(() => parse(message), key).not.toThrow();
      expect(message.trim(), key).not.toBe('');
    }
  });

  it('ask for the same values in both languages', () => {
    for (const [key, message] of Object.entries(arabic))
      expect(placeholders(english[key] ?? ''), key).toEqual(placeholders(message));
  });

  it('give every Arabic plural its six forms', () => {
    for (const [key, message] of Object.entries(arabic))
      walk(parse(message), (element) => {
        if (element.type !== TYPE.plural || element.pluralType !== 'cardinal') return;
        const forms = Object.keys(element.options ?? {}).filter((form) => !form.startsWith('='));
        expect(forms.sort(), key).toEqual(ARABIC_FORMS);
      });
  });

  it('use no Latin quotation marks or question marks in Arabic sentences', () => {
    for (const [key, message] of Object.entries(arabic)) expect(message, key).not.toMatch(/["?]/);
  });
});
