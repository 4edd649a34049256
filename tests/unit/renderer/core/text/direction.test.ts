import { expect, it } from 'vitest';
import { majorityDirection } from '../../../../../renderer/core/text/direction';

it.each([
  ['BBC وCNN تقولان إن الخبر صحيح', 'rtl'],
  ['Reuters reported from بغداد today', 'ltr'],
  ['שלום עולם', 'rtl'],
  ['Привет', 'ltr'],
  ['𐤀𐤁𐤂', 'rtl'],
  ['漢字', 'ltr'],
] as const)('%s reads %s', (text, direction) => {
  expect(majorityDirection(text, direction === 'rtl' ? 'ltr' : 'rtl')).toBe(direction);
});

it('follows the fallback where letters do not decide', () => {
  expect(majorityDirection('2023/08/25 — 😀')).toBe('rtl');
  expect(majorityDirection('', 'ltr')).toBe('ltr');
  expect(majorityDirection('ab غد', 'ltr')).toBe('ltr');
});
