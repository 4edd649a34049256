import type { commands as ar } from '../ar/commands';

export const commands: Record<keyof typeof ar, string> = {
  'command.caseFile.create': 'creating case file “{subject}”',
  'command.caseFile.rename': 'renaming case file “{subject}”',
  'command.caseFile.delete': 'deleting case file “{subject}”',
  'command.caseFile.load': 'adding case file “{subject}”',
  'command.articles.import': '{count, plural, one {importing # article} other {importing # articles}}',
  'command.articles.edit': 'editing the details of “{subject}”',
  'command.articles.delete': '{count, plural, one {deleting # article} other {deleting # articles}}',
  'command.article.mark':
    '{count, plural, one {changing the read mark of # article} other {changing the read marks of # articles}}',
  'command.article.turn': 'changing a paragraph’s direction',
  'command.highlight.add': 'adding a highlight',
  'command.highlight.move': 'adjusting a highlight’s ends',
  'command.highlight.tag': 'changing a highlight’s tags',
  'command.highlight.note': 'writing a margin note',
  'command.highlight.grade': 'grading a piece of information',
  'command.highlight.delete': '{count, plural, one {deleting # highlight} other {deleting # highlights}}',
  'command.tag.create': 'creating tag “{subject}”',
  'command.tag.edit': 'editing tag “{subject}”',
  'command.tag.move': 'moving tag “{subject}”',
  'command.tag.delete': 'deleting tag “{subject}”',
  'command.briefing.create': 'creating briefing “{subject}”',
  'command.briefing.rename': 'editing the details of briefing “{subject}”',
  'command.briefing.write': 'writing in briefing “{subject}”',
  'command.briefing.quote':
    '{count, plural, one {adding # piece of evidence to “{subject}”} other {adding # pieces of evidence to “{subject}”}}',
  'command.briefing.delete': 'deleting briefing “{subject}”',
};
