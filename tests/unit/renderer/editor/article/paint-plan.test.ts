import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TagColour } from '../../../../../renderer/core/model';
import {
  type PaintedPassage,
  PaintPlan,
  type Stroke,
} from '../../../../../renderer/editor/article/paint-plan';

const TEXT = 'قال المسؤول إن الاتفاق يشمل NATO وحدها وإن المحادثات ستستأنف';
const passage = (id: string, start: number, end: number, ...colours: TagColour[]): PaintedPassage => ({
  id,
  start,
  end,
  colours,
});
const shape = ({ slot, start, end, lane }: Stroke) => `${slot} ${start}-${end} lane ${lane}`;

describe('PaintPlan', () => {
  it('paints one stroke for each colour and a plain one where there is no tag', () => {
    const { added } = new PaintPlan(TEXT).change([passage('a', 0, 3, 'teal', 'orange'), passage('b', 4, 11)]);
    expect(added.map(shape)).toEqual(['teal 0-3 lane 0', 'orange 0-3 lane 1', 'plain 4-11 lane 0']);
  });

  it('paints two tags of one colour once', () => {
    const { added } = new PaintPlan(TEXT).change([passage('a', 0, 3, 'teal', 'teal')]);
    expect(added).toHaveLength(1);
  });

  it('touches only the passage that was added', () => {
    const plan = new PaintPlan(TEXT);
    plan.change([passage('a', 0, 11, 'teal'), passage('c', 12, 14, 'blue')]);
    const change = plan.change([
      passage('a', 0, 11, 'teal'),
      passage('b', 4, 14, 'pink'),
      passage('c', 12, 14, 'blue'),
    ]);
    expect(change.removed).toEqual([]);
    expect(change.added.map(shape)).toEqual(['pink 4-14 lane 1']);
  });

  it('takes away exactly the strokes it gave when a passage goes', () => {
    const plan = new PaintPlan(TEXT);
    const { added } = plan.change([passage('a', 0, 3, 'teal'), passage('b', 4, 11, 'pink')]);
    const change = plan.change([passage('b', 4, 11, 'pink')]);
    expect(change.removed).toEqual([added[0]]);
    expect(change.removed[0]).toBe(added[0]);
    expect(change.added).toEqual([]);
  });

  it('repaints a passage whose tags or ends changed, and it alone', () => {
    const plan = new PaintPlan(TEXT);
    plan.change([passage('a', 0, 3, 'teal'), passage('b', 4, 11, 'pink')]);
    const change = plan.change([passage('a', 0, 3, 'amber'), passage('b', 4, 11, 'pink')]);
    expect(change.removed.map(shape)).toEqual(['teal 0-3 lane 0']);
    expect(change.added.map(shape)).toEqual(['amber 0-3 lane 0']);
  });

  it('never cuts a lam-alef, though the stored end does', () => {
    const inside = TEXT.indexOf('الاتفاق') + 2;
    const { added } = new PaintPlan(TEXT).change([passage('a', inside, inside + 9, 'teal')]);
    expect(added[0]?.start).toBe(inside - 1);
  });

  it('paints nothing for an empty passage and can still take it away', () => {
    const plan = new PaintPlan(TEXT);
    expect(plan.change([passage('a', 3, 3, 'teal')])).toEqual({ removed: [], added: [] });
    expect(plan.change([])).toEqual({ removed: [], added: [] });
  });

  it('arrives at the strokes of the wanted passages by whatever steps', () => {
    const arbitrary = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        start: fc.nat(30),
        end: fc.integer({ min: 31, max: TEXT.length }),
        colours: fc.subarray(['teal', 'blue', 'pink'] as TagColour[]),
      }),
      { selector: (p) => p.id },
    );
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 6 }), (steps) => {
        const plan = new PaintPlan(TEXT);
        const painted = new Set<Stroke>();
        for (const step of steps) {
          const { removed, added } = plan.change(step);
          for (const stroke of removed) expect(painted.delete(stroke)).toBe(true);
          for (const stroke of added) painted.add(stroke);
          const expected = step.reduce((sum, p) => sum + Math.max(1, p.colours.length), 0);
          expect(painted.size).toBe(expected);
        }
      }),
    );
  });
});
