import type { Tag, TagId } from '../../core/model';
import { foldForMatching } from '../../core/text/fold';

/** A row of the tag picker. */
export type TagChoice =
  | { readonly kind: 'tag'; readonly tag: Tag; readonly isOn: boolean }
  | { readonly kind: 'create'; readonly name: string };

/**
 * The tags whose folded name holds the folded query (`امريكا` finds `أمريكا`), those that begin with it first,
 * and the offer to create one by that name unless it exists.
 */
export function tagChoices(
  tags: readonly Tag[],
  query: string,
  on: ReadonlySet<TagId>,
): readonly TagChoice[] {
  const folded = foldForMatching(query.trim());
  const matches = tags
    .map((tag) => ({ tag, place: foldForMatching(tag.name).indexOf(folded) }))
    .filter(({ place }) => place >= 0);
  const ordered = folded ? matches.toSorted((a, b) => Number(a.place > 0) - Number(b.place > 0)) : matches;
  const choices: TagChoice[] = ordered.map(({ tag }) => ({ kind: 'tag', tag, isOn: on.has(tag.id) }));
  const name = query.trim().replaceAll(/\s+/g, ' ');
  const exists = tags.some((tag) => foldForMatching(tag.name) === folded);
  return name && !exists ? [...choices, { kind: 'create', name }] : choices;
}
