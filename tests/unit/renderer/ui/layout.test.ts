import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../../renderer/ui/floating-box';
import { usableLayout } from '../../../../renderer/ui/panes';
import { nextRow, visibleRows } from '../../../../renderer/ui/virtual-rows';

const view = { width: 1000, height: 800 };
const box = { width: 200, height: 100 };
const anchor = (top: number, left = 400) => ({ top, bottom: top + 20, left, width: 100 });

describe('placing a box beside its anchor', () => {
  it('goes to the wanted side, centred', () => {
    expect(placeBeside(anchor(400), box, view, 'bottom')).toEqual({ top: 428, left: 350 });
    expect(placeBeside(anchor(400), box, view, 'top')).toEqual({ top: 292, left: 350 });
  });

  it('changes sides where there is no room, and never leaves the window', () => {
    expect(placeBeside(anchor(20), box, view, 'top').top).toBe(48);
    expect(placeBeside(anchor(760), box, view, 'bottom').top).toBe(652);
    expect(placeBeside(anchor(400, 980), box, view, 'bottom').left).toBe(792);
    expect(placeBeside(anchor(400, -90), box, view, 'bottom').left).toBe(8);
  });
});

describe('remembered pane sizes', () => {
  const panes = [{ id: 'a' }, { id: 'b' }];
  it('are used when they fit the panes', () => {
    expect(usableLayout(panes, { a: 30, b: 70 })).toEqual({ a: 30, b: 70 });
  });
  it.each([undefined, {}, { a: 30 }, { a: 30, c: 70 }, { a: 60, b: 70 }, { a: Number.NaN, b: 70 }])(
    'are left when they do not: %o',
    (sizes) => {
      expect(usableLayout(panes, sizes)).toBeUndefined();
    },
  );
});

describe('the virtual list', () => {
  it('draws the rows in view and a few around them', () => {
    const { first, end } = visibleRows({ top: 50_000, height: 600 }, 50, 100_000);
    expect(first).toBe(994);
    expect(end).toBe(1018);
  });

  it('stays in range when the list shrank under the scroll position', () => {
    expect(visibleRows({ top: 50_000, height: 600 }, 50, 3)).toEqual({ first: 3, end: 3 });
    expect(visibleRows({ top: 0, height: 600 }, 50, 0)).toEqual({ first: 0, end: 0 });
  });

  it('moves by keys within the list', () => {
    expect(nextRow('ArrowDown', -1, 5, 3)).toBe(0);
    expect(nextRow('ArrowDown', 4, 5, 3)).toBe(4);
    expect(nextRow('ArrowUp', -1, 5, 3)).toBe(4);
    expect(nextRow('PageDown', 1, 5, 3)).toBe(4);
    expect(nextRow('Home', 3, 5, 3)).toBe(0);
    expect(nextRow('End', 0, 5, 3)).toBe(4);
    expect(nextRow('x', 0, 5, 3)).toBeNull();
    expect(nextRow('End', 0, 0, 3)).toBeNull();
  });
});
