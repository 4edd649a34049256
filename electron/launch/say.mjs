/** One line for the person at the terminal; stdout stays free for what programs read. */
export const say = (line) => void process.stderr.write(`${line}\n`);

/** Something the user must do; shown as a sentence, without a stack. */
export class Hindrance extends Error {}

/** Runs the program of a command; a {@link Hindrance} ends it with its sentence. */
export async function runToEnd(program) {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof Hindrance)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
