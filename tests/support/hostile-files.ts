import { HOSTILE_CONTAINERS } from './hostile-containers';
import type { HostileFile } from './hostile-file';
import { HOSTILE_NAMES } from './hostile-names';
import { HOSTILE_TEXTS } from './hostile-texts';

/** Every one of them, made in memory. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ...HOSTILE_TEXTS,
  ...HOSTILE_NAMES,
  ...HOSTILE_CONTAINERS,
];
