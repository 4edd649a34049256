import { lineKey } from '../../core/importing/line-key';
import type { Outlet } from '../../core/model';

/** Why a name cannot be given: nothing in it, the outlet has it, or another outlet goes by it. */
export type NameProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'own' }
  | { readonly kind: 'taken'; readonly by: Outlet };

/** Whether `name` may become a name of `outlet` (null: of a new one), seen against the whole list. */
export function nameProblem(
  name: string,
  outlet: Outlet | null,
  list: readonly Outlet[],
): NameProblem | undefined {
  const key = lineKey(name);
  if (key === '') return { kind: 'empty' };
  const owner = list.find((each) => [each.name, ...each.aliases].some((known) => lineKey(known) === key));
  if (!owner) return undefined;
  return owner.id === outlet?.id ? { kind: 'own' } : { kind: 'taken', by: owner };
}
