import * as fc from 'fast-check';
import { Lexer, type Token } from 'marked';
import { forbiddenLink, isLinkAllowed, linksIn } from './links';

/** Everything that the Markdown program makes a link or an image of, as a browser is given it. */
function linksOfMarked(markdown: string): readonly string[] {
  const found: string[] = [];
  const look = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'link' || token.type === 'image') found.push((token as { href: string }).href);
      for (const value of Object.values(token)) look(tokensIn(value));
    }
  };
  look(Lexer.lex(markdown));
  return found;
}

/** Tokens lie in lists, in cells of tables and in items. */
function tokensIn(value: unknown): readonly Token[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly unknown[]).flatMap((part) =>
    Array.isArray(part) ? tokensIn(part) : typeof part === 'object' && part !== null ? [part as Token] : [],
  );
}

describe('where a link may lead', () => {
  it.each(['https://example.org', 'HTTP://example.org/a?b=c#d', 'mailto:ana@example.org', 'https://x.org/a b'])(
    '%s',
    (address) => {
      expect(isLinkAllowed(address)).toBe(true);
    },
  );

  it.each([
    ...['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'ftp://example.org', 'tel:+44'],
    ...['', '#top', '/sites/a', '//evil.example', 'page.md', 'https:', 'https://', 'https:evil', 'mailto:'],
    ...[' https://example.org', 'java\u0000script:x', 'https://a\u202Egro.elpmaxe', 'https://example.org\u0007'],
  ])('not %j', (address) => {
    expect(isLinkAllowed(address)).toBe(false);
  });
});

describe('a link that is not allowed', () => {
  it.each([
    ['inline', 'See [this](javascript:alert(1)).', 'javascript:alert(1)'],
    ['image', '![this](data:image/png;base64,AAAA)', 'data:image/png;base64,AAAA'],
    ['with a title', '[this](javascript:x "Look here")', 'javascript:x'],
    ['on the next line', '[this](\n  javascript:x)', 'javascript:x'],
    ['in a quotation', '> [this](\n> javascript:x)', 'javascript:x'],
    ['in angle brackets', '[this](<javascript:x y>)', 'javascript:x y'],
    ['in capitals', '[this](JaVaScRiPt:x)', 'JaVaScRiPt:x'],
    ['a picture in a link', '[![a](https://example.org/a.png)](javascript:x)', 'javascript:x'],
    ['by entities', '[this](java&#115;cript&colon;x)', 'javascript:x'],
    ['by entities of sixteen', '[this](&#x6A;avascript&#x3a;x)', 'javascript:x'],
    ['with an escape', '[this](javascript\\:x)', 'javascript:x'],
    ['with a tab', '[this](<java&Tab;script:x>)', 'java\tscript:x'],
    ['a reference', 'See [this][1].\n\n[1]: javascript:x', 'javascript:x'],
    ['a reference with a title', '[this]\n\n[this]: javascript:x "Look"', 'javascript:x'],
    ['a reference on the next line', '[this]\n\n[this]:\n   <javascript:x>', 'javascript:x'],
    ['a reference with a long name', '[a\nb]\n\n[a\nb]: javascript:x', 'javascript:x'],
    ['a reference in a quotation in a list', '- > [this]: javascript:x', 'javascript:x'],
    ['in angle brackets by itself', '<javascript:alert(1)>', 'javascript:alert(1)'],
    ['bare', 'Get it from ftp://example.org/a.', 'ftp://example.org/a'],
    ['to a place in SharePoint', '[this](/sites/a)', '/sites/a'],
    ['to nowhere', '[this]()', ''],
  ])('is found: %s', (_how, markdown, address) => {
    expect(forbiddenLink(markdown)).toBe(address);
  });

  it.each([
    'Purpose: to help. Note: [x] is done, and [y]: remember this.',
    '[Note]: remember this well',
    'Write to ana@example.org or <ana@example.org>, see https://example.org/a_(b), www.example.org.',
    'See [us](https://example.org/a_(b)?c=d&amp;e "Us"), [mail](mailto:ana@example.org), [that][1].\n\n[1]: <https://example.org/a b>',
    '<script>alert(1)</script> is shown as text, javascript:alert(1) too',
    '- [ ] ask: javascript:\n- [x] a < b: c > d',
    'The ratio 3:4, 10:30, e.g.: this',
  ])('is not found in: %s', (markdown) => {
    expect(forbiddenLink(markdown)).toBeUndefined();
  });

  it('is found wherever a program that draws Markdown makes a link of it', () => {
    const piece = fc.constantFrom(
      ...[
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '!',
        ':',
        ']:',
        '](',
        '[a]',
        '[a]: ',
        '\n',
        '\n\n',
        '\n> ',
        '- ',
        ' ',
        '    ',
        '\\',
        '`',
      ],
      ...[
        'javascript:',
        'javascript&colon;',
        '&#106;avascript:',
        'https://',
        'ftp://',
        'mailto:',
        'www.',
        'x',
        'a@b.cc',
      ],
      ...['"t"', "'t'", '(t)', '\t', '&Tab;', '*', '**', '_', '~~', '|', '# ', '```\n', '<a href="', '">', '//', '/'],
    );
    const markdown = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(markdown, (text) => {
        const unlawful = linksOfMarked(text).filter((address) => !isLinkAllowed(address));
        if (unlawful.length > 0)
          expect({ text, unlawful, found: forbiddenLink(text) }).not.toHaveProperty('found', undefined);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the links of a text', () => {
  it('are listed once each, with what hides them resolved', () => {
    expect(linksIn('[a](https://a.org/&#63;b), <https://a.org/?b> and www.b.org.')).toEqual([
      'https://a.org/?b',
      'http://www.b.org',
    ]);
  });

  /** Time that the processor spends for this process, in milliseconds: the least of some tries, however busy the machine is. */
  const spent = (text: string): number => {
    const tries = Array.from({ length: 5 }, () => {
      const before = process.cpuUsage();
      linksIn(text);
      return process.cpuUsage(before).user / 1_000;
    });
    return Math.min(...tries);
  };

  it.each(['](', ']:', '[', '<a:', '](<', '[a]: ', 'x://', '\\[', '[a](', '&#1', 'a.b+', '. '])(
    'are found in a time that grows with the text alone, however many %s there are',
    (part) => {
      const [much, little] = [80_000, 10_000].map((length) => spent(part.repeat(length / part.length))) as [
        number,
        number,
      ];
      // Eight times the text; what grows with its square takes 64 times as long.
      expect(much).toBeLessThan(24 * (little + 1));
    },
  );
});
