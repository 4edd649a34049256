import { createContext, useContext } from 'react';
import { createStore, type StoreApi, useStore as useZustand } from 'zustand';
import type { ArticleId, BriefingId, HighlightId } from '../core/model';

/** The screens of the window; import and outlets are reached from others, not from the rail. */
export const SCREENS = ['library', 'import', 'outlets', 'codebook', 'briefings', 'settings'] as const;
export type Screen = (typeof SCREENS)[number];

/** Where the user is in the open case file. */
export interface ViewState {
  readonly screen: Screen;
  readonly articleId: ArticleId | null;
  /** The passage to bring into view; a fresh object each time, so that asking twice scrolls twice. */
  readonly focus: { readonly highlightId: HighlightId } | null;
  readonly briefingId: BriefingId | null;
  /** The screen a passage was opened from; null once the user went elsewhere by themselves. */
  readonly cameFrom: 'briefings' | 'codebook' | null;
  readonly exportingBriefingId: BriefingId | null;
}

export interface ViewActions {
  readonly show: (screen: Screen) => void;
  readonly openArticle: (id: ArticleId | null) => void;
  readonly openPassage: (
    articleId: ArticleId,
    highlightId: HighlightId,
    from: 'briefings' | 'codebook',
  ) => void;
  /** From a passage back to where it was opened from. */
  readonly goBack: () => void;
  readonly selectBriefing: (id: BriefingId | null) => void;
  readonly openBriefing: (id: BriefingId) => void;
  readonly startExport: (id: BriefingId) => void;
  readonly endExport: () => void;
}

export type ViewStore = StoreApi<ViewState & ViewActions>;

/** A fresh view for a case file: nothing open yet. */
export function createViewStore(screen: Screen = 'library'): ViewStore {
  return createStore<ViewState & ViewActions>((set, get) => ({
    screen,
    articleId: null,
    focus: null,
    briefingId: null,
    cameFrom: null,
    exportingBriefingId: null,
    show: (next) => set({ screen: next, focus: null, cameFrom: null }),
    openArticle: (articleId) => set({ screen: 'library', articleId, focus: null, cameFrom: null }),
    openPassage: (articleId, highlightId, from) =>
      set({ screen: 'library', articleId, focus: { highlightId }, cameFrom: from }),
    goBack: () => {
      const { cameFrom } = get();
      if (cameFrom) set({ screen: cameFrom, cameFrom: null });
    },
    selectBriefing: (briefingId) => set({ briefingId }),
    openBriefing: (briefingId) => set({ screen: 'briefings', briefingId, cameFrom: null }),
    startExport: (exportingBriefingId) => set({ exportingBriefingId }),
    endExport: () => set({ exportingBriefingId: null }),
  }));
}

export const ViewContext = createContext<ViewStore | null>(null);

/** A part of the view, re-rendered only when it changes; throws outside the app's provider, which is a bug. */
export function useView<T>(select: (view: ViewState & ViewActions) => T): T {
  const store = useContext(ViewContext);
  if (!store) throw new Error('useView outside ViewContext');
  return useZustand(store, select);
}
