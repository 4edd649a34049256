import type { reader as ar } from '../ar/reader';

export const reader: Record<keyof typeof ar, string> = {};
