import { describe, expect, it } from 'vitest';
import { createMessages } from '../../../../renderer/i18n/messages';
import { writeFailureText } from '../../../../renderer/i18n/write-failure-text';

describe('messages', () => {
  it('choose the Arabic form by the number', () => {
    const { t } = createMessages('ar', 'latin');
    const said = [0, 1, 2, 3, 11, 100].map((count) => t('shell.counts.tags', { count }));
    expect(said).toEqual(['لا وسوم', 'وسم واحد', 'وسمان', '3 وسوم', '11 وسماً', '100 وسم']);
  });

  it('write numbers in the chosen digits', () => {
    expect(createMessages('ar', 'arabic').t('shell.counts.articles', { count: 3124 })).toBe('٣٬١٢٤ مقالاً');
    expect(createMessages('ar', 'arabic').number(12)).toBe('١٢');
    expect(createMessages('en', 'latin').number(1234)).toBe('1,234');
  });

  it('know the direction of their language', () => {
    expect(createMessages('ar', 'latin').direction).toBe('rtl');
    expect(createMessages('en', 'arabic').direction).toBe('ltr');
  });

  it('say why a change was not written', () => {
    const messages = createMessages('en', 'latin');
    expect(writeFailureText(messages, { code: 'disk-full' })).toContain('disk is full');
    expect(writeFailureText(messages, { code: 'invalid', reason: 'a loop' })).toContain('a loop');
  });
});
