/** Joins the class names that are there; CSS modules may answer undefined for a name they do not know. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
