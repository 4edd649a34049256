import type { importing as ar } from '../ar/importing';

export const importing: Record<keyof typeof ar, string> = {};
