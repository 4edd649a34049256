import { request as httpRequest, type Server } from 'node:http';
import { connect } from 'node:net';
import { decode, encode } from '@msgpack/msgpack';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEventHub } from '../../../../electron/browser-shell/events';
import { launchId } from '../../../../electron/browser-shell/first-start';
import { createShellServer, listen } from '../../../../electron/browser-shell/server';
import { SECURITY_HEADERS } from '../../../../electron/ipc/content-security-policy';
import { WAYS_OUT } from '../bundle-files.cases';
import { plantBundle } from '../bundle-fixture';

const TOKEN = 'the-token-of-this-launch';
const FAILURES = ['unknown-channel', 'bad-arguments', 'handler-failed', 'bad-reply'] as const;
const bundle = plantBundle();
const events = createEventHub();
const logged: string[] = [];
let server: Server;
let port = 0;

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** Node's own client: unlike fetch, it lets a test forge Host, Origin and the raw path. */
function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: Uint8Array,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

const own = () => ({ origin: `http://127.0.0.1:${port}`, 'x-hashiya-token': TOKEN });
const call = (channel: string, args: unknown, headers: Record<string, string> = own()) =>
  send('POST', `/rpc/${channel}`, headers, encode(args));

beforeAll(async () => {
  server = createShellServer({
    root: bundle.root,
    token: TOKEN,
    events,
    raise: async () => 'raised',
    log: (line) => logged.push(line),
    dispatch: async (channel, args) => {
      if (channel === 'thrown') throw new Error('at /home/somebody/secret');
      const failure = FAILURES.find((name) => name === channel);
      return failure ? { ok: false, error: failure } : { ok: true, reply: { channel, args } };
    },
  });
  port = await listen(server, 0);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  bundle.remove();
});

describe('the loopback server', () => {
  it('listens on the loopback interface only', () => {
    expect(server.address()).toMatchObject({ address: '127.0.0.1', family: 'IPv4' });
  });

  it('serves the page with the security headers', async () => {
    const answer = await send('GET', '/');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers).toMatchObject(SECURITY_HEADERS);
    expect(answer.body.toString()).toContain('bundle');
  });

  it('sends the security headers with refusals too', async () => {
    for (const [method, path] of [
      ['GET', '/missing.js'],
      ['PUT', '/'],
      ['POST', '/rpc/app.describe'],
    ] as const) {
      const answer = await send(method, path);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.headers).toMatchObject(SECURITY_HEADERS);
    }
  });

  it.each(WAYS_OUT)('gives nothing for %s', async (path) => {
    const answer = await send('GET', path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body.toString()).not.toContain('secret');
  });

  it.each(['PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    expect((await send(method, '/')).status).toBe(405);
  });

  it('hands arguments and bytes through unchanged', async () => {
    const args = [{ bytes: new Uint8Array([0, 255, 7]), text: 'حاشية', big: 2 ** 40, none: null }];
    const answer = await call('app.describe', args);
    expect(answer.headers['content-type']).toBe('application/msgpack');
    expect(decode(new Uint8Array(answer.body))).toEqual({ channel: 'app.describe', args });
  });

  it('refuses a call without the token, with a wrong one, or with one of another length', async () => {
    const { origin } = own();
    for (const token of [undefined, '', 'the-token-of-that-launch', TOKEN.slice(1)]) {
      const headers: Record<string, string> =
        token === undefined ? { origin } : { origin, 'x-hashiya-token': token };
      expect((await call('app.describe', [], headers)).status).toBe(401);
    }
  });

  it('refuses a foreign origin and a missing one even with the token', async () => {
    for (const origin of [
      'http://evil.example',
      `http://localhost:${port}`,
      'null',
      `https://127.0.0.1:${port}`,
    ]) {
      expect((await call('app.describe', [], { ...own(), origin })).status).toBe(403);
    }
    expect((await call('app.describe', [], { 'x-hashiya-token': TOKEN })).status).toBe(403);
  });

  it('refuses a foreign host, as a rebound name sends it, for pages and calls', async () => {
    for (const host of ['evil.example', `localhost:${port}`, `127.0.0.1:${port + 1}`, '127.0.0.1']) {
      expect((await send('GET', '/', { host })).status).toBe(403);
      expect((await call('app.describe', [], { ...own(), host })).status).toBe(403);
    }
  });

  it('answers 400 for a body that is not MessagePack', async () => {
    expect((await send('POST', '/rpc/app.describe', own(), new Uint8Array([0xc1]))).status).toBe(400);
    expect((await send('POST', '/rpc/app.describe', own(), new Uint8Array())).status).toBe(400);
  });

  it('answers 413 for a body that announces more than the limit', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(
          `POST /rpc/app.describe HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\n` +
            `x-hashiya-token: ${TOKEN}\r\nContent-Length: 999999999999\r\n\r\n`,
        ),
      );
      socket.once('data', (data) => {
        resolve(data.toString());
        socket.destroy();
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413/);
  });

  it.each([
    ['unknown-channel', 404],
    ['bad-arguments', 400],
    ['handler-failed', 500],
    ['bad-reply', 500],
  ])('answers %s with its name and status %i', async (failure, status) => {
    const answer = await call(failure, []);
    expect([answer.status, answer.body.toString()]).toEqual([status, failure]);
  });

  it('tells the window that a call failed but not where, and logs the rest', async () => {
    const answer = await call('thrown', []);
    expect(answer.status).toBe(500);
    expect(answer.body.toString()).toBe('The call failed.');
    expect(logged.at(-1)).toContain('/home/somebody/secret');
  });

  it('delivers events to a window that listens and forgets it when it is gone', async () => {
    const received = await new Promise<string>((resolve, reject) => {
      const request = httpRequest(
        { host: '127.0.0.1', port, method: 'POST', path: '/events', headers: own() },
        (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => {
            text += chunk.toString();
            if (text === '\n') events.emit('app.flush');
            if (text.includes('app.flush')) {
              resolve(text);
              request.destroy();
            }
          });
          response.on('error', () => undefined);
        },
      );
      request.on('error', reject);
      request.end();
    });
    expect(received).toBe('\napp.flush\n');
    await expect.poll(() => events.count()).toBe(0);
  });

  it('lets a second start raise the window with the token only', async () => {
    expect((await send('POST', '/raise', own())).body.toString()).toBe('raised');
    expect((await send('POST', '/raise', { origin: own().origin })).status).toBe(401);
  });

  it('names its launch to anyone, but not its token', async () => {
    expect(JSON.parse((await send('GET', '/health')).body.toString())).toEqual({
      app: 'hashiya',
      launch: launchId(TOKEN),
    });
  });

  it('says so when its port is taken', async () => {
    const second = createShellServer({
      root: bundle.root,
      token: TOKEN,
      events,
      raise: async () => '',
      log: () => undefined,
      dispatch: async () => ({ ok: true, reply: null }),
    });
    await expect(listen(second, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
