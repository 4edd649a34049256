import { describe, expect, it } from 'vitest';
import { createMessages, type MessageKey } from '../../../../renderer/i18n/messages';
import type { CommandName } from '../../../../renderer/storage/store';

const NAMES: Record<CommandName, true> = {
  'caseFile.create': true,
  'caseFile.rename': true,
  'caseFile.delete': true,
  'caseFile.load': true,
  'articles.import': true,
  'articles.edit': true,
  'articles.delete': true,
  'articles.accept': true,
  'articles.reread': true,
  'articles.group': true,
  'articles.ungroup': true,
  'articles.settleLikeness': true,
  'articles.markLines': true,
  'article.mark': true,
  'article.markBlocks': true,
  'article.turn': true,
  'outlet.create': true,
  'outlet.edit': true,
  'outlet.merge': true,
  'outlet.delete': true,
  'outlet.teach': true,
  'reportGroup.rename': true,
  'highlight.add': true,
  'highlight.move': true,
  'highlight.tag': true,
  'highlight.note': true,
  'highlight.grade': true,
  'highlight.delete': true,
  'tag.create': true,
  'tag.edit': true,
  'tag.move': true,
  'tag.delete': true,
  'briefing.create': true,
  'briefing.rename': true,
  'briefing.write': true,
  'briefing.quote': true,
  'briefing.delete': true,
};

describe.each(['ar', 'en'] as const)('the names of commands in %s', (language) => {
  const { t } = createMessages(language, 'latin');

  it.each(Object.keys(NAMES) as CommandName[])('say what %s does, for every count', (name) => {
    const key: MessageKey = `command.${name}`;
    for (const count of [0, 1, 2, 3, 11, 100]) {
      const text = t(key, { subject: 'س', count });
      expect(text).not.toBe(key);
      expect(text).not.toContain('{');
    }
    expect(t(key, { subject: 'GDP', count: 1 })).toContain('\u2068GDP\u2069');
  });
});
