import { briefings } from './ar/briefings';
import { caseFiles } from './ar/case-files';
import { codebook } from './ar/codebook';
import { commands } from './ar/commands';
import { common } from './ar/common';
import { dates } from './ar/dates';
import { errors } from './ar/errors';
import { exporting } from './ar/exporting';
import { importing } from './ar/importing';
import { importingReview } from './ar/importing-review';
import { library } from './ar/library';
import { outlets } from './ar/outlets';
import { reader } from './ar/reader';
import { settings } from './ar/settings';
import { shell } from './ar/shell';
import { watch } from './ar/watch';

/** The Arabic catalogue: the language the program is written in. Its keys are the only message keys. */
export const ar = {
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
} as const;

export type MessageKey = keyof typeof ar;
