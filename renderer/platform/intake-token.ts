import type { WorkbenchBridge } from '../../electron/ipc/contract';
import type { Result } from '../core/model';
import type { IntakeFailure, IntakeFile } from './workbench';

type Invoke = WorkbenchBridge['invoke'];

async function readEntry(invoke: Invoke, entryId: string): Promise<Result<Uint8Array, IntakeFailure>> {
  const answer = await invoke('intake.read', entryId);
  return answer.ok ? { ok: true, value: answer.bytes } : { ok: false, error: answer.code };
}

/** The files behind a token of the main side; each is read by main only when it is asked for. */
export async function filesBehind(invoke: Invoke, token: string): Promise<readonly IntakeFile[]> {
  const answer = await invoke('intake.list', token);
  // Main made the token a moment ago; not knowing it any more means that it restarted, with an empty hand.
  if (!answer.ok) return [];
  return answer.entries.map((entry) => ({
    name: entry.relativePath.split('/').at(-1) ?? entry.relativePath,
    relativePath: entry.relativePath,
    size: entry.size,
    problem: entry.problem,
    read: () => readEntry(invoke, entry.entryId),
  }));
}
