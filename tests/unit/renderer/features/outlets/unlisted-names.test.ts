import { describe, expect, it } from 'vitest';
import { unlistedNames } from '../../../../../renderer/features/outlets/unlisted-names';
import { buildOutlet } from './outlet-builder';

const named = (...outlets: readonly string[]) => outlets.map((outlet) => ({ outlet }));

describe('outlets named in articles and not in the list', () => {
  it('are counted, most articles first', () => {
    expect(unlistedNames(named('المرجان', 'الساحل', 'الساحل'), [])).toEqual([
      { name: 'الساحل', articles: 2 },
      { name: 'المرجان', articles: 1 },
    ]);
  });

  it('leave out what goes by a name or an alias of the list, in any spelling', () => {
    const list = [buildOutlet('جريدة الأنباء', { aliases: ['الأنباء'] })];
    expect(unlistedNames(named('جريدة الانباء', 'الأنبـاء', 'المرجان'), list)).toEqual([
      { name: 'المرجان', articles: 1 },
    ]);
  });

  it('join spellings of one name under the usual one', () => {
    expect(unlistedNames(named('الانباء', 'الأنباء', 'الأنباء'), [])).toEqual([
      { name: 'الأنباء', articles: 3 },
    ]);
  });

  it('do not count articles without an outlet', () => {
    expect(unlistedNames(named('', ' '), [])).toEqual([]);
  });
});
