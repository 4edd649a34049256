import { decode, encode } from '@msgpack/msgpack';
import type { Args, Channel, Reply, WorkbenchBridge } from '../../electron/ipc/contract';
import { listenToEvents } from './loopback-events';
import { takeToken } from './loopback-token';
import { Disconnected } from './workbench';

/** Longer than any call may take on a slow disk: a call that takes longer has lost its server. */
const TIMEOUT_MS = 60_000;
const TOKEN_HEADER = 'x-hashiya-token';
/** From here on a body goes as a blob: the browser copies other bodies, several times while it is being inspected. */
const LARGE_BYTES = 64 * 1024;

/** The one request this file makes; tests pass their own. */
export type Post = (path: string, init: RequestInit) => Promise<Response>;

async function answerOf<C extends Channel>(channel: C, answer: Response): Promise<Reply<C>> {
  if (answer.status === 401 || answer.status === 403) {
    throw new Disconnected('This window belongs to an earlier launch of the program.');
  }
  const body = await answer.arrayBuffer();
  if (!answer.ok) {
    throw new Error(`${channel}: ${answer.status} ${new TextDecoder().decode(body).slice(0, 200)}`);
  }
  // The server validated the reply against the same contract before it sent it.
  return decode(new Uint8Array(body)) as Reply<C>;
}

/** Calls over HTTP to the loopback server that served this page; bytes travel as they are, in MessagePack. */
export function createLoopbackBridge(token: string, post: Post, timeoutMs = TIMEOUT_MS): WorkbenchBridge {
  const headers = { [TOKEN_HEADER]: token, 'content-type': 'application/msgpack' };
  const events = listenToEvents(() => post('/events', { method: 'POST', headers }));
  return {
    async invoke<C extends Channel>(channel: C, ...args: Args<C>): Promise<Reply<C>> {
      const body = new Uint8Array(encode(args, { ignoreUndefined: true }));
      const lost = (cause: unknown): never => {
        throw new Disconnected('The program behind this window does not answer.', { cause });
      };
      const answer = await post(`/rpc/${channel}`, {
        method: 'POST',
        headers,
        body: body.length > LARGE_BYTES ? new Blob([body]) : body,
        signal: AbortSignal.timeout(timeoutMs),
        // Small, and often the last thing a window does: a choice made just before it closes must arrive.
        keepalive: channel === 'settings.write',
      }).catch(lost);
      return answerOf(channel, answer).catch((error: unknown) => {
        // The connection may break, or time out, in the middle of an answer.
        if (error instanceof TypeError || error instanceof DOMException) return lost(error);
        throw error;
      });
    },
    on: (event, listener) => events.on(event, listener),
    registerDropped: () => Promise.resolve(null),
  };
}

/** The bridge of the browser shell, with the token this launch put into the address. */
export function openLoopback(): WorkbenchBridge {
  const token = takeToken(window);
  if (token === null) throw new Disconnected('The address lacks the token of this launch.');
  return createLoopbackBridge(token, (path, init) => fetch(path, init));
}
