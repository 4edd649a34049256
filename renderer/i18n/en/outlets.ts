import type { outlets as ar } from '../ar/outlets';

export const outlets: Record<keyof typeof ar, string> = {
  'outlets.title': 'Outlets',
  'outlets.details': 'Outlet',
  'outlets.empty': 'No outlets in the list yet',
  'outlets.emptyText':
    'What this case file knows of each outlet: its names, domains, reliability and the page residue it repeats. Import uses it to tell where an article appeared, and the list grows as you name outlets.',
  'outlets.new': 'Name of a new outlet',
  'outlets.search': 'Search names and domains',
  'outlets.nothing': 'No outlet with these words',
  'outlets.comma': ', ',
  'outlets.add': 'Add',
  'outlets.addNamed': 'Add “\u2068{name}\u2069” to the list',
  'outlets.articles': '{count, plural, =0 {no articles} one {# article} other {# articles}}',
  'outlets.namedIn':
    '{count, plural, =0 {No article of the case file names it.} one {# article of the case file names it.} other {# articles of the case file name it.}}',
  'outlets.unlisted': 'Named in articles, not in the list',
  'outlets.unlistedMore': '{count, plural, one {and # other name} other {and # other names}}',
  'outlets.taken': '“\u2068{name}\u2069” goes by this name. If the two are one outlet, merge them.',

  'outlets.name': 'Name',
  'outlets.nameHint': 'A new name is written into its articles; the old one stays as another name.',
  'outlets.reliability': 'Reliability',
  'outlets.reliabilityHint': 'Given to new articles of this outlet; earlier ones stay as they are.',
  'outlets.aliases': 'Other names',
  'outlets.aliases.hint': 'Import knows the outlet by any of them.',
  'outlets.aliases.none': 'No other names.',
  'outlets.aliases.new': 'Another name',
  'outlets.aliases.own': 'It has this name already.',
  'outlets.aliases.remove': 'Remove the name “\u2068{name}\u2069”',
  'outlets.domains': 'Domains',
  'outlets.domains.hint': 'An article whose address is on one of them is by this outlet.',
  'outlets.domains.none': 'No domains.',
  'outlets.domains.new': 'Domain, such as news.example',
  'outlets.domains.wrong': 'Type a domain such as news.example, or paste an address.',
  'outlets.domains.taken': 'This domain belongs to “\u2068{name}\u2069”.',
  'outlets.domains.remove': 'Remove the domain \u2068{domain}\u2069',
  'outlets.residueLines': 'Lines that are always residue',
  'outlets.residueLines.hint':
    'Folded in every new article of the outlet. Kept in match form: without vowel marks and hamzas.',
  'outlets.residueLines.none':
    'No line taught yet. Lines are taught in the reader or the review of an import.',
  'outlets.keptLines': 'Lines that always stay in the article',
  'outlets.keptLines.hint': 'Never taken for residue, however they look.',
  'outlets.keptLines.none': 'No lines.',
  'outlets.forgetLine': 'Forget the line “\u2068{line}\u2069”',

  'outlets.merge': 'Merge into another…',
  'outlets.merge.title': 'Merge “\u2068{name}\u2069” into another outlet',
  'outlets.merge.into': 'The outlet that stays',
  'outlets.merge.confirm': 'Merge',
  'outlets.merge.preview': 'What changes',
  'outlets.merge.articles':
    '{count, plural, =0 {No article changes.} one {# article becomes one of “\u2068{name}\u2069”.} other {# articles become those of “\u2068{name}\u2069”.}}',
  'outlets.merge.names': 'Other names of “\u2068{name}\u2069” from now on: {names}',
  'outlets.merge.domains': '“\u2068{name}\u2069” gets the domains: {domains}',
  'outlets.merge.lines':
    '{count, plural, one {It gets # remembered line.} other {It gets # remembered lines.}}',
  'outlets.merge.reliability': '“\u2068{name}\u2069” takes the reliability: \u2068{grade}\u2069',
  'outlets.merge.gone': '“\u2068{name}\u2069” leaves the list.',
  'outlets.merged': 'Merged “\u2068{from}\u2069” into “\u2068{into}\u2069”.',
  'outlets.delete': 'Delete from the list',
  'outlets.deleteHint':
    'Articles are not touched: they keep the name, and the case file forgets what it knew of it.',
  'outlets.deleted': 'Deleted “\u2068{name}\u2069” from the outlets.',
};
