import type { commands as ar } from '../ar/commands';

export const commands: Record<keyof typeof ar, string> = {};
