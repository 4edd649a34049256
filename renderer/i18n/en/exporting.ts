import type { exporting as ar } from '../ar/exporting';

export const exporting: Record<keyof typeof ar, string> = {};
