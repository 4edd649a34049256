import { protocol, type Session } from 'electron';
import { answerFromBundle } from '../services/bundle-files';
import { HOST, SCHEME } from './own-address';

/** Before `ready`: makes the scheme a secure origin of its own, which IndexedDB and workers need. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** The address's path as it was written: `new URL` would silently repair what should be refused. */
function pathOf(address: string): string | null {
  const start = `${SCHEME}://${HOST}`;
  if (!address.startsWith(`${start}/`)) return null;
  return address.slice(start.length).split(/[?#]/, 1)[0] ?? null;
}

/** Serves the built window below `root` and nothing else, each answer with the security headers. */
export function serveBundle(session: Session, root: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const path = pathOf(request.url);
    const answer = await answerFromBundle(root, path === null ? '' : request.method, path ?? '/');
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  });
}
