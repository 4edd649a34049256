import type { Article } from './article';
import type { OriginalFile } from './original-file';

/** The fields of an article that the first format did not have. */
export type LaterFields = Pick<
  Article,
  | 'subtitle'
  | 'agency'
  | 'place'
  | 'section'
  | 'language'
  | 'updatedOn'
  | 'original'
  | 'reviewReasons'
  | 'reportGroupId'
  | 'likeness'
>;

/** The first format read text files only and kept nothing of them but their bytes. */
export const originalOfFirstFormat = (fileName: string): OriginalFile => ({
  format: fileName.toLowerCase().endsWith('.md') ? 'markdown' : 'text',
  size: 0,
  modifiedAt: null,
  container: '',
  row: null,
  columns: null,
  repair: null,
  importerVersion: 0,
});

/** What an article of the first format is taken to say in the fields it lacks: nothing is known, nothing is asked. */
export const laterFieldsOf = (fileName: string): LaterFields => ({
  subtitle: '',
  agency: '',
  place: '',
  section: '',
  language: '',
  updatedOn: null,
  original: originalOfFirstFormat(fileName),
  reviewReasons: [],
  reportGroupId: null,
  likeness: null,
});
