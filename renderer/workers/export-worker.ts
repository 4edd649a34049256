import { briefingToDocx } from '../exporting/docx/briefing-to-docx';
import type { BriefingToDocxInput } from '../exporting/docx/docx-input';
import { serveJobs } from './export-job-server';

serveJobs(self, async (data, report) => {
  // Both ends are ours: only the export client sends here.
  const value = await briefingToDocx(data as BriefingToDocxInput, report);
  return { value, transfer: [value.bytes.buffer] };
});
