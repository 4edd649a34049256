import { makeArchive } from '../exporting/archive/make-archive';
import { parseArchive } from '../exporting/archive/parse-archive';
import type { ArchiveRequest } from './archive-protocol';
import { serveJobs } from './export-job-server';

serveJobs(self, async (data, report) => {
  // Both ends are ours: only the archive client sends here.
  const request = data as ArchiveRequest;
  if (request.kind === 'make') {
    const value = await makeArchive(request.archive, request.stamp, report);
    return { value, transfer: value.ok ? [value.value.buffer] : [] };
  }
  const value = await parseArchive(request.bytes, report);
  // Originals are handed over, not copied: they are most of an archive.
  const originals = value.ok ? [...value.value.originals.values()] : [];
  return { value, transfer: [...new Set(originals.map(({ buffer }) => buffer))] };
});
