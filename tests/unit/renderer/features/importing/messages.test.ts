import { expect, it } from 'vitest';
import { importing } from '../../../../../renderer/i18n/ar/importing';
import { createMessages, type MessageKey } from '../../../../../renderer/i18n/messages';

it.each(['ar', 'en'] as const)(
  'every message of the import can be said in %s, for every number',
  (language) => {
    const { t } = createMessages(language, 'latin');
    for (const key of Object.keys(importing) as MessageKey[]) {
      for (const count of [0, 1, 2, 5, 11, 100]) {
        const text = t(key, { count, done: 1, total: 2, size: 3 });
        expect(text).not.toBe('');
        expect(text).not.toContain('{');
      }
    }
  },
);
