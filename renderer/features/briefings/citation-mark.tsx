import type { ReferenceViewProps } from '../../editor/briefing/reference-slot';
import { FootnoteNumber } from './footnote-number';
import { useCardTrigger } from './use-card-trigger';

/** A footnote mark in running text. */
export function CitationMark(props: ReferenceViewProps) {
  const trigger = useCardTrigger(props);
  return (
    <span {...trigger}>
      <FootnoteNumber {...props} />
    </span>
  );
}
