/** A browser of Chromium's family on this machine, or null. */
export function findChromium(env?: NodeJS.ProcessEnv): string | null;
export const ROOT_FLAGS: readonly string[];
export const QUIET_FLAGS: readonly string[];
/** Every flag for a Chromium of ours but the address and the profile. */
export function chromiumFlags(): string[];
