import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { decode, encode } from '@msgpack/msgpack';
import { SECURITY_HEADERS } from '../ipc/content-security-policy';
import type { Dispatched, DispatchFailure } from '../ipc/dispatch';
import { answerFromBundle } from '../services/bundle-files';
import { isOwnHost, isOwnOrigin, isToken, TOKEN_HEADER } from './access';
import { readBody } from './body';
import type { EventHub } from './events';
import { launchId } from './first-start';

/** One call of the contract, validated both ways. */
export type Dispatch = (channel: string, args: unknown) => Promise<Dispatched>;

const STATUS_OF: Readonly<Record<DispatchFailure, number>> = {
  'unknown-channel': 404,
  'bad-arguments': 400,
  'handler-failed': 500,
  'bad-reply': 500,
};

export interface ServerParts {
  /** Folder of the built window. */
  readonly root: string;
  readonly token: string;
  readonly dispatch: Dispatch;
  readonly events: EventHub;
  /** Brings the window to the front, for a second start; answers in one word what it did. */
  readonly raise: () => Promise<string>;
  readonly log: (line: string) => void;
}

type Reply = (status: number, contentType: string, body: Uint8Array | string) => void;

const TEXT = 'text/plain; charset=utf-8';

async function answerCall(parts: ServerParts, request: IncomingMessage, channel: string, reply: Reply) {
  const body = await readBody(request);
  if (body === null) {
    reply(413, TEXT, 'The request is too large.');
    return;
  }
  let args: unknown;
  try {
    args = decode(body);
  } catch (error) {
    reply(400, TEXT, `Not MessagePack: ${String(error)}`);
    return;
  }
  const answer = await parts.dispatch(channel, args);
  if (answer.ok) reply(200, 'application/msgpack', encode(answer.reply, { ignoreUndefined: true }));
  else reply(STATUS_OF[answer.error], TEXT, answer.error);
}

async function answerPost(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  reply: Reply,
) {
  if (path === '/events') {
    response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': TEXT });
    parts.events.add(response);
  } else if (path === '/raise') {
    reply(200, TEXT, await parts.raise());
  } else if (path.startsWith('/rpc/')) {
    await answerCall(parts, request, path.slice('/rpc/'.length), reply);
  } else {
    reply(404, TEXT, '');
  }
}

async function answer(parts: ServerParts, port: number, request: IncomingMessage, response: ServerResponse) {
  const reply: Reply = (status, contentType, body) => {
    response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': contentType }).end(body);
  };
  const path = (request.url ?? '').split(/[?#]/, 1)[0] ?? '';
  if (!isOwnHost(request, port)) {
    reply(403, TEXT, 'Unknown host.');
  } else if (request.method === 'POST') {
    if (!isOwnOrigin(request, port)) reply(403, TEXT, 'Unknown origin.');
    else if (!isToken(request.headers[TOKEN_HEADER], parts.token)) reply(401, TEXT, 'Wrong token.');
    else await answerPost(parts, request, response, path, reply);
  } else if (path === '/health') {
    reply(
      200,
      'application/json; charset=utf-8',
      JSON.stringify({ app: 'hashiya', launch: launchId(parts.token) }),
    );
  } else {
    const file = await answerFromBundle(parts.root, request.method ?? '', path);
    response.writeHead(file.status, file.headers).end(file.body);
  }
}

/** The loopback server; `listen` it on 127.0.0.1 only. */
export function createShellServer(parts: ServerParts): Server {
  const server = createServer((request, response) => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    answer(parts, port, request, response).catch((error: unknown) => {
      parts.log(`${request.method ?? ''} ${request.url ?? ''}: ${String(error)}`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { ...SECURITY_HEADERS, 'content-type': TEXT }).end('The call failed.');
    });
  });
  return server;
}

/** Starts listening on the loopback interface; answers with the port, rejects when it is taken. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** How long a running answer may still take when the program ends. */
const LAST_ANSWERS_MS = 1000;
const SWEEP_MS = 20;

/** Takes no more requests, lets the answers under way finish, and then closes whatever is left. */
export async function close(server: Server): Promise<void> {
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, LAST_ANSWERS_MS);
  // A connection turns idle when its last answer is out, and would then be kept alive for a next one.
  const sweeper = setInterval(() => {
    server.closeIdleConnections();
  }, SWEEP_MS);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(timer);
  clearInterval(sweeper);
}
