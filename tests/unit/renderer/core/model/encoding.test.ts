import { expect, it } from 'vitest';
import { ENCODINGS } from '../../../../../renderer/core/model';

/** Browsers have it; Node leaves it out. */
const NOT_IN_NODE: readonly string[] = ['iso-8859-16'];

it.each(ENCODINGS.filter((name) => !NOT_IN_NODE.includes(name)))('%s is a decoder’s own name', (name) => {
  expect(new TextDecoder(name).encoding).toBe(name);
});

it('lists every encoding once', () => {
  expect(new Set(ENCODINGS).size).toBe(ENCODINGS.length);
});
