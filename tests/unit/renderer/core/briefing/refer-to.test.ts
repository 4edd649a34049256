import { describe, expect, it } from 'vitest';
import { referTo } from '../../../../../renderer/core/briefing/refer-to';
import { highlightId } from '../../../../../renderer/core/model';

describe('referTo', () => {
  it('leaves an Arabic quotation to the direction of the document', () => {
    expect(referTo({ highlight: { id: highlightId('h') }, quotation: 'قال الناطق باسم NATO' })).toEqual({
      highlightId: 'h',
      quote: 'قال الناطق باسم NATO',
    });
  });

  it('sets an English quotation left to right', () => {
    expect(
      referTo({ highlight: { id: highlightId('h') }, quotation: 'The talks, قال, go on.' }).direction,
    ).toBe('ltr');
  });
});
