import type { Credibility, Tag } from '../../core/model';
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
  const { actions, tags, surface, scroller, sendToBriefing } = useReaderScope();
  const quickTags = tags
    .filter((tag) => tag.shortcut !== null)
    .sort((a, b) => (a.shortcut ?? 0) - (b.shortcut ?? 0));
  const settle = async (outcome: Promise<Parameters<typeof choose>[0] | undefined>) => {
    const id = await outcome;
    if (id) choose(id);
  };
  return {
    quickTags,
    tag: (tagId) => {
      if (target) void settle(actions.toggleTag(target, tagId));
    },
    ask: (what) => {
      const anchor = target && surface && scroller && visibleLineOf(surface, scroller, rangeOfTarget(target));
      if (anchor) patch({ asking: { what, target, anchor }, pressed: null });
    },
    grade: (grade) => {
      if (target) void settle(actions.grade(target, grade));
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
    letGo:
      isQuiet && passages.chosenId
        ? () => {
            choose(null);
            patch({ pressed: null });
          }
        : null,
  });
}
