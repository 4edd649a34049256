import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../renderer/core/dates/find-dates';
import {
  flattenReading,
  isDateReading,
  unflattenReading,
} from '../../../../../renderer/core/dates/is-date-reading';
import { SENTENCES } from './sentences';

describe('isDateReading', () => {
  it('takes every reading of the grammar, through storage and back', () => {
    for (const { reading } of findDates(SENTENCES)) {
      const stored: unknown = JSON.parse(JSON.stringify(reading));
      expect(isDateReading(stored)).toBe(true);
      expect(flattenReading(unflattenReading(reading))).toEqual(reading);
    }
  });

  it.each([
    [null],
    ['point'],
    [[]],
    [{}],
    [{ form: 'else' }],
    [{ form: 'point', month: 13 }],
    [{ form: 'point', day: 1.5 }],
    [{ form: 'point', toYear: '2020' }],
    [{ form: 'point', year: Number.NaN }],
    [{ form: 'point', unit: 'minute' }],
    [{ form: 'point', at: { year: 2020 } }],
    [{ form: 'point', extra: 1 }],
    [{ form: 'point', isMismatch: false }],
  ])('refuses %o', (value) => {
    expect(isDateReading(value)).toBe(false);
  });

  it('makes of foreign data an event that nobody can date', () => {
    expect(unflattenReading({ month: 99 })).toEqual({ form: 'event', at: {} });
  });
});
