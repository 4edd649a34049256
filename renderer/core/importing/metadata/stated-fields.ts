import { type PartialDate, parsePartialDate } from '../../model/partial-date';
import { namedWithClitic, type SourceIndex } from '../outlets/find-source';
import { type ProposalDraft, tidyName, tidyValue } from './proposal';
import { titleParts } from './title-parts';

const CLOCK = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/;

/** The fields a format states, made fit: known outlets by their own names, the outlet's name off the title, dates read. */
export function statedFields(
  fields: readonly ProposalDraft[],
  sources: SourceIndex,
): readonly ProposalDraft[] {
  return fields.flatMap((draft) => {
    switch (draft.field) {
      case 'title':
        return titleFields(draft, sources);
      case 'outlet':
      case 'agency':
        return [sourceField(draft, sources)];
      case 'author':
        return authorField(draft, sources);
      case 'publishedOn':
      case 'updatedOn': {
        const date = readStatedDate(draft.value);
        return date === undefined ? [] : [{ ...draft, value: date }];
      }
      case 'subtitle':
      case 'place':
      case 'section':
      case 'language':
      case 'url':
        return [{ ...draft, value: tidyValue(draft.value) }];
    }
  });
}

function titleFields(draft: ProposalDraft, sources: SourceIndex): readonly ProposalDraft[] {
  const { title, source } = titleParts(draft.value, sources);
  const match = source === '' ? undefined : sources.named(source);
  const outlet: readonly ProposalDraft[] =
    match?.kind === 'outlet'
      ? [{ ...draft, field: 'outlet', value: match.name, confidence: draft.confidence * 0.9 }]
      : [];
  return [{ ...draft, value: title }, ...outlet];
}

function sourceField(draft: ProposalDraft, sources: SourceIndex): ProposalDraft {
  const name = tidyName(draft.value);
  const match = namedWithClitic(sources, name) ?? (name.includes('.') ? sources.ofHost(name) : undefined);
  return match ? { ...draft, field: match.kind, value: match.name } : { ...draft, value: name };
}

/** Pages name an agency, or themselves, as the author. */
function authorField(draft: ProposalDraft, sources: SourceIndex): readonly ProposalDraft[] {
  const name = tidyValue(draft.value);
  const match = sources.named(name);
  if (!match || match.isOrdinary) return [{ ...draft, value: name }];
  return [
    { ...draft, field: match.kind, value: match.name, confidence: draft.confidence * 0.9 },
    { ...draft, value: name, confidence: Math.min(draft.confidence, 0.5) },
  ];
}

/** A date of a format's own field, as far as it is written there; the time as it stands, without its zone. */
function readStatedDate(value: string): PartialDate | undefined {
  const plain = value.trim();
  const clock = CLOCK.exec(plain);
  if (clock)
    return parsePartialDate(`${clock[1] ?? ''}T${clock[2] ?? ''}`) ?? parsePartialDate(clock[1] ?? '');
  return parsePartialDate(plain);
}
