import { parseArgs } from 'node:util';
import { Hindrance } from './say.mjs';

/** Never changes: the browser keeps a store per origin, and the port is part of it. */
export const DEFAULT_PORT = 41_720;

const USAGE = 'The flags are --shell=electron|browser, --no-window, --data=<folder> and --port=<n>.';
const refuse = (reason) => new Hindrance(`${reason} ${USAGE}`);

function parse(argv) {
  try {
    const options = {
      shell: { type: 'string' },
      data: { type: 'string' },
      port: { type: 'string' },
      'no-window': { type: 'boolean', default: false },
    };
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node adds advice about positional arguments, of which there are none here.
    throw refuse(`${error.message.split('. ', 1)[0]}.`);
  }
}

function shellFrom(text) {
  if (text === undefined) return null;
  if (text === 'electron' || text === 'browser') return text;
  throw refuse(`--shell=${text}: there are two shells, electron and browser.`);
}

function folderFrom(text) {
  // Resolved, an empty path would be the folder the command was typed in.
  if (text === '') throw refuse('--data= names no folder.');
  return text ?? null;
}

function portFrom(text) {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw refuse(`--port=${text} is no port number.`);
  return port;
}

/** Reads the command line; throws a {@link Hindrance} when it makes no sense. */
export function readOptions(argv) {
  const values = parse(argv);
  return {
    shell: shellFrom(values.shell),
    dataFolder: folderFrom(values.data),
    port: portFrom(values.port),
    hasWindow: !values['no-window'],
  };
}
