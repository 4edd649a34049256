import { expect, it } from 'vitest';
import { importing } from '../../../../../renderer/i18n/ar/importing';
import { importingReview } from '../../../../../renderer/i18n/ar/importing-review';
import { createMessages, type MessageKey } from '../../../../../renderer/i18n/messages';

const WORDS = {
  line: 4,
  field: 'f',
  name: 'n',
  outlet: 'o',
  share: '97%',
  detail: 'd',
  encoding: 'e',
  number: 3,
};

it.each(['ar', 'en'] as const)(
  'every message of the import can be said in %s, for every number',
  (language) => {
    const { t } = createMessages(language, 'latin');
    for (const key of Object.keys({ ...importing, ...importingReview }) as MessageKey[]) {
      for (const count of [0, 1, 2, 5, 11, 100]) {
        const text = t(key, { ...WORDS, count, done: 1, total: 2, size: 3 });
        expect(text).not.toBe('');
        expect(text).not.toContain('{');
      }
    }
  },
);
