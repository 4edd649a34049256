import { describe, expect, it } from 'vitest';
import { invisibleControls } from '../../../../../renderer/core/text/invisible-controls';

describe('invisibleControls', () => {
  it('finds what turns a file name around', () => {
    expect(invisibleControls('تقرير\u202efdp.exe')).toEqual([
      { index: 5, character: '\u202e', kind: 'direction', label: 'RLO' },
    ]);
  });

  it.each([
    ['\u200c', 'joiner', 'ZWNJ'],
    ['\ufeff', 'blank', 'BOM'],
    ['\u00ad', 'blank', 'SHY'],
    ['\u0000', 'control', 'NUL'],
    ['\u0007', 'control', 'U+0007'],
    ['\u009b', 'control', 'U+009B'],
    ['\u2066', 'direction', 'LRI'],
    ['\u{e0041}', 'tag', 'U+E0041'],
  ])('names %j', (character, kind, label) => {
    expect(invisibleControls(`أ${character}ب`)).toEqual([{ index: 1, character, kind, label }]);
  });

  it('gives all of them in order, after pairs too', () => {
    expect(invisibleControls('😀\u200f\u202bس\u202c').map(({ index }) => index)).toEqual([2, 3, 5]);
  });

  it('lets letters, marks, spaces and line breaks be', () => {
    expect(invisibleControls('قَالَ «نعم»\t\n\r\u0085\u2028 \u00a0 e\u0301 ٣ 😀')).toEqual([]);
  });
});
