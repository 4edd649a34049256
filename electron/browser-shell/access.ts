import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export const TOKEN_HEADER = 'x-hashiya-token';

/** A new secret for this launch. */
export const createToken = () => randomBytes(32).toString('base64url');

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Takes the same time for every wrong token, also for one of another length. */
export function isToken(given: string | string[] | undefined, token: string): boolean {
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(token));
}

/**
 * True when the request was addressed to this server by its number: a foreign page that makes a name of its own
 * point here (DNS rebinding) sends that name.
 */
export const isOwnHost = (request: IncomingMessage, port: number) =>
  request.headers.host === `127.0.0.1:${port}`;

/** True when the request comes from a page of ours: browsers set Origin on every POST, and pages cannot. */
export const isOwnOrigin = (request: IncomingMessage, port: number) =>
  request.headers.origin === `http://127.0.0.1:${port}`;
