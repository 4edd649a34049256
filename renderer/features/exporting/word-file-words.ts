import { type BriefingHeader, parsePartialDate } from '../../core/model';
import { createMessages, type Digits, type Language } from '../../i18n/messages';
import { formatPartialDate } from '../../i18n/partial-date';
import type { WordFileWords } from '../../workers/export-client';

/** The words the program adds to a Word file, in the language the analyst chose for it. */
export function wordFileWords(header: BriefingHeader, language: Language, digits: Digits): WordFileWords {
  const messages = createMessages(language, digits);
  const { t } = messages;
  const date = parsePartialDate(header.date);
  return {
    language,
    // The numbers are fields of Word's: their places stay named.
    page: t('exporting.file.page', { page: '{page}', total: '{total}' }),
    grade: t('exporting.file.grade'),
    orphan: t('exporting.file.orphan'),
    table: t('exporting.file.table', { number: '{number}' }),
    untitled: t('exporting.file.untitled'),
    handling: header.handling === null ? '' : t(`exporting.file.handling.${header.handling}`),
    date: date === undefined ? '' : formatPartialDate(date, messages),
  };
}
