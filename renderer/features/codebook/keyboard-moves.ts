import type { Tag, TagId } from '../../core/model';

export type KeyboardMove = 'up' | 'down' | 'deeper' | 'shallower';

export interface TagPlace {
  readonly parentId: TagId | null;
  /** The sibling it comes before; null at the end. */
  readonly beforeId: TagId | null;
}

/** Where a tag goes on a keyboard move, or undefined when it cannot: `tags` has parents before children, siblings in order. */
export function placeAfterMove(tags: readonly Tag[], tag: Tag, move: KeyboardMove): TagPlace | undefined {
  const siblings = tags.filter((other) => other.parentId === tag.parentId);
  const index = siblings.findIndex((other) => other.id === tag.id);
  switch (move) {
    case 'up': {
      const previous = siblings[index - 1];
      return previous && { parentId: tag.parentId, beforeId: previous.id };
    }
    case 'down':
      return siblings[index + 1] && { parentId: tag.parentId, beforeId: siblings[index + 2]?.id ?? null };
    case 'deeper': {
      const previous = siblings[index - 1];
      return previous && { parentId: previous.id, beforeId: null };
    }
    case 'shallower': {
      const parent = tags.find((other) => other.id === tag.parentId);
      return parent && { parentId: parent.parentId, beforeId: siblingAfter(tags, parent) };
    }
  }
}

function siblingAfter(tags: readonly Tag[], tag: Tag): TagId | null {
  const siblings = tags.filter((other) => other.parentId === tag.parentId);
  return siblings[siblings.findIndex((other) => other.id === tag.id) + 1]?.id ?? null;
}
