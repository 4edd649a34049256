import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../renderer/core/dates/find-dates';
import { inferAnchor } from '../../../../../renderer/core/dates/infer-anchor';
import { resolveDates } from '../../../../../renderer/core/dates/resolve-dates';
import type { PartialDate } from '../../../../../renderer/core/model/partial-date';
import { writtenValue } from './written-value';

const SEEDS = join(import.meta.dirname, '../../../../../../shared/seeds');

/** Line, counted from 1, and value of every date, in order; `line value by` where the resolution matters. */
const EXPECTED: Readonly<
  Record<string, { anchor: string | null; dates: readonly string[]; traps: readonly string[] }>
> = {
  '000': {
    anchor: '2023-08-25T04:57',
    dates: ['3 2023-08-25T04:57', '5 <2023-08', '7 2023', '17 ?event', '17 <2023-08', '19 <2023-08-25'],
    traps: ['2500', '900'],
  },
  '001': {
    anchor: '2020-04',
    dates: ['8 2020-03-27', '10 2020-03-27', '12 <2020-04', '20 2020-03', '28 2020-01', '36 2020-04'],
    traps: ['122', '19', '1500', 'K1'],
  },
  '002': {
    anchor: null,
    dates: [
      '3 2022-12-31',
      '5 2022-12-31',
      '11 2024-08-22',
      '13 2024-06',
      '17 2021',
      '21 2024-08-21',
      '25 2014',
      '27 P2Y',
      '29 2024-08',
      '31 2024-07',
      '33 P2Y',
      '43 2024-01..',
      '45 2023-11-27',
      '49 P1Y',
      '55 2024-01..',
      '57 2024-01-25',
    ],
    traps: ['2500', '900', '170'],
  },
  '003': {
    anchor: null,
    dates: [
      '5 2024-10..',
      '7 ?event',
      '7 2020-01',
      '9 2023-10-11..',
      '9 ..2024-02-10',
      '11 2024-01-28',
      '19 2024-01-30',
      '21 2024-02-07',
      '21 2024-01-29',
    ],
    traps: ['2007', 'البرج 22', '60', '34', '85'],
  },
  '004': {
    anchor: null,
    dates: [
      '2 2023-08-07..2023-08-08',
      '2 2020-06',
      '6 2014',
      '7 2020',
      '8 2022-11-07',
      '9 2021-07..',
      '11 <',
      '11 ?event',
    ],
    traps: ['2000', '900', '200'],
  },
};

function readSeed(name: string): string {
  const file = readdirSync(SEEDS).find((each) => each.startsWith(name)) ?? '';
  return readFileSync(join(SEEDS, file), 'utf8').replace(/\r\n?/g, '\n');
}

describe.skipIf(!existsSync(SEEDS))('the dates of the seeds', () => {
  it.each(Object.entries(EXPECTED))('are found and resolved in %s, and nothing else is', (name, expected) => {
    const text = readSeed(name);
    const found = findDates(text);
    const anchor = (expected.anchor as PartialDate | null) ?? inferAnchor(found)?.date ?? null;
    const mentions = resolveDates(found, anchor);
    const lineOf = (at: number) => text.slice(0, at).split('\n').length;
    expect(mentions.map(({ start, value }) => `${lineOf(start)} ${writtenValue(value)}`)).toEqual(
      expected.dates,
    );
    for (const trap of expected.traps) {
      const first = text.indexOf(trap);
      expect(first).toBeGreaterThanOrEqual(0);
      for (let at = first; at >= 0; at = text.indexOf(trap, at + 1)) {
        // "2007" is no part of a longer number, "85" none of "2024-…": a date that covers it would overlap.
        const isInside = /\d/.test(text.charAt(at - 1)) || /\d/.test(text.charAt(at + trap.length));
        if (isInside && /^\d/.test(trap)) continue;
        expect(mentions.filter(({ start, end }) => start < at + trap.length && at < end)).toEqual([]);
      }
    }
  });

  it('fix the month of the article that has no dateline by a weekday', () => {
    const found = findDates(readSeed('002'));
    const inferred = inferAnchor(found);
    expect(inferred?.date).toBe('2024-08');
    expect(resolveDates(found, '2024-08' as PartialDate)[inferred?.from ?? -1]).toMatchObject({
      resolvedBy: 'weekday',
    });
    for (const other of ['000', '001', '003', '004'])
      expect(inferAnchor(findDates(readSeed(other)))).toBeNull();
  });

  it('flag the two beginnings of one escalation in 003, and nothing elsewhere', () => {
    const mentions = resolveDates(findDates(readSeed('003')), null);
    const flagged = mentions.flatMap(({ conflictsWith }, index) =>
      conflictsWith === null ? [] : [[index, conflictsWith]],
    );
    expect(flagged).toEqual([
      [0, 3],
      [3, 0],
    ]);
    for (const other of ['000', '001', '002', '004']) {
      const { anchor } = EXPECTED[other]!;
      const all = resolveDates(findDates(readSeed(other)), anchor as PartialDate | null);
      expect(all.every(({ conflictsWith }) => conflictsWith === null)).toBe(true);
    }
  });

  it('stay without the date of the article as open as they are', () => {
    const values = resolveDates(findDates(readSeed('001')), null).map(({ value }) => writtenValue(value));
    expect(values).toEqual(['?year', '?year', '<', '?article-date', '?year', '?article-date']);
  });
});
