import type { JournalRecord } from '../../../electron/ipc/journal-schema';
import { makeDataFolder } from '../../../electron/services/data-folder';
import { Journal } from '../../../electron/services/journal/journal';
import { nodeFileSystem } from '../../../electron/services/node-file-system';
import { instant } from '../../../renderer/core/model';
import { dehydrateArticle } from '../../../renderer/storage/rows/article-row';
import { CASE_FILE, generatedArticleRow, generatedBody } from './generated-rows';

const PER_RECORD = 500;
const WHEN = instant('2026-01-01T08:00:00.000Z');

/** Fills the journal of a fresh data folder with a case file of `articles` short articles, as if they had been imported. */
export async function writeGeneratedJournal(dataFolder: string, articles: number): Promise<void> {
  const folder = await makeDataFolder(nodeFileSystem, dataFolder);
  if (!folder.ok) throw new Error(folder.error);
  const opened = await Journal.open(nodeFileSystem, folder.value.journal);
  if (!opened.ok) throw new Error(opened.error);
  const journal = opened.value;
  await journal.begin('bench-store-0001');
  for (let done = 0; done < articles; done += PER_RECORD) {
    const appended = await journal.append('bench-store-0001', [
      recordOf(done, Math.min(PER_RECORD, articles - done)),
    ]);
    if (!appended.ok) throw new Error(appended.error);
  }
  await journal.close();
}

function recordOf(first: number, count: number): JournalRecord {
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  const caseFile = { id: CASE_FILE, name: 'قياس', createdAt: WHEN, isSample: false };
  return {
    seq: first / PER_RECORD + 1,
    at: WHEN,
    label: 'articles.import',
    counts: { caseFiles: 1, articles: first + count, bodies: first + count },
    payload: JSON.stringify({
      v: 1,
      act: 'do',
      put: {
        ...(first === 0 ? { caseFiles: [caseFile] } : {}),
        articles: numbers.map((number) => dehydrateArticle(generatedArticleRow(number))),
        bodies: numbers.map((number) => generatedBody(number, 30)),
      },
      remove: {},
    }),
  };
}
