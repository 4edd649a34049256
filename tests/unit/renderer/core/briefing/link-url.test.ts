import { describe, expect, it } from 'vitest';
import { allowedUrl, completeUrl } from '../../../../../renderer/core/briefing/link-url';

describe('addresses of links', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://مثال.إختبار/صفحة',
    'HTTPS://EXAMPLE.ORG',
    'mailto:a@example.org',
    'http://127.0.0.1:8080/',
  ])('lets %s through unchanged', (url) => expect(allowedUrl(url)).toBe(url));

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://',
    'https:///x',
    'mailto:',
    'vbscript:x',
    'https://example.org/a b',
    'https://exa\u0000mple.org',
    '//example.org',
    'نص',
    '',
  ])('refuses %j', (url) => expect(allowedUrl(url)).toBeUndefined());

  it('completes what people type', () => {
    expect(completeUrl(' example.org/x ')).toBe('https://example.org/x');
    expect(completeUrl('www.example.org')).toBe('https://www.example.org');
    expect(completeUrl('a@example.org')).toBe('mailto:a@example.org');
    expect(completeUrl('https://example.org')).toBe('https://example.org');
    expect(completeUrl('javascript:alert(1)')).toBeUndefined();
    expect(completeUrl('نص')).toBeUndefined();
  });
});
