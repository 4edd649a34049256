/** The fields that import proposes; reliability is the analyst's (or the outlet's default) and never read from a text. */
export const PROPOSED_FIELDS = [
  'title',
  'subtitle',
  'outlet',
  'agency',
  'author',
  'place',
  'section',
  'language',
  'url',
  'publishedOn',
  'updatedOn',
] as const;
export type ProposedField = (typeof PROPOSED_FIELDS)[number];
