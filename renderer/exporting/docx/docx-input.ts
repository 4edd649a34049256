import type { BriefingDocument } from '../../core/briefing/document';
import type { EvidenceLookup } from '../../core/briefing/evidence';
import type { BriefingHeader, Instant, Tag, TagId } from '../../core/model';

/** The Word file's own words; the exporter has none, so that a file can be in either language. */
export interface WordFileWords {
  /** BCP 47 language of these words; right-to-left text follows `arabicLocale` of the options. */
  readonly language: 'ar' | 'en';
  /** With `{page}` and `{total}` where the numbers go: "صفحة {page} من {total}". */
  readonly page: string;
  /** Printed before an Admiralty grade in a footnote. */
  readonly grade: string;
  /** The footnote of a passage whose highlight was deleted. */
  readonly orphan: string;
  /** Description of a table for screen readers, with `{number}`. */
  readonly table: string;
  /** The title when the briefing has none. */
  readonly untitled: string;
  /** What the handling label means, printed beside it; empty for nothing. */
  readonly handling: string;
  /** The briefing's date as printed under the title; empty for none. */
  readonly date: string;
}

export interface DocxOptions {
  /** Print U+200E/U+200F where LibreOffice and Google Docs need them; see `segmentByScript`. */
  readonly marks: boolean;
  /** Proofing language of Arabic text, e.g. `ar-SA`. */
  readonly arabicLocale: string;
}

export const DEFAULT_DOCX_OPTIONS: DocxOptions = { marks: true, arabicLocale: 'ar-SA' };

/** Everything a Word file is made from; cloneable, so that it can be sent to a worker. */
export interface BriefingToDocxInput {
  readonly header: BriefingHeader;
  readonly document: BriefingDocument;
  readonly evidence: EvidenceLookup;
  /** Tags of the case file: a quotation's bar has the colour of its highlight's first tag. */
  readonly tags: ReadonlyMap<TagId, Tag>;
  readonly words: WordFileWords;
  readonly options: DocxOptions;
  /** Creation time written into the file's properties. */
  readonly now: Instant;
}

/** What the analyst should know about the file; never a reason to withhold it. */
export type DocxWarning =
  /** Footnotes whose highlight is gone from the case file. */
  | { readonly kind: 'orphans'; readonly footnotes: readonly number[] }
  /** A link's address is none Word may open; its text stays. */
  | { readonly kind: 'link-dropped'; readonly url: string }
  /** Characters no XML file can hold were left out. */
  | { readonly kind: 'characters-removed'; readonly count: number }
  /** A correction of the library's output found nothing to correct: the file may ask for repair in Word. */
  | { readonly kind: 'patch-missed'; readonly patch: string };

export interface BriefingDocx {
  readonly bytes: Uint8Array;
  readonly warnings: readonly DocxWarning[];
}

/** How far the export is: 0…1 over all stages. */
export type ReportProgress = (fraction: number) => void;
