// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { formatShortcut, isTextField, matchesShortcut } from '../../../../renderer/ui/shortcut-matching';

const keys = (
  code: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {},
) => ({
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('matching shortcuts', () => {
  it('goes by the place of the key, not by its letter', () => {
    const event = { ...keys('KeyN'), key: 'ى' };
    expect(matchesShortcut({ code: 'KeyN' }, event)).toBe(true);
  });

  it('wants exactly the held keys', () => {
    const undo = { code: 'KeyZ', ctrl: true };
    expect(matchesShortcut(undo, keys('KeyZ', { ctrlKey: true }))).toBe(true);
    expect(matchesShortcut(undo, keys('KeyZ'))).toBe(false);
    expect(matchesShortcut(undo, keys('KeyZ', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(matchesShortcut({ code: 'KeyN' }, keys('KeyN', { altKey: true }))).toBe(false);
  });

  it('takes the Command key for Ctrl and the number pad for the digit row', () => {
    expect(matchesShortcut({ code: 'KeyK', ctrl: true }, keys('KeyK', { metaKey: true }))).toBe(true);
    expect(matchesShortcut({ code: 'Digit3' }, keys('Numpad3'))).toBe(true);
  });
});

describe('naming shortcuts', () => {
  it.each([
    [{ code: 'KeyZ', ctrl: true, shift: true }, 'Ctrl+Shift+Z'],
    [{ code: 'Slash', shift: true }, '?'],
    [{ code: 'Digit1', alt: true }, 'Alt+1'],
    [{ code: 'Delete' }, 'Del'],
  ])('prints the caps', (shortcut, printed) => {
    expect(formatShortcut(shortcut)).toBe(printed);
  });
});

describe('text fields', () => {
  it.each([
    ['<input>', true],
    ['<input type="search">', true],
    ['<input type="checkbox">', false],
    ['<input readonly>', false],
    ['<textarea></textarea>', true],
    ['<button></button>', false],
  ])('%s: %s', (html, expected) => {
    const host = document.createElement('div');
    host.innerHTML = html;
    expect(isTextField(host.firstElementChild)).toBe(expected);
  });
});
