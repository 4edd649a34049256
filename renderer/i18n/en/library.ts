import type { library as ar } from '../ar/library';

export const library: Record<keyof typeof ar, string> = {};
