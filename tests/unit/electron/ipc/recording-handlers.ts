import { CHANNELS, type Channel, type Handlers } from '../../../../electron/ipc/contract';

/** Handlers that note how they were called and answer what they were given, or reject when that is an error. */
export function recordingHandlers(replies: Partial<Record<Channel, unknown>>): {
  readonly handlers: Handlers;
  readonly calls: unknown[][];
} {
  const calls: unknown[][] = [];
  const entries = CHANNELS.map((channel) => [
    channel,
    (...args: unknown[]) => {
      calls.push([channel, ...args]);
      const reply = replies[channel];
      return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
    },
  ]);
  return { handlers: Object.fromEntries(entries) as Handlers, calls };
}
