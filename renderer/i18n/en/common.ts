import type { common as ar } from '../ar/common';

export const common: Record<keyof typeof ar, string> = {};
