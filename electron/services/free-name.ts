import type { FileSystem } from './file-system';

/** The first of `name(1)`, `name(2)` … that nothing in the folder has. */
export async function freeName(fs: FileSystem, folder: string, name: (n: number) => string): Promise<string> {
  const taken = new Set((await fs.list(folder)).map((entry) => entry.name));
  let n = 1;
  while (taken.has(name(n))) n += 1;
  return name(n);
}
