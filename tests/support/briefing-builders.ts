import type { BriefingDocument } from '../../renderer/core/briefing/document';
import type { Evidence } from '../../renderer/core/briefing/evidence';
import {
  type Article,
  articleId,
  caseFileId,
  type Highlight,
  highlightId,
  instant,
  parsePartialDate,
  sha256,
  type Tag,
  type TagColour,
  tagId,
  textOffset,
} from '../../renderer/core/model';
import {
  type BriefingToDocxInput,
  DEFAULT_DOCX_OPTIONS,
  type WordFileWords,
} from '../../renderer/exporting/docx/docx-input';
import { buildArticle } from './article-builder';

const CASE_FILE = caseFileId('case-file-1');
const HASH = sha256('0'.repeat(64));

/** An article with every field known unless told otherwise. */
export function anArticle(id: string, changes: Partial<Article> = {}): Article {
  return buildArticle(id, {
    isRead: true,
    title: 'اتفاق على توسيع مرفأ خليج النوارس',
    outlet: 'صحيفة الميناء',
    author: 'هالة النجار',
    url: 'https://almina.example/news/4711',
    publishedOn: parsePartialDate('2026-08-23') ?? null,
    reliability: 'B',
    ...changes,
  });
}

/** A highlight of an article that quotes `quote`. */
export function aHighlight(id: string, quote: string, changes: Partial<Highlight> = {}): Highlight {
  return {
    id: highlightId(id),
    caseFileId: CASE_FILE,
    articleId: articleId('article-1'),
    tagIds: [],
    note: '',
    credibility: 2,
    createdAt: instant('2026-11-20T08:00:00.000Z'),
    start: textOffset(0),
    end: textOffset(quote.length),
    quote,
    prefix: '',
    suffix: '',
    textSha256: HASH,
    ...changes,
  };
}

/** A highlight with its article. */
export function anEvidence(
  id: string,
  quote: string,
  more: { readonly article?: Partial<Article>; readonly highlight?: Partial<Highlight> } = {},
): Evidence {
  return {
    highlight: aHighlight(id, quote, more.highlight),
    article: anArticle('article-1', more.article),
    quotation: quote,
  };
}

export function aTag(id: string, name: string, colour: TagColour): Tag {
  return {
    id: tagId(id),
    caseFileId: CASE_FILE,
    name,
    parentId: null,
    colour,
    description: '',
    shortcut: null,
    position: 0,
  };
}

/** Arabic words as the catalogue has them. */
export const ARABIC_WORDS: WordFileWords = {
  language: 'ar',
  page: 'صفحة {page} من {total}',
  grade: 'التقييم',
  orphan: 'حُذف التظليل المصدر من الملف',
  table: 'جدول {number}',
  untitled: 'موجز بلا عنوان',
  handling: 'لا يُعاد توزيعه خارج الجهة المستلمة',
  date: '20 تشرين الثاني/نوفمبر 2026',
};

/** A briefing ready for export. */
export function aBriefing(
  document: BriefingDocument,
  more: Partial<Omit<BriefingToDocxInput, 'document' | 'evidence' | 'tags'>> & {
    readonly evidence?: readonly Evidence[];
    readonly tags?: readonly Tag[];
  } = {},
): BriefingToDocxInput {
  const { evidence = [], tags = [], ...rest } = more;
  return {
    header: {
      title: 'توسعة مرفأ خليج النوارس بين التمويل والاعتراض',
      subtitle: 'قراءة في ستة مصادر مفتوحة (OSINT)',
      date: '2026-11-20',
      organisation: 'وحدة تحليل المصادر المفتوحة',
      handling: 'TLP:AMBER+STRICT',
    },
    words: ARABIC_WORDS,
    options: DEFAULT_DOCX_OPTIONS,
    now: instant('2026-11-20T08:15:30.000Z'),
    document,
    evidence: new Map(evidence.map((each) => [each.highlight.id, each])),
    tags: new Map(tags.map((tag) => [tag.id, tag])),
    ...rest,
  };
}
