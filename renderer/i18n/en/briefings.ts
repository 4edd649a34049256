import type { briefings as ar } from '../ar/briefings';

export const briefings: Record<keyof typeof ar, string> = {};
