// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readClipboard } from '../../../../../renderer/features/importing/read-clipboard';

const clipboard = (held: Readonly<Record<string, string>>) => ({
  getData: (type: string) => held[type] ?? '',
});

describe('the clipboard', () => {
  it('gives text as it is', () => {
    expect(readClipboard(clipboard({ 'text/plain': 'خبر\nسطر' }))).toEqual({ text: 'خبر\nسطر', page: null });
  });

  it('gives the page beside the words it was copied with', () => {
    const copied = { 'text/html': '<h1>خبر</h1><p>سطر</p>', 'text/plain': 'خبر\n\nسطر' };
    expect(readClipboard(clipboard(copied))).toEqual({
      text: 'خبر\n\nسطر',
      page: '<h1>خبر</h1><p>سطر</p>',
    });
  });

  it('finds the words of a page that came alone, a line for each block, without its scripts', () => {
    const html =
      '<!doctype html><body><h1>خبر</h1><script>globalThis.hostile = 1</script><p>سطر <b>أول</b></p>';
    expect(readClipboard(clipboard({ 'text/html': html }))).toEqual({ text: 'خبر\nسطر أول', page: html });
  });

  it('has nothing to say about a picture or blanks', () => {
    expect(readClipboard(clipboard({}))).toBeNull();
    expect(readClipboard(clipboard({ 'text/html': '<img src="x">', 'text/plain': ' \n' }))).toBeNull();
  });
});
