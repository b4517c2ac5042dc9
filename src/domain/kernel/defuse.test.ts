import * as fc from 'fast-check';
import { defuse } from './defuse';

const plain = (text: string, most = 200) => defuse(text, most, '(link left out)');
/** What mail programs make links of. */
const clickable =
  /[a-z][a-z0-9+.-]*:\/\/\S|\b(mailto|javascript|tel):\S|\bwww\.\S|[\p{L}\p{N}][.。．｡]\p{L}{2,}|\p{N}+(?:[.。．｡]\p{N}+){3}|@[\p{L}\p{N}]|\\\\\S/iu;

describe('what people wrote, in a message from an official mailbox', () => {
  it.each([
    ['Read https://evil.example/x?y=1 now', 'Read (link left out) now'],
    ['HTTPS://EVIL.EXAMPLE', '(link left out)'],
    ['see www.evil.example.', 'see (link left out)'],
    ['javascript:alert(1)', '(link left out)'],
    ['mail mailto:jo@example.org', 'mail (link left out)'],
    ['open \\\\server\\share', 'open (link left out)'],
    ['[x](javascript:1) https://evil.example', 'x (link left out) (link left out)'],
    [
      'see [the (long) book](https://a.example/b_(c) "it") and ![a cat](http://a.example)',
      'see the (long) book (link left out) and a cat (link left out)',
    ],
    ['[ours](#top) stays', '[ours](#top) stays'],
    ['two\r\nlines\tand  more', 'two lines and more'],
  ])('has no link in it and stands on one line (%j)', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('keeps names of sites and addresses to be read, but nothing makes a link of them', () => {
    const text = plain('Ask jo@example.org about gov.uk and Node.js, e.g. v1.2');
    expect(text.replaceAll('\u200B', '')).toBe('Ask jo@example.org about gov.uk and Node.js, e.g. v1.2');
    expect(text).not.toMatch(clickable);
  });

  it('keeps numbers to be read, but nothing goes to a host by its number', () => {
    const text = plain('The wiki is at 192.168.0.1/x since v1.2');
    expect(text.replaceAll('\u200B', '')).toBe('The wiki is at 192.168.0.1/x since v1.2');
    expect(text).not.toMatch(clickable);
  });

  it('does not hide or turn anything', () => {
    expect(plain('ab\u202Egnp.exe\u202C')).toBe('abgnp.\u200Bexe');
    expect(plain('ht\u200Btps://evil.example')).toBe('(link left out)');
  });

  it('is cut between whole characters', () => {
    expect(plain('😀'.repeat(20), 10)).toBe(`${'😀'.repeat(9)}…`);
    expect(plain('Siân', 4)).toBe('Siân');
  });

  it('is harmless whatever it was, and the same when it is done twice', () => {
    const parts = [
      'https://',
      'www.',
      'a.example',
      '192.168.0.1',
      'jo@',
      'mailto:',
      '\u200B',
      '\u202E',
      ' ',
      '\n',
      'é',
      '😀',
      '\\\\',
      '.',
      'x',
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 6 })))
      .map((each) => each.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 80 }), (written, most) => {
        const once = plain(written, most);
        expect(once).not.toMatch(clickable);
        expect([...once.replaceAll('\u200B', '')].length).toBeLessThanOrEqual(most);
        expect(plain(once, most)).toBe(once);
      }),
    );
  });
});
