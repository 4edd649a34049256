import { type Sha256, sha256 } from '../../core/model';

/** SHA-256 of bytes, in hexadecimal. */
export async function sha256Of(bytes: Uint8Array): Promise<Sha256> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return sha256(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
}
