import { sha256Of } from '../core/importing/sha256-of';
import { type Sha256, sha256 } from '../core/model';

const ENCODER = new TextEncoder();

/** SHA-256 of a text as UTF-8, at once: a transaction would not outlive an answer of the platform's digest. */
export const hashText = (text: string): Sha256 => sha256(sha256Of(ENCODER.encode(text)));
