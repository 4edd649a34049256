import type { caseFiles as ar } from '../ar/case-files';

export const caseFiles: Record<keyof typeof ar, string> = {
  'caseFiles.menu': 'Case file: {name}',
  'caseFiles.new': 'New case file…',
  'caseFiles.rename': 'Rename this case file…',
  'caseFiles.delete': 'Delete this case file',
  'caseFiles.outlets': 'Outlets of this case file…',
  'caseFiles.export': 'Export case file (.hashiya)…',
  'caseFiles.import': 'Import a .hashiya file…',
  'caseFiles.name': 'Name',
  'caseFiles.namePlaceholder': 'For example: Coastal elections',
  'caseFiles.nameNeeded': 'Give the case file a name.',
  'caseFiles.newTitle': 'New case file',
  'caseFiles.renameTitle': 'Rename case file',
  'caseFiles.deleted': 'Deleted “{name}”',
  'caseFiles.created': 'Created “{name}”',
  'caseFiles.section': 'Case files',
};
