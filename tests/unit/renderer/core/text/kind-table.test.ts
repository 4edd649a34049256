import { describe, expect, it } from 'vitest';
import { DIGIT, JOINER, kindTable, LTR, NONE, RTL } from '../../../../../renderer/core/text/letters';

describe('kindTable', () => {
  it('agrees with the Unicode categories for every UTF-16 unit', () => {
    const table = kindTable();
    const wrong: number[] = [];
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const character = String.fromCharCode(unit);
      const isLetter = /\p{L}/u.test(character);
      const expected = isLetter
        ? [RTL, LTR]
        : /\p{N}/u.test(character)
          ? [DIGIT]
          : /\p{M}|[\u0640\u200c\u200d]/u.test(character)
            ? [JOINER]
            : [NONE];
      // Tatweel is a letter by category and a joiner here.
      if (unit === 0x0640) expected.push(JOINER);
      if (!expected.includes(table[unit] ?? -1)) wrong.push(unit);
    }
    expect(wrong).toEqual([]);
  });
});
