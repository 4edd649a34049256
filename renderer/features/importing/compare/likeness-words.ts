import type { Likeness } from '../../../core/model';
import type { Messages } from '../../../i18n/messages';

/** How like the other article it is: `97% alike`. */
export const likenessWords = ({ kind, share }: Likeness, messages: Messages): string =>
  messages.t(`importing.likeness.${kind}`, { share: shareWords(share, messages) });

/** Rounded down, so that 100 % is said of nothing that differs. */
export const shareWords = (share: number, { number }: Messages): string =>
  number(Math.floor(share * 100) / 100, { style: 'percent' });
