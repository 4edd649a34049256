import * as v from 'valibot';
import { type Channel, type Handlers, requests } from './contract';

/** What a shell sends back over its wire for one question. */
export type Dispatched =
  | { readonly ok: true; readonly reply: unknown }
  | { readonly ok: false; readonly error: DispatchFailure };

export type DispatchFailure = 'unknown-channel' | 'bad-arguments' | 'handler-failed' | 'bad-reply';

/** Tells the shell about a failure that the window only learns as a code. */
export type DispatchObserver = (channel: Channel, failure: DispatchFailure, cause: unknown) => void;

const isIssue = (cause: unknown): cause is v.BaseIssue<unknown> =>
  typeof cause === 'object' && cause !== null && 'kind' in cause && 'expected' in cause;

function reasonOf(cause: unknown): string {
  if (cause instanceof Error) return cause.stack ?? cause.message;
  if (!isIssue(cause)) return String(cause);
  // An issue carries the values it is about, which may be an analyst's texts: a terminal learns the place only.
  return `expected ${cause.expected ?? cause.type} at ${v.getDotPath(cause) ?? 'the top'}`;
}

/** What an observer writes to the terminal. */
export const failureLine: (...seen: Parameters<DispatchObserver>) => string = (channel, failure, cause) =>
  `${channel}: ${failure}: ${reasonOf(cause)}`;

const isChannel = (name: unknown): name is Channel =>
  typeof name === 'string' && Object.hasOwn(requests, name);

/** `safeParse` that also survives values whose own accessors throw. */
function parse(
  schema: v.GenericSchema,
  input: unknown,
): { readonly value: unknown } | { readonly issue: unknown } {
  try {
    const parsed = v.safeParse(schema, input, { abortEarly: true });
    return parsed.success ? { value: parsed.output } : { issue: parsed.issues[0] };
  } catch (issue) {
    return { issue };
  }
}

/**
 * The only way from a wire to a handler, the same in both shells: knows the channel by its own name only, checks the
 * arguments before and the reply after, and never rejects.
 */
export async function dispatch(
  handlers: Handlers,
  channel: unknown,
  args: unknown,
  observe: DispatchObserver = () => undefined,
): Promise<Dispatched> {
  if (!isChannel(channel)) return { ok: false, error: 'unknown-channel' };
  const refuse = (error: DispatchFailure, cause: unknown): Dispatched => {
    observe(channel, error, cause);
    return { ok: false, error };
  };

  const parsedArgs = parse(requests[channel].args, args);
  if ('issue' in parsedArgs) return refuse('bad-arguments', parsedArgs.issue);

  // The table pairs each channel with its own arguments; the compiler cannot follow a pair through a union.
  const handler = handlers[channel] as (...args: unknown[]) => Promise<unknown>;
  let reply: unknown;
  try {
    reply = await handler(...(parsedArgs.value as unknown[]));
  } catch (cause) {
    return refuse('handler-failed', cause);
  }

  const parsedReply = parse(requests[channel].reply, reply);
  return 'issue' in parsedReply
    ? refuse('bad-reply', parsedReply.issue)
    : { ok: true, reply: parsedReply.value };
}
