import type { Credibility, HighlightId, Tag, TagColour } from '../../core/model';
import { rangeOfTarget } from './passage-target';
import { useReaderScope } from './reader-scope';
import { visibleLineOf } from './use-anchor-box';
import type { Asking, Passages } from './use-passages';
import { useReaderCommands } from './use-reader-commands';

/** The commands that are not about a passage. */
export interface ArticleCommands {
  readonly step: (step: 1 | -1) => void;
  readonly toggleList: () => void;
  readonly editDetails: () => void;
  readonly turnBlock: () => void;
  readonly toggleResidue: () => void;
}

export interface PassageVerbs {
  readonly quickTags: readonly Tag[];
  readonly tag: (tagId: Tag['id']) => void;
  readonly ask: (what: Asking['what']) => void;
  readonly grade: (grade: Credibility | null) => void;
  readonly briefing: () => void;
  readonly remove: () => void;
}

/** What the toolbar and the keys do to the target of the moment. */
export function usePassageVerbs({ target, choose, patch }: Passages): PassageVerbs {
  const { actions, tags, tagsById, surface, scroller, sendToBriefing } = useReaderScope();
  const quickTags = tags
    .filter((tag) => tag.shortcut !== null)
    .sort((a, b) => (a.shortcut ?? 0) - (b.shortcut ?? 0));
  /** Shows the paint before the write is through; a failed one gives the selection back. */
  const write = async (outcome: Promise<HighlightId | undefined>, colours: readonly TagColour[]) => {
    const range = target?.kind === 'passage' ? target.range : null;
    if (range) {
      surface?.select(null);
      const echo = { id: 'echo', start: range.start, end: range.end, colours };
      // Nothing is chosen meanwhile: a second key must not reach the highlight chosen before.
      patch({ selection: null, chosenId: null, echo });
    }
    const id = await outcome;
    if (id) choose(id);
    else if (range) {
      surface?.select(range);
      patch({ selection: range, echo: null });
    }
  };
  return {
    quickTags,
    tag: (tagId) => {
      const colour = tagsById.get(tagId)?.colour;
      if (target) void write(actions.toggleTag(target, tagId), colour ? [colour] : []);
    },
    ask: (what) => {
      const anchor = target && surface && scroller && visibleLineOf(surface, scroller, rangeOfTarget(target));
      if (anchor) patch({ asking: { what, target, anchor }, pressed: null });
    },
    grade: (grade) => {
      if (target) void write(actions.grade(target, grade), []);
    },
    briefing: () => {
      if (target) sendToBriefing(target);
    },
    remove: () => {
      if (target?.kind !== 'highlight') return;
      choose(null);
      patch({ pressed: null });
      void actions.remove(target.highlight);
    },
  };
}

/** Registers the keys of the reader. */
export function usePassageCommands(passages: Passages, article: ArticleCommands): void {
  const { target, patch, choose } = passages;
  const verbs = usePassageVerbs(passages);
  const { adjust } = useReaderScope();
  const isQuiet = !passages.selection && !passages.pressed && !passages.asking && !passages.adjustedId;
  useReaderCommands({
    target: passages.adjustedId ? null : target,
    quickTags: verbs.quickTags,
    tag: (tag) => verbs.tag(tag.id),
    otherTag: () => verbs.ask('tags'),
    note: () => verbs.ask('note'),
    grade: verbs.grade,
    briefing: verbs.briefing,
    remove: verbs.remove,
    adjust: () => {
      if (target?.kind === 'highlight') adjust(target.highlight);
    },
    next: () => article.step(1),
    previous: () => article.step(-1),
    toggleList: article.toggleList,
    editDetails: article.editDetails,
    turn: article.turnBlock,
    toggleResidue: article.toggleResidue,
    letGo:
      isQuiet && passages.chosenId
        ? () => {
            choose(null);
            patch({ pressed: null });
          }
        : null,
  });
}
