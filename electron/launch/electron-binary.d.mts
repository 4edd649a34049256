/** Electron's program, or null while it has not been fetched. */
export function findElectron(root: string, env?: NodeJS.ProcessEnv): string | null;
