import type { shell as ar } from '../ar/shell';

export const shell: Record<keyof typeof ar, string> = {};
