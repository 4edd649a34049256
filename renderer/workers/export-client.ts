import {
  type BriefingDocx,
  type BriefingToDocxInput,
  DEFAULT_DOCX_OPTIONS,
  type DocxWarning,
  type WordFileWords,
} from '../exporting/docx/docx-input';
import { type Job, type JobPort, runJob } from './export-job';
import workerAddress from './export-worker?worker&url';
import { workerUrl } from './worker-url';

export type { BriefingDocx, BriefingToDocxInput, DocxWarning, WordFileWords };
export { DEFAULT_DOCX_OPTIONS };

/** Makes the Word file of a briefing in a worker, so that the window stays free; cancelling ends the worker. */
export function exportBriefing(
  input: BriefingToDocxInput,
  onProgress: (fraction: number) => void,
  start: () => JobPort = startExportWorker,
): Job<BriefingDocx> {
  return runJob<BriefingDocx>({ start, request: input, onProgress });
}

function startExportWorker(): JobPort {
  return new Worker(workerUrl(workerAddress), {
    type: 'module',
    name: 'export',
  });
}
