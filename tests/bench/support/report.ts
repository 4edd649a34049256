import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';

const REPORT = resolve(import.meta.dirname, '../../../docs/benchmarks.md');

export interface Measured {
  readonly name: string;
  /** Milliseconds, one per run. */
  readonly runs: readonly number[];
}

/** The value at quantile `q` (0–1) of the sorted runs, nearest rank. */
export function quantile(runs: readonly number[], q: number): number {
  const sorted = [...runs].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))] ?? Number.NaN;
}

/** A Markdown table with medians, p95 and, where there is a `baseline`, the ratio of each median to its own. */
export function table(rows: readonly Measured[], baseline: string | null): string {
  const base = rows.find((row) => row.name === baseline);
  const reference = base ? quantile(base.runs, 0.5) : Number.NaN;
  const cells = rows.map((row) => {
    const median = quantile(row.runs, 0.5);
    const ratio = base === undefined ? '–' : `${(median / reference).toFixed(2)}×`;
    return `| ${row.name} | ${shown(median)} | ${shown(quantile(row.runs, 0.95))} | ${ratio} | ${row.runs.length} |`;
  });
  return ['| what | median ms | p95 ms | ratio | runs |', '|---|---|---|---|---|', ...cells].join('\n');
}

/** Prints a section and puts it into docs/benchmarks.md in place of the one measured before. */
export function publish(section: string, title: string, body: string): void {
  console.log(`\n## ${title}\n${body}\n`);
  const whole = read();
  const open = `<!-- ${section} -->`;
  const close = `<!-- /${section} -->`;
  const stamp = `Measured ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}.`;
  const text = `${open}\n## ${title}\n${stamp}\n\n${body}\n${close}`;
  const start = whole.indexOf(open);
  const next =
    start === -1
      ? `${whole.trimEnd()}\n\n${text}\n`
      : whole.slice(0, start) + text + whole.slice(whole.indexOf(close) + close.length);
  writeFileSync(REPORT, next);
}

function read(): string {
  mkdirSync(resolve(REPORT, '..'), { recursive: true });
  try {
    return readFileSync(REPORT, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '# Benchmarks\n';
    throw error;
  }
}

function shown(ms: number): string {
  return ms >= 100 ? ms.toFixed(0) : ms >= 10 ? ms.toFixed(1) : ms.toFixed(2);
}
