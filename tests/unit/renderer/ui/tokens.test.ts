import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TAG_COLOURS } from '../../../../renderer/core/model';

const css = readFileSync(new URL('../../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

function tokensOf(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('\n}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** WCAG 2 relative luminance. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const light = tokensOf(':root');
const themes = {
  light,
  dark: new Map([...light, ...tokensOf(":root[data-theme='dark']")]),
} as const;
const GROUNDS = ['paper', 'surface', 'sunken', 'accent-soft', 'gold-soft', 'rubric-soft', 'ok-soft'];

describe.each(Object.entries(themes))('the %s theme', (_, tokens) => {
  const value = (name: string) => tokens.get(name) ?? 'missing';

  it.each(['ink', 'ink-2', 'ink-3', 'rubric', 'gold', 'ok'])('keeps %s readable on every ground', (name) => {
    for (const ground of GROUNDS)
      expect(contrast(value(name), value(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the accent readable as text and under text', () => {
    for (const ground of ['paper', 'surface', 'sunken', 'accent-soft'])
      expect(contrast(value('accent'), value(ground)), ground).toBeGreaterThanOrEqual(4.5);
    expect(contrast(value('on-accent'), value('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(value('on-accent'), value('accent-strong'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(value('on-bar'), value('bar'))).toBeGreaterThanOrEqual(7);
  });

  it.each(TAG_COLOURS)('keeps the tag colour %s readable, and text readable on its tint', (colour) => {
    for (const ground of ['paper', 'surface', 'sunken', `tag-${colour}-soft`])
      expect(contrast(value(`tag-${colour}`), value(ground)), ground).toBeGreaterThanOrEqual(4.5);
    expect(contrast(value('ink'), value(`tag-${colour}-soft`))).toBeGreaterThanOrEqual(7);
  });
});

describe('tags', () => {
  it('differ by the line below the words as well as by colour', () => {
    const lines = TAG_COLOURS.map(
      (colour) => `${light.get(`tag-${colour}-line`)} ${light.get(`tag-${colour}-line-width`)}`,
    );
    expect(new Set(lines).size).toBe(TAG_COLOURS.length);
  });
});
