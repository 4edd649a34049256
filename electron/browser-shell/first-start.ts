import { createHash } from 'node:crypto';
import type { LockContent } from '../services/folder-lock';
import { TOKEN_HEADER } from './access';

const PATIENCE_MS = 2000;

/** Names a launch to others without telling its token. */
export const launchId = (token: string) =>
  createHash('sha256').update(`launch ${token}`).digest('hex').slice(0, 16);

/** Where the first start serves, from what it published in the lock; null while it has not, or in Electron. */
export function addressOf(holder: LockContent): { origin: string; token: string; address: string } | null {
  const { address } = holder.published;
  if (typeof address !== 'string' || !URL.canParse(address)) return null;
  const url = new URL(address);
  return { origin: url.origin, token: url.hash.slice('#token='.length), address };
}

/**
 * Whether the program that holds the lock still runs. Its process number alone may belong to another program after a
 * reboot, so that the address it published is asked too.
 */
export async function isHolderAlive(holder: LockContent): Promise<boolean> {
  const first = addressOf(holder);
  // Electron, or a start that has not published yet: the number is all there is.
  if (first === null) return true;
  try {
    const answer = await fetch(`${first.origin}/health`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const health = (await answer.json()) as { launch?: unknown };
    return health.launch === launchId(first.token);
  } catch (error) {
    // A program that hangs still holds its files; one that is gone refuses the connection.
    return error instanceof DOMException && error.name === 'TimeoutError';
  }
}

/** Asks the first start to show its window; answers in its words, empty when it does not answer. */
export async function askToRaise(origin: string, token: string): Promise<string> {
  try {
    const answer = await fetch(`${origin}/raise`, {
      method: 'POST',
      headers: { [TOKEN_HEADER]: token, origin },
      signal: AbortSignal.timeout(10 * PATIENCE_MS),
    });
    return answer.ok ? await answer.text() : '';
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return '';
    throw error;
  }
}
