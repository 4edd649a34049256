import type { Brand } from './brand';

export type CaseFileId = Brand<string, 'CaseFileId'>;
export type ArticleId = Brand<string, 'ArticleId'>;
export type HighlightId = Brand<string, 'HighlightId'>;
export type TagId = Brand<string, 'TagId'>;
export type BriefingId = Brand<string, 'BriefingId'>;
export type OutletId = Brand<string, 'OutletId'>;
export type ReportGroupId = Brand<string, 'ReportGroupId'>;
/** One drop or paste; every article it brought carries it, so that the batch can be undone whole. */
export type ImportBatchId = Brand<string, 'ImportBatchId'>;

/** Lowercase hexadecimal SHA-256, 64 characters. */
export type Sha256 = Brand<string, 'Sha256'>;

/** UTC instant as ISO 8601 with milliseconds, e.g. `2026-11-20T08:15:30.000Z`. */
export type Instant = Brand<string, 'Instant'>;

/**
 * Constructors of the branded strings. They check nothing: call them where an id is made or
 * where a row, already validated, is read.
 */
export const caseFileId = (value: string): CaseFileId => value as CaseFileId;
export const articleId = (value: string): ArticleId => value as ArticleId;
export const highlightId = (value: string): HighlightId => value as HighlightId;
export const tagId = (value: string): TagId => value as TagId;
export const briefingId = (value: string): BriefingId => value as BriefingId;
export const outletId = (value: string): OutletId => value as OutletId;
export const reportGroupId = (value: string): ReportGroupId => value as ReportGroupId;
export const importBatchId = (value: string): ImportBatchId => value as ImportBatchId;
export const sha256 = (value: string): Sha256 => value as Sha256;
export const instant = (value: string): Instant => value as Instant;
