import { readFile, realpath } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { SECURITY_HEADERS } from '../ipc/content-security-policy';

/** The only kinds of file the bundle may serve; the type is fixed here, never guessed. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.hashiya': 'application/zip',
};

export interface BundleAnswer {
  readonly status: 200 | 400 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const refusal = (status: 400 | 404 | 405): BundleAnswer => ({
  status,
  headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  body: new Uint8Array(),
});

function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function realFile(root: string, path: string): Promise<string | null> {
  try {
    const [realRoot, real] = await Promise.all([realpath(root), realpath(path)]);
    return isInside(realRoot, real) ? real : null;
  } catch (error) {
    // Whatever keeps the file from being found, the page learns only that it is not there.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/**
 * One file of the built window, for `app://` and for the loopback server alike. `pathname` is the address's path as
 * it was asked for, still percent-encoded. Nothing outside `root` is reached: not by `..`, not by an encoded or
 * Windows separator, not by a link that leads out.
 */
export async function answerFromBundle(
  root: string,
  method: string,
  pathname: string,
): Promise<BundleAnswer> {
  if (method !== 'GET') return refusal(405);
  const decoded = decodePath(pathname);
  if (decoded === null || !decoded.startsWith('/') || /[\0\\]/.test(decoded)) return refusal(400);
  const path = resolve(root, `.${decoded === '/' ? '/index.html' : decoded}`);
  const contentType = CONTENT_TYPES[extname(path)];
  if (contentType === undefined || !isInside(root, path)) return refusal(404);
  const real = await realFile(root, path);
  if (real === null) return refusal(404);
  const bytes = await readFile(real).catch(() => null);
  if (bytes === null) return refusal(404);
  return {
    status: 200,
    headers: { ...SECURITY_HEADERS, 'content-type': contentType },
    body: new Uint8Array(bytes),
  };
}
