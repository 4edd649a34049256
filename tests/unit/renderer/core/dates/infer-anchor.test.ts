import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../renderer/core/dates/find-dates';
import { inferAnchor } from '../../../../../renderer/core/dates/infer-anchor';

const inferred = (text: string) => inferAnchor(findDates(text));

describe('inferAnchor', () => {
  it('takes the only year in which the weekday fits, of those after the last stated one', () => {
    const text = 'وصل في 3 أيار 2023، ثم غادر الثلاثاء 11 من حزيران، بعد اجتماع في 9 من حزيران الحالي.';
    expect(inferred(text)).toEqual({ date: '2024-06', from: 1 });
  });

  it('needs a stated year, and the month to be the current one', () => {
    expect(inferred('غادر الثلاثاء 11 من حزيران، بعد اجتماع في 9 من حزيران الحالي.')).toBeNull();
    expect(inferred('وصل في 3 أيار 2023، ثم غادر الثلاثاء 11 من حزيران.')).toBeNull();
    expect(inferred('وصل في 3 أيار 2014، ثم غادر الثلاثاء 11 من حزيران الحالي.')).toBeNull();
  });

  it('takes the day that the text calls today or yesterday', () => {
    expect(inferred('قال اليوم الخميس 22 آب 2024 إنه باق')?.date).toBe('2024-08-22');
    expect(inferred('قال أمس الأربعاء 21 آب 2024 إنه باق')?.date).toBe('2024-08-22');
  });

  it('takes the year that the text calls the current one', () => {
    expect(inferred('ارتفع السعر في العام الحالي 2024')).toEqual({ date: '2024', from: 0 });
  });

  it('assumes nothing', () => {
    expect(inferred('')).toBeNull();
    expect(inferred('وصل أمس إلى الميناء في 3 آذار 2020')).toBeNull();
  });
});
