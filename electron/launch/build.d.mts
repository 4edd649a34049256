export const SOURCES: readonly string[];
export function hashSources(root: string): string;
export function isBuilt(root: string, hash?: string): boolean;
export function buildIfStale(root: string): Promise<void>;
