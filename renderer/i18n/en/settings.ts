import type { settings as ar } from '../ar/settings';

export const settings: Record<keyof typeof ar, string> = {};
