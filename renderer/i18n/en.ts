import type { MessageKey } from './ar';
import { briefings } from './en/briefings';
import { caseFiles } from './en/case-files';
import { codebook } from './en/codebook';
import { commands } from './en/commands';
import { common } from './en/common';
import { dates } from './en/dates';
import { errors } from './en/errors';
import { exporting } from './en/exporting';
import { importing } from './en/importing';
import { importingReview } from './en/importing-review';
import { library } from './en/library';
import { outlets } from './en/outlets';
import { reader } from './en/reader';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { watch } from './en/watch';

/** The English catalogue; a missing key does not compile. */
export const en: Record<MessageKey, string> = {
  ...briefings,
  ...caseFiles,
  ...codebook,
  ...commands,
  ...common,
  ...dates,
  ...errors,
  ...exporting,
  ...importing,
  ...importingReview,
  ...library,
  ...outlets,
  ...reader,
  ...settings,
  ...shell,
  ...watch,
};
