import { EVENTS, type EventName } from '../../electron/ipc/contract';

const RETRY_MS = 2000;

const isEventName = (line: string): line is EventName => (EVENTS as readonly string[]).includes(line);

/**
 * Reads event names, one per line, from an answer that stays open. Lines that are no event of the contract are
 * the server's heartbeat.
 */
async function readEvents(body: ReadableStream<Uint8Array>, deliver: (event: EventName) => void) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (isEventName(line)) deliver(line);
  }
}

/** Events of the server over one open answer; opened at once, and again after it broke. */
export function listenToEvents(
  open: () => Promise<Response>,
  retryMs = RETRY_MS,
): { on(event: EventName, listener: () => void): () => void } {
  const listeners = new Map<EventName, Set<() => void>>(EVENTS.map((event) => [event, new Set()]));
  const deliver = (event: EventName) => {
    for (const listener of listeners.get(event) ?? []) listener();
  };

  /** False when the server refuses the token: it stays refused, since this window is from an earlier launch. */
  const followOnce = async (): Promise<boolean> => {
    try {
      const answer = await open();
      if (answer.ok && answer.body) await readEvents(answer.body, deliver);
      return answer.status !== 401 && answer.status !== 403;
    } catch (error) {
      // A lost server shows itself in the next call, which tells the user; here only: try again.
      if (error instanceof TypeError || error instanceof DOMException) return true;
      throw error;
    }
  };
  const follow = async (): Promise<void> => {
    if (await followOnce()) setTimeout(() => void follow(), retryMs);
  };
  void follow();

  return {
    on(event, listener) {
      listeners.get(event)?.add(listener);
      return () => void listeners.get(event)?.delete(listener);
    },
  };
}
