import { useCallback } from 'react';
import type { Article } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useToasts } from '../../ui/toasts';
import { useImportDesk } from './import-context';
import type { Choices } from './import-desk';

/** Reads an article's original again with other choices; says why when it could not. Answers whether it was read. */
export function useReread(): (article: Article, choices: Choices) => Promise<boolean> {
  const desk = useImportDesk();
  const toasts = useToasts();
  const { t } = useMessages();
  return useCallback(
    async (article, choices) => {
      const read = await desk.reread(article.id, choices);
      if (!read.ok) {
        const text =
          read.error === 'has-highlights'
            ? t('importing.encoding.hasHighlights')
            : t(`importing.failed.${read.error}`);
        toasts.show({ key: 'importing.reread', tone: 'bad', text });
      }
      return read.ok;
    },
    [desk, toasts, t],
  );
}
