import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from '../fixtures/hashiya';
import { ROOT } from '../fixtures/server';

const isElectron = (metadata: { shell?: unknown }) => metadata.shell === 'electron';

/** A start beside the one under test, as an impatient user makes it. */
async function startAgain(dataFolder: string, flags: readonly string[]) {
  const program = join(ROOT, 'out', 'main', 'browser-shell.js');
  const child = spawn(process.execPath, [program, `--data=${dataFolder}`, '--no-window', ...flags]);
  let output = '';
  let errors = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output, errors };
}

test('opens its window with the address clean of the token', async ({ hashiya }) => {
  await expect(hashiya.page.locator('#root > *').first()).toBeVisible();
  await expect(hashiya.page).toHaveURL((url) => url.hash === '');
});

test('keeps its origin over a restart and over a kill', async ({ hashiya }) => {
  const origin = () => hashiya.page.evaluate(() => location.origin);
  const first = await origin();
  await hashiya.restart();
  expect(await origin()).toBe(first);
  await hashiya.kill();
  await hashiya.restart();
  expect(await origin()).toBe(first);
  await expect(hashiya.page.locator('#root > *').first()).toBeVisible();
});

test('a second start on the same data says that the first one runs and ends well', async ({
  hashiya,
}, info) => {
  const second = await startAgain(hashiya.dataFolder, ['--port=0']);
  expect(second.code).toBe(0);
  expect(second.errors).toContain('already running');
  test.skip(isElectron(info.project.metadata), 'Electron publishes no address');
  expect(second.output).toBe(`Hashiya: ${hashiya.address}\n`);
});

test('a start on other data says that the port is taken and ends badly', async ({ hashiya }, info) => {
  test.skip(isElectron(info.project.metadata), 'Electron has no port');
  const { port } = new URL(hashiya.address);
  const other = await startAgain(join(hashiya.dataFolder, 'other'), [`--port=${port}`]);
  expect([other.code, other.output]).toEqual([1, '']);
  expect(other.errors).toContain(`Port ${port} is taken`);
});

test('a second window on the same address is refused', async ({ hashiya }, info) => {
  test.skip(isElectron(info.project.metadata), 'Electron opens one window');
  await expect(hashiya.page.locator('#root > *').first()).toBeVisible();
  const second = await hashiya.page.context().newPage();
  await second.goto(hashiya.address);
  await expect(second.getByTestId('boot.failure')).toHaveAttribute('data-kind', 'already-open');
});
