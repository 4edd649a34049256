import type { IncomingMessage } from 'node:http';

/** Room for a large export or a batch of originals, and a bound on what one request may cost. */
export const MAX_BODY_BYTES = 256 * 1024 * 1024;

/** The whole body, or null when it is larger than allowed. */
export async function readBody(request: IncomingMessage, limit = MAX_BODY_BYTES): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  const whole = Buffer.concat(chunks, size);
  // A plain view: parts of a Buffer are Buffers again, which services would not expect.
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength);
}
