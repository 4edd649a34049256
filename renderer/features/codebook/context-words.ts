/** The words before a passage, whole words only: the stored context is cut by length, not by words. */
export function contextBefore(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  if (line.length < prefix.length || prefix.length < CONTEXT_LENGTH) return line.trimStart();
  const space = line.search(/\s/);
  return space === -1 ? '' : `…${line.slice(space)}`;
}

/** The words after a passage, whole words only, up to the end of its paragraph. */
export function contextAfter(suffix: string): string {
  const end = suffix.indexOf('\n');
  if (end !== -1) return suffix.slice(0, end).trimEnd();
  if (suffix.length < CONTEXT_LENGTH) return suffix.trimEnd();
  const space = suffix.search(/\s\S*$/);
  return space === -1 ? '' : `${suffix.slice(0, space)} …`;
}

/** Code units a highlight keeps on either side; fewer mean that the text begins or ends there. */
const CONTEXT_LENGTH = 31;
