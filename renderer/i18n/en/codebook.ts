import type { codebook as ar } from '../ar/codebook';

export const codebook: Record<keyof typeof ar, string> = {};
