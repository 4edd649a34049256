import type { ChildProcess } from 'node:child_process';
import { type Readable, Writable } from 'node:stream';

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Chromium's own control channel over two inherited pipes: no port is opened, nobody else can reach it. */
export interface DevtoolsPipe {
  /** Rejects when Chromium refuses the command or its pipe is gone. */
  send(method: string, params?: object, sessionId?: string): Promise<unknown>;
}

/** Speaks over file descriptors 3 and 4 of a Chromium started with `--remote-debugging-pipe`. */
export function openDevtoolsPipe(chromium: ChildProcess): DevtoolsPipe {
  const toChromium = chromium.stdio[3];
  const fromChromium = chromium.stdio[4];
  if (!(toChromium instanceof Writable) || !fromChromium) throw new Error('Chromium has no control pipe.');
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  let rest = '';

  const lose = () => {
    for (const settle of waiting.values()) settle({ error: { message: 'Chromium is gone.' } });
    waiting.clear();
  };
  const take = (message: string) => {
    const answer = JSON.parse(message) as Answer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  };
  // Messages end with NUL in both directions.
  (fromChromium as Readable).setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    messages.forEach(take);
  });
  // A window that was closed takes the pipe with it; the calls that wait learn of it.
  toChromium.on('error', lose);
  fromChromium.on('error', lose);
  fromChromium.on('close', lose);

  return {
    send(method, params = {}, sessionId) {
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, (answer) => {
          if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
          else resolve(answer.result);
        });
        toChromium.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      });
    },
  };
}
