import type { Likeness } from '../../../core/model';
import type { Messages } from '../../../i18n/messages';

/** How like the other article it is: `97% alike`. */
export function likenessWords({ kind, share }: Likeness, { t, number }: Messages): string {
  // Rounded down, so that 100 % is said of nothing that differs.
  const percent = number(Math.floor(share * 100) / 100, { style: 'percent' });
  return t(`importing.likeness.${kind}`, { share: percent });
}
