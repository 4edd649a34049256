import { type ComponentType, createContext, useContext, useSyncExternalStore } from 'react';
import type { Direction, HighlightId } from '../../core/model';
import type { Signal } from './signal';

/** What a view of a reference on the page is given. */
export interface ReferenceViewProps {
  readonly nodeKey: string;
  readonly kind: 'evidence' | 'citation';
  readonly highlightId: HighlightId;
  /** The kept text, shown when the highlight is gone. */
  readonly quote: string;
  readonly direction: Direction | null;
  /** The footnote's number in document order, from 1. */
  readonly number: number;
  readonly isSelected: boolean;
}

/** How references look and where they learn their numbers; given by the editor's owner. */
export interface ReferenceViews {
  readonly Evidence: ComponentType<ReferenceViewProps>;
  readonly Citation: ComponentType<ReferenceViewProps>;
  readonly numbers: Signal<ReadonlyMap<string, number>>;
  readonly selectedReference: Signal<string | null>;
}

export const ReferenceViewsContext = createContext<ReferenceViews | null>(null);

type SlotProps = Omit<ReferenceViewProps, 'number' | 'isSelected'>;

/** The place of a reference in the page: draws the owner's view, again only when its number or selection changes. */
export function ReferenceSlot(props: SlotProps) {
  const views = useContext(ReferenceViewsContext);
  if (!views) throw new Error('ReferenceSlot outside ReferenceViewsContext');
  return <LiveReference {...props} views={views} />;
}

function LiveReference({ views, ...props }: SlotProps & { readonly views: ReferenceViews }) {
  const { numbers, selectedReference } = views;
  const number = useSyncExternalStore(numbers.subscribe, () => numbers.get().get(props.nodeKey) ?? 0);
  const isSelected = useSyncExternalStore(
    selectedReference.subscribe,
    () => selectedReference.get() === props.nodeKey,
  );
  const View = props.kind === 'evidence' ? views.Evidence : views.Citation;
  return <View {...props} number={number} isSelected={isSelected} />;
}
