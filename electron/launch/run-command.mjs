import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and answers with its exit code; 124 when it took longer than `seconds`. Its output goes
 * to stderr, since stdout carries only what callers read.
 */
export function runCommand(program, args, { cwd, seconds, env = process.env, isQuiet = false } = {}) {
  return new Promise((resolve) => {
    const output = isQuiet ? 'ignore' : process.stderr;
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', output, output] });
    const timer = seconds
      ? setTimeout(() => {
          child.kill();
          resolve(124);
        }, seconds * 1000)
      : undefined;
    child.once('error', () => {
      clearTimeout(timer);
      resolve(127);
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve(code ?? (signal ? 128 : 1));
    });
  });
}

/** Runs a script with this Node. */
export const runNode = (args, options) => runCommand(process.execPath, args, options);

/** Runs npm: the one that started us, else the one on the PATH. */
export function runNpm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return runNode([script, ...args], options);
  return process.platform === 'win32'
    ? runCommand('cmd.exe', ['/c', 'npm', ...args], options)
    : runCommand('npm', args, options);
}
