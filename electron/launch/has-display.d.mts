/** Whether a window can be shown here: on Linux only where a display server says so. */
export function hasDisplay(env?: NodeJS.ProcessEnv, platform?: string): boolean;
