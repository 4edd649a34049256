import type { BlockMark } from '../../../core/model';
import type { Messages } from '../../../i18n/messages';

const ISOLATE = '\u2068';
const END = '\u2069';

/** Why a line has its role: a sentence with what it is about, which may run the other way. */
export const reasonWords = ({ reason, detail }: BlockMark, { t }: Messages): string =>
  t(`importing.reason.${reason}`, { detail: `${ISOLATE}${detail}${END}` });
