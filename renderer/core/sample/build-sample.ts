import { describePassage } from '../anchoring/describe';
import {
  type Article,
  type ArticleBody,
  articleId,
  type Briefing,
  briefingId,
  type CaseFileContents,
  caseFileId,
  type Encoding,
  FRESH_ARTICLE,
  type Highlight,
  highlightId,
  IMPORTER_VERSION,
  type Instant,
  importBatchId,
  NO_METADATA,
  originalOfFirstFormat,
  parsePartialDate,
  type Sha256,
  type Tag,
  tagId,
  textRange,
} from '../model';
import { sampleDocument } from './sample-document';
import type { SampleManifest } from './sample-manifest';

/** A file of the sample as the importer read it. */
export interface SampleFile {
  readonly text: string;
  readonly encoding: Encoding;
  /** Bytes of the original. */
  readonly size: number;
  readonly wordCount: number;
  readonly sourceSha256: Sha256;
  readonly textSha256: Sha256;
  readonly foldedSha256: Sha256;
}

/**
 * The sample case file with the keys of the manifest as ids (loading gives every row a fresh one). Throws when the
 * manifest names a file, tag or passage that is not there: the sample is ours, so that is a bug a test must show.
 * `importedAt` gives each article and each highlight its moment by its place in the manifest, from 0, so that their
 * order is kept.
 */
export function buildSample(
  manifest: SampleManifest,
  files: ReadonlyMap<string, SampleFile>,
  name: string,
  importedAt: (place: number) => Instant,
): CaseFileContents {
  const now = importedAt(0);
  const owner = caseFileId('sample');
  const articles = manifest.articles.map((entry, place): Article => {
    const file = fileOf(files, entry.file);
    return {
      ...NO_METADATA,
      ...FRESH_ARTICLE,
      original: {
        ...originalOfFirstFormat(entry.file),
        size: file.size,
        importerVersion: IMPORTER_VERSION,
      },
      encoding: file.encoding,
      wordCount: file.wordCount,
      sourceSha256: file.sourceSha256,
      textSha256: file.textSha256,
      foldedSha256: file.foldedSha256,
      id: articleId(entry.file),
      caseFileId: owner,
      importBatchId: importBatchId('sample'),
      importedAt: importedAt(place),
      fileName: entry.file,
      title: entry.title,
      outlet: entry.outlet,
      author: entry.author,
      url: entry.url,
      publishedOn: parsePartialDate(entry.publishedOn) ?? null,
      reliability: entry.reliability,
    };
  });
  const bodies = manifest.articles.map(
    (entry): ArticleBody => ({
      articleId: articleId(entry.file),
      caseFileId: owner,
      text: fileOf(files, entry.file).text,
    }),
  );
  const highlights = manifest.highlights.map((entry, place) => toHighlight(entry, files, importedAt(place)));
  return {
    caseFile: { id: owner, name, createdAt: now, isSample: true },
    articles,
    bodies,
    // Reckoned from the texts when they are first asked for.
    analyses: [],
    outlets: [],
    reportGroups: [],
    highlights,
    tags: manifest.tags.map((entry, position): Tag => {
      const { key, parent, ...tag } = entry;
      return {
        ...tag,
        id: tagId(key),
        caseFileId: owner,
        parentId: parent === null ? null : tagId(parent),
        position,
      };
    }),
    briefings: [toBriefing(manifest, highlights, now)],
  };
}

function toHighlight(
  entry: SampleManifest['highlights'][number],
  files: ReadonlyMap<string, SampleFile>,
  now: Instant,
): Highlight {
  const { text, textSha256 } = fileOf(files, entry.file);
  const start = text.indexOf(entry.quote);
  if (start === -1) throw new Error(`Sample passage not found in ${entry.file}: ${entry.quote}`);
  return {
    ...describePassage(text, textSha256, textRange(start, start + entry.quote.length)),
    id: highlightId(entry.key),
    caseFileId: caseFileId('sample'),
    articleId: articleId(entry.file),
    tagIds: entry.tags.map(tagId),
    note: entry.note,
    credibility: entry.credibility,
    createdAt: now,
  };
}

function toBriefing(manifest: SampleManifest, highlights: readonly Highlight[], now: Instant): Briefing {
  const { blocks, ...header } = manifest.briefing;
  const find = (key: string) => {
    const found = highlights.find((highlight) => highlight.id === key);
    if (!found) throw new Error(`Sample briefing cites an unknown passage: ${key}`);
    return found;
  };
  return {
    ...header,
    id: briefingId('sample'),
    caseFileId: caseFileId('sample'),
    createdAt: now,
    updatedAt: now,
    document: sampleDocument(blocks, find),
  };
}

function fileOf(files: ReadonlyMap<string, SampleFile>, name: string): SampleFile {
  const file = files.get(name);
  if (!file) throw new Error(`Sample file missing: ${name}`);
  return file;
}
