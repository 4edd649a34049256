import { decode, encode } from '@msgpack/msgpack';
import { describe, expect, it, vi } from 'vitest';
import { createLoopbackBridge, type Post } from '../../../../renderer/platform/loopback';
import { takeToken } from '../../../../renderer/platform/loopback-token';
import { Disconnected } from '../../../../renderer/platform/workbench';

const reply = (status: number, value: unknown) =>
  new Response(status === 200 ? new Uint8Array(encode(value)) : String(value), { status });

/** A server that answers calls with `answer` and events with `events`. */
const server =
  (
    answer: (path: string, init: RequestInit) => Promise<Response>,
    events: () => Response = () => reply(401, ''),
  ): Post =>
  (path, init) =>
    path === '/events' ? Promise.resolve(events()) : answer(path, init);

describe('the loopback bridge', () => {
  it('posts arguments and bytes as MessagePack with the token, and decodes the reply', async () => {
    const seen: { path: string; token: string | null; args: unknown }[] = [];
    const bridge = createLoopbackBridge(
      'token-1',
      server(async (path, init) => {
        const args = decode(init.body as Uint8Array);
        seen.push({ path, token: new Headers(init.headers).get('x-hashiya-token'), args });
        return reply(200, { ok: true, bytes: new Uint8Array([9]) });
      }),
    );
    const answer = await bridge.invoke('originals.put', [new Uint8Array([1, 2])]);
    expect(answer).toEqual({ ok: true, bytes: new Uint8Array([9]) });
    expect(seen).toEqual([
      { path: '/rpc/originals.put', token: 'token-1', args: [[new Uint8Array([1, 2])]] },
    ]);
  });

  it('posts large bytes as a blob of the same bytes', async () => {
    const bodies: unknown[] = [];
    const bridge = createLoopbackBridge(
      't',
      server(async (_path, init) => {
        bodies.push(init.body);
        return reply(200, []);
      }),
    );
    const bytes = new Uint8Array(200_000).fill(7);
    await bridge.invoke('originals.put', [bytes]);
    const [body] = bodies;
    expect(body).toBeInstanceOf(Blob);
    expect(decode(await (body as Blob).arrayBuffer())).toEqual([[bytes]]);
  });

  it.each([401, 403])(
    'is disconnected when the server answers %i: the window is from an earlier launch',
    async (status) => {
      const bridge = createLoopbackBridge(
        'old',
        server(async () => reply(status, '')),
      );
      await expect(bridge.invoke('app.describe')).rejects.toBeInstanceOf(Disconnected);
    },
  );

  it('is disconnected when nobody answers', async () => {
    const bridge = createLoopbackBridge(
      't',
      server(() => Promise.reject(new TypeError('Failed to fetch'))),
    );
    await expect(bridge.invoke('app.describe')).rejects.toBeInstanceOf(Disconnected);
  });

  it('is disconnected when the answer breaks off', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.error(new TypeError('network error')),
    });
    const bridge = createLoopbackBridge(
      't',
      server(async () => new Response(broken)),
    );
    await expect(bridge.invoke('app.describe')).rejects.toBeInstanceOf(Disconnected);
  });

  it('is disconnected when the answer takes longer than it may', async () => {
    const never: Post = (_path, init) =>
      new Promise((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('late', 'TimeoutError')));
      });
    const bridge = createLoopbackBridge('t', server(never), 20);
    await expect(bridge.invoke('app.describe')).rejects.toBeInstanceOf(Disconnected);
  });

  it('tells a refused call apart from a lost server', async () => {
    const bridge = createLoopbackBridge(
      't',
      server(async () => reply(400, 'bad-arguments')),
    );
    const failure = await bridge.invoke('app.describe').catch((error: unknown) => error);
    expect(failure).not.toBeInstanceOf(Disconnected);
    expect(String(failure)).toContain('bad-arguments');
  });

  it('delivers events that arrive in pieces, until the listener unsubscribes', async () => {
    let send: (text: string) => void = () => undefined;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        send = (text) => controller.enqueue(new TextEncoder().encode(text));
      },
    });
    const bridge = createLoopbackBridge(
      't',
      server(
        async () => reply(200, null),
        () => new Response(stream),
      ),
    );
    const listener = vi.fn();
    const unsubscribe = bridge.on('app.flush', listener);
    send('\napp.fl');
    send('ush\nunknown.event\n');
    await vi.waitFor(() => expect(listener.mock.calls).toEqual([[]]));
    unsubscribe();
    send('app.flush\n');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('knows no paths of dropped files', async () => {
    expect(
      await createLoopbackBridge(
        't',
        server(async () => reply(200, null)),
      ).registerDropped([{}]),
    ).toBeNull();
  });
});

describe('the token', () => {
  const places = (hash: string, kept: string | null = null) => {
    const store = new Map(kept === null ? [] : [['hashiya.token', kept]]);
    return {
      store,
      location: { hash, pathname: '/', search: '' },
      history: { replaceState: vi.fn() },
      sessionStorage: {
        getItem: (key: string) => store.get(key) ?? null,
        setItem: (key: string, value: string) => void store.set(key, value),
      },
    };
  };

  it('moves from the address to this window’s memory and leaves the address clean', () => {
    const fresh = places('#token=abc_-9');
    expect(takeToken(fresh)).toBe('abc_-9');
    expect(fresh.store.get('hashiya.token')).toBe('abc_-9');
    expect(fresh.history.replaceState).toHaveBeenCalledWith(null, '', '/');
  });

  it('is remembered over a reload and replaced by a newer launch', () => {
    expect(takeToken(places('', 'kept'))).toBe('kept');
    expect(takeToken(places('#token=newer', 'kept'))).toBe('newer');
  });

  it('is null without either, and never taken from another fragment', () => {
    expect(takeToken(places(''))).toBeNull();
    expect(takeToken(places('#token=a b'))).toBeNull();
  });
});
