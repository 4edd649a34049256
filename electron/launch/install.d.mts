export function isInstalled(root: string): boolean;
export function installIfNeeded(root: string): Promise<void>;
