import { Hindrance } from './say.mjs';

/** True for 20.19 and later 20.x, 22.12 and later 22.x, and everything newer: what the build tools run on. */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/** Ends the start with a sentence on a Node that is too old. */
export function requireNode(version = process.versions.node) {
  if (isSupported(version)) return;
  throw new Hindrance(`Hashiya needs Node.js 20.19 or newer (22.12 or newer of 22); this is ${version}.`);
}
