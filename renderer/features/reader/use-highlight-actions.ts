import { createElement, useMemo } from 'react';
import { describePassage } from '../../core/anchoring/describe';
import type { Article, Credibility, Highlight, HighlightId, Tag, TagId, TextRange } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import type { Store } from '../../storage/store';
import { useStore } from '../../storage/use-store';
import { useUndoOffer } from '../../ui/undo-offer';
import type { PassageTarget } from './passage-target';
import { useWriteReport, type WriteReport } from './use-write-report';

/**
 * What can be done to a passage or a highlight. Each answers the highlight it ended up on, or undefined when
 * nothing was written; the user has been told why by then.
 */
export interface HighlightActions {
  /** Adds the tag, or takes it off where the highlight has it. */
  readonly toggleTag: (target: PassageTarget, tagId: TagId) => Promise<HighlightId | undefined>;
  readonly createTag: (name: string) => Promise<Tag | undefined>;
  readonly grade: (target: PassageTarget, grade: Credibility | null) => Promise<HighlightId | undefined>;
  readonly note: (target: PassageTarget, note: string) => Promise<HighlightId | undefined>;
  /** The highlight of a target, made if there is none yet. */
  readonly keep: (target: PassageTarget) => Promise<HighlightId | undefined>;
  readonly move: (highlight: Highlight, range: TextRange) => Promise<HighlightId | undefined>;
  readonly remove: (highlight: Highlight) => Promise<void>;
}

/** The actions on highlights of one article. */
export function useHighlightActions(article: Article, text: string): HighlightActions {
  const store = useStore();
  const report = useWriteReport();
  const offerUndo = useUndoOffer();
  const { t } = useMessages();
  return useMemo(() => {
    const add = adderOf(store, report, article, text);
    return {
      toggleTag: async (target, tagId) => {
        if (target.kind === 'passage') return add(target.range, { tagIds: [tagId] });
        const { id, tagIds } = target.highlight;
        const next = tagIds.includes(tagId) ? tagIds.filter((other) => other !== tagId) : [...tagIds, tagId];
        return report(await store.highlights.setTags(id, next)) && id;
      },
      createTag: async (name) => report(await store.tags.create(article.caseFileId, { name }))?.value,
      grade: async (target, credibility) => {
        if (target.kind === 'passage') return add(target.range, { credibility });
        const { id } = target.highlight;
        return report(await store.highlights.grade(id, credibility)) && id;
      },
      note: async (target, note) => {
        const kept = createElement('span', null, t('reader.note.kept'), ' ', createElement('q', null, note));
        if (target.kind === 'passage') return add(target.range, { note }, kept);
        const { id } = target.highlight;
        return report(await store.highlights.setNote(id, note), kept) && id;
      },
      keep: async (target) => (target.kind === 'passage' ? add(target.range, {}) : target.highlight.id),
      move: async ({ id }, range) =>
        report(await store.highlights.move(id, describePassage(text, article.textSha256, range))) && id,
      remove: async ({ id, quote }) => {
        if (report(await store.highlights.delete([id])))
          offerUndo(t('reader.deleted', { quote: shorten(quote) }));
      },
    };
  }, [store, report, offerUndo, t, article, text]);
}

type Parts = Partial<Pick<Highlight, 'tagIds' | 'note' | 'credibility'>>;

function adderOf(store: Store, report: WriteReport, article: Article, text: string) {
  return async (range: TextRange, parts: Parts, kept?: React.ReactNode): Promise<HighlightId | undefined> => {
    const outcome = await store.highlights.add({
      articleId: article.id,
      tagIds: [],
      note: '',
      credibility: null,
      ...parts,
      ...describePassage(text, article.textSha256, range),
    });
    return report(outcome, kept)?.value.id;
  };
}

const QUOTE_LENGTH = 60;

function shorten(quote: string): string {
  const line = quote.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= QUOTE_LENGTH) return line;
  const cut = line.lastIndexOf(' ', QUOTE_LENGTH);
  return `${line.slice(0, cut > 0 ? cut : QUOTE_LENGTH)}…`;
}
