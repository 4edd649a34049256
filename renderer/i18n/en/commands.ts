import type { commands as ar } from '../ar/commands';

/** The subject stands in isolation: its direction must not turn the sentence around. */
const subject = '\u2068{subject}\u2069';

export const commands: Record<keyof typeof ar, string> = {
  'command.caseFile.create': `create case file ${subject}`,
  'command.caseFile.rename': `rename case file ${subject}`,
  'command.caseFile.delete': `delete case file ${subject}`,
  'command.caseFile.load': `load case file ${subject}`,
  'command.articles.import': `{count, plural, one {import article ${subject}} other {import # articles}}`,
  'command.articles.edit': `edit article ${subject}`,
  'command.articles.delete': `{count, plural, one {delete article ${subject}} other {delete # articles}}`,
  'command.article.mark': `{count, plural, one {change read mark of ${subject}} other {change read mark of # articles}}`,
  'command.article.turn': `turn a paragraph of ${subject}`,
  'command.highlight.add': `highlight ${subject}`,
  'command.highlight.move': `adjust the ends of highlight ${subject}`,
  'command.highlight.tag': `change tags of highlight ${subject}`,
  'command.highlight.note': `edit margin note on ${subject}`,
  'command.highlight.grade': `grade credibility of ${subject}`,
  'command.highlight.delete': `{count, plural, one {delete highlight ${subject}} other {delete # highlights}}`,
  'command.tag.create': `create tag ${subject}`,
  'command.tag.edit': `edit tag ${subject}`,
  'command.tag.move': `move tag ${subject}`,
  'command.tag.delete': `delete tag ${subject}`,
  'command.briefing.create': `create briefing ${subject}`,
  'command.briefing.rename': `edit details of briefing ${subject}`,
  'command.briefing.write': `write in briefing ${subject}`,
  'command.briefing.quote': `{count, plural, one {add a quote to briefing ${subject}} other {add # quotes to briefing ${subject}}}`,
  'command.briefing.delete': `delete briefing ${subject}`,
};
