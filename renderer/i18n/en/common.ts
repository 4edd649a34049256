import type { common as ar } from '../ar/common';

export const common: Record<keyof typeof ar, string> = {
  'common.save': 'Save',
  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.delete': 'Delete',
  'common.rename': 'Rename',
  'common.create': 'Create',
  'common.undo': 'Undo',
  'common.redo': 'Redo',
  'common.copy': 'Copy',
  'common.retry': 'Try again',
  'common.clear': 'Clear',
  'common.open': 'Open',
  'common.resize': 'Resize',
  'common.notifications': 'Notifications',
};
