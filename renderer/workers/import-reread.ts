import type { ImportFailure } from '../core/importing/import-run';
import { fingerprintOf } from '../core/importing/likeness/fingerprint-of';
import { lineHashesOf } from '../core/importing/likeness/line-hashes';
import { shinglesOf } from '../core/importing/likeness/shingles';
import { type Article, type ArticleId, fail, ok, type Result } from '../core/model';
import type { ReadOutcome } from '../formats/document';
import type { NewArticle } from '../storage/store';
import type { Addition, KnownCaseFile } from './import-known';
import type { RereadArticle, RereadRequest } from './import-protocol';
import {
  additionOf,
  analyseInput,
  columnsOf,
  failureCode,
  importedOutcome,
  newArticleOf,
  type Origin,
  readingOf,
} from './import-reading';
import type { ImportTools } from './import-tools';

type RereadFailure = ImportFailure | 'has-highlights';
type Documents = Extract<ReadOutcome, { kind: 'documents' }>;

/**
 * Reads one original with other choices and puts the new readings in the place of its articles, one after the other.
 * What the analyst said of an article (that it is read, how reliable it is) stays.
 */
export async function rereadArticles(
  request: RereadRequest,
  tools: ImportTools,
  known: KnownCaseFile,
): Promise<Result<readonly RereadArticle[], RereadFailure>> {
  const done: RereadArticle[] = [];
  let read: ReadOutcome | undefined;
  for (const id of request.articleIds) {
    const article = await tools.store.articles.find(id);
    if (!article) continue;
    read ??= await tools.readFile({ fileName: article.fileName, bytes: request.bytes }, request.choices);
    if (read.kind === 'failed') return fail(read.code);
    if (read.kind === 'needs-columns') return fail('damaged');
    const again = await rereadOne({ article, read, request, tools, known });
    if (!again.ok) return again;
    done.push(again.value);
  }
  return done.length > 0 ? ok(done) : fail('case-file-gone');
}

interface One {
  readonly article: Article;
  readonly read: Documents;
  readonly request: RereadRequest;
  readonly tools: ImportTools;
  readonly known: KnownCaseFile;
}

async function rereadOne(one: One): Promise<Result<RereadArticle, RereadFailure>> {
  const { article, read, request, tools, known } = one;
  const { row } = article.original;
  const document = row === null ? read.documents[0] : read.documents.find((each) => each.row === row);
  if (!document) return fail('empty');
  const origin = originOf(article, read, request);
  const before = await oldLines(article.id, tools);
  const input = analyseInput(document, article.fileName, article.fileName === '' ? article.title : null);
  const reading = readingOf(document, tools.analyse(input, known.knowledge(before.lineKeys)));
  const addition = additionOf(reading, origin, tools.newId());
  // Its own old reading would be the likest of all.
  known.forget([before]);
  const likeness = await known.likeness(addition.fingerprint, addition.shingles);
  const added = keepJudgements(newArticleOf(reading, origin, addition, likeness), article);
  const written = await tools.store.articles.reread(article.id, [added]);
  if (!written.ok) {
    const old = await oldAddition(article, tools);
    known.add(old);
    known.written([old]);
    const { error } = written;
    const isHeld = error.code === 'invalid' && error.reason === 'has-highlights';
    return fail(isHeld ? 'has-highlights' : failureCode(error));
  }
  known.add(addition);
  known.written([addition]);
  await tools.store.fingerprints.put([addition.fingerprint]);
  return ok({ before: article.id, row: { outcome: importedOutcome(reading, added.article) } });
}

function originOf(article: Article, read: Documents, { choices }: RereadRequest): Origin {
  const { caseFileId, importBatchId, importedAt, fileName, sourceSha256, original } = article;
  return {
    caseFileId,
    batchId: importBatchId,
    importedAt,
    fileName,
    sourceSha256,
    container: original.container,
    size: original.size,
    modifiedAt: original.modifiedAt,
    format: read.format,
    columns: columnsOf(read, choices),
  };
}

const keepJudgements = (added: NewArticle, { isRead, reliability, reportGroupId }: Article): NewArticle => ({
  ...added,
  article: {
    ...added.article,
    isRead,
    reliability: reliability ?? added.article.reliability,
    reportGroupId,
  },
});

async function oldLines(articleId: ArticleId, { store }: ImportTools) {
  const body = await store.articles.body(articleId);
  return { articleId, lineKeys: lineHashesOf(body?.text ?? '') };
}

/** What the article was compared by before, from its stored text. */
async function oldAddition(article: Article, { store }: ImportTools): Promise<Addition> {
  const { id, caseFileId, sourceSha256, foldedSha256 } = article;
  const [body, analysis] = await Promise.all([store.articles.body(id), store.articles.analysis(id)]);
  const text = body?.text ?? '';
  const blocks = analysis?.blocks ?? [];
  const shingles = shinglesOf(text, blocks);
  const fingerprint = fingerprintOf({ articleId: id, caseFileId, text, blocks }, shingles);
  return { fingerprint, shingles, sourceSha256, foldedSha256 };
}
