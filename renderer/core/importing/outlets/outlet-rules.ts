import type { BlockMark } from '../../model/block-role';
import type { Outlet } from '../../model/outlet';
import type { Line } from '../blocks/line';
import { keptMark, residueMark } from '../blocks/mark';

/** What the analyst taught of an outlet's lines stands above every other reason. */
export function applyOutletRules(
  lines: readonly Line[],
  marks: readonly BlockMark[],
  outlet: Outlet | undefined,
): readonly BlockMark[] {
  if (!outlet || (outlet.residueLines.length === 0 && outlet.keptLines.length === 0)) return marks;
  const residue = new Set(outlet.residueLines);
  const kept = new Set(outlet.keptLines);
  return marks.map((mark, index) => {
    const key = lines[index]?.key ?? '';
    if (key === '') return mark;
    if (kept.has(key))
      return mark.role === 'residue' ? keptMark('body', 'outlet-rule', 1, outlet.name) : mark;
    if (!residue.has(key)) return mark;
    return residueMark(mark.residue ?? 'other', 'outlet-rule', 1, outlet.name);
  });
}
