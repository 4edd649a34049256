import type { RawRows } from './database-at';

const hash = '0'.repeat(64);

/** Rows as the program of schema 1 wrote them: an article that was edited once, which can be undone. */
export const ROWS_1: RawRows = {
  caseFiles: [{ id: 'c', name: 'ملف', createdAt: '2026-11-20T08:00:00.000Z', isSample: false }],
  articles: [
    {
      id: 'a',
      caseFileId: 'c',
      importBatchId: 'b',
      importedAt: '2026-11-20T08:01:00.000Z',
      isRead: true,
      fileName: 'a.txt',
      encoding: 'windows-1256',
      sourceSha256: hash,
      textSha256: hash,
      foldedSha256: hash,
      wordCount: 2,
      directions: { 0: 'ltr' },
      title: 'عنوان',
      outlet: '',
      author: '',
      url: '',
      publishedOn: '2026-11',
      reliability: 'B',
      titleKey: 'عنوان',
      publishedKey: '2026-11',
    },
  ],
  bodies: [{ articleId: 'a', caseFileId: 'c', text: 'نص قصير' }],
  highlights: [
    {
      id: 'h',
      caseFileId: 'c',
      articleId: 'a',
      start: 0,
      end: 2,
      quote: 'نص',
      prefix: '',
      suffix: ' قصير',
      textSha256: hash,
      tagIds: ['t'],
      note: 'حاشية',
      credibility: 2,
      createdAt: '2026-11-20T08:02:00.000Z',
    },
  ],
  tags: [
    {
      id: 't',
      caseFileId: 'c',
      name: 'وسم',
      parentId: null,
      colour: 'teal',
      description: '',
      shortcut: 1,
      position: 0,
    },
  ],
  meta: [
    {
      key: 'store',
      storeId: 'store-0001',
      format: 1,
      minReader: 1,
      lastSeq: 0,
      counts: { caseFiles: 1, articles: 1, highlights: 1, tags: 1, briefings: 0, bodies: 1, history: 0 },
    },
  ],
};
