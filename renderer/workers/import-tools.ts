import type { AnalysedArticle, AnalyseInput } from '../core/importing/analyse-article';
import type { ImportKnowledge } from '../core/importing/import-knowledge';
import type { ArchiveMember, ReadChoices, ReadOutcome, SourceFile } from '../formats/document';
import type {
  ArticleRepository,
  FingerprintRepository,
  ImportRepository,
  OutletRepository,
} from '../storage/store';

/** The part of the store that importing touches. */
export interface ImportStore {
  readonly articles: Pick<
    ArticleRepository,
    'analysis' | 'body' | 'count' | 'find' | 'findDuplicates' | 'hashes' | 'import' | 'reread'
  >;
  readonly fingerprints: FingerprintRepository;
  readonly imports: Pick<ImportRepository, 'put'>;
  readonly outlets: Pick<OutletRepository, 'list'>;
}

/** What importing needs of the world around it. */
export interface ImportTools {
  readonly store: ImportStore;
  /** Never rejects. */
  readonly readFile: (file: SourceFile, choices: ReadChoices) => Promise<ReadOutcome>;
  /** The files of an archive; null when it is none. */
  readonly unpackArchive: (file: SourceFile) => readonly ArchiveMember[] | null;
  readonly analyse: (input: AnalyseInput, knowledge: ImportKnowledge) => AnalysedArticle;
  readonly newId: () => string;
}

/** Tells that the work goes on, and while the case file is being looked through how far: 0 … 1. */
export type SignOfLife = (known: number) => void;
