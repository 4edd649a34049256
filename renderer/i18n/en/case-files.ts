import type { caseFiles as ar } from '../ar/case-files';

export const caseFiles: Record<keyof typeof ar, string> = {};
