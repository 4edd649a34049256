/** More of one step say nothing new: something they share is broken. */
const MOST = 20;
const LONGEST_LINE = 220;

const ESCAPE = String.fromCharCode(27);
const COLOURS = new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g');

/** The first lines of a message that say something, as one line. */
export function firstLines(message, count = 2) {
  const lines = String(message ?? 'no message')
    .replace(COLOURS, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const text = lines.slice(0, count).join(' | ');
  return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text;
}

/** What failed, step by step: said last, so that the end of a long log is enough to know it. */
export function failureLines(results) {
  return results
    .filter((result) => result.failed > 0)
    .flatMap(({ name, failures = [] }) => {
      const more = failures.length - MOST;
      return [
        `FAILED: ${name}`,
        ...failures.slice(0, MOST).flatMap(({ test, error }) => [`  ${test}`, `    ${error}`]),
        ...(more > 0 ? [`  and ${more} more`] : []),
      ];
    });
}
