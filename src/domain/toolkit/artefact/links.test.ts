import { comparedAddress, tidyAddress } from './links';

describe('the address of a link', () => {
  it.each([
    ['https://example.org/guide', 'https://example.org/guide'],
    ['  mailto:ana@example.org ', 'mailto:ana@example.org'],
    ['HTTP://Example.org', 'HTTP://Example.org'],
  ])('%s may be kept', (raw, kept) => {
    expect(tidyAddress(raw)).toBe(kept);
  });

  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'ftp://example.org',
    '//example.org',
    'example.org',
    'https://',
    'https://example.org/"onmouseover="x',
    'https://example.org/a b',
    '',
  ])('%s may not', (raw) => {
    expect(tidyAddress(raw)).toBeUndefined();
  });

  it.each([
    ['https://Example.org/Guide/', 'http://example.org/Guide'],
    ['https://www.example.org', 'https://example.org/'],
    ['https://example.org:443/a#part', 'https://example.org/a'],
    ['https://example.org/a?utm_source=mail&id=3', 'https://example.org/a?id=3'],
    ['MAILTO:Ana@Example.org', 'mailto:ana@example.org'],
  ])('%s leads where %s leads', (one, other) => {
    expect(comparedAddress(one)).toBe(comparedAddress(other));
  });

  it.each([
    ['https://example.org/a', 'https://example.org/A'],
    ['https://example.org/a?id=3', 'https://example.org/a?id=4'],
    ['https://example.org/a', 'https://docs.example.org/a'],
    ['https://example.org/a', 'mailto:example.org/a'],
  ])('%s leads elsewhere than %s', (one, other) => {
    expect(comparedAddress(one)).not.toBe(comparedAddress(other));
  });
});
