import type { errors as ar } from '../ar/errors';

export const errors: Record<keyof typeof ar, string> = {};
