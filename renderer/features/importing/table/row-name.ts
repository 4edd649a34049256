import { useMessages } from '../../../i18n/messages';
import type { Row } from '../rows/row-kind';
import { baseName, visibleName } from '../visible-name';

/** What a row is called: its article's title, else its file. */
export function useRowName(row: Row): string {
  const { t } = useMessages();
  const { fileName, outcome } = row.file;
  const title = row.article?.title ?? (outcome?.kind === 'imported' ? outcome.title : '');
  if (title !== '') return title;
  return fileName === '' ? t('importing.pastedText') : visibleName(baseName(fileName));
}
