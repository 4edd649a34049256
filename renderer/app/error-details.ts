/** What a developer needs to know of an error, as text to copy; never leaves the machine by itself. */
export function errorDetails(error: unknown, where: string, version: string): string {
  const lines = [`Hashiya ${version}`, new Date().toISOString(), where, navigator.userAgent, ''];
  for (let cause: unknown = error, depth = 0; cause !== undefined && depth < 5; depth += 1) {
    lines.push(cause instanceof Error ? (cause.stack ?? `${cause.name}: ${cause.message}`) : plain(cause));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return lines.join('\n');
}

/** Whatever was thrown, as words. */
function plain(thrown: unknown): string {
  return typeof thrown === 'string' ? thrown : `${typeof thrown} ${JSON.stringify(thrown)}`;
}
