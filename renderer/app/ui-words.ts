import type { Messages } from '../i18n/messages';
import type { UiWords } from '../ui/ui-provider';

/** The kit's own words in the user's language. */
export function uiWords({ t }: Messages): UiWords {
  return {
    clear: t('common.clear'),
    close: t('common.close'),
    notifications: t('common.notifications'),
    resize: t('common.resize'),
  };
}
