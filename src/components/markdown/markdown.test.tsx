import * as React from 'react';
import { cleanup, render } from '@testing-library/react';
import * as fc from 'fast-check';
import { LexedMarkdown, piecesOf } from './LexedMarkdown';
import { drawPieces } from './drawPieces';
import { Markdown, MarkdownReader } from './Markdown';
import { plainPieces } from './plainPieces';
import { safeAddress } from './safeAddress';
import { wordsAsRead } from './wordsAsRead';

afterEach(cleanup);

const lexed = (text: string): HTMLElement => render(<LexedMarkdown text={text} level={5} />).container;

describe('Markdown', () => {
  it('becomes headings, lists, tables and links', () => {
    const page = lexed(
      '# One\n\n1. a\n2. *b*\n\n- [x] done\n\n> said\n\n| a | b |\n|---|---|\n| 1 | `2` |\n\n[x](https://a.example)',
    );
    expect(page.querySelector('h5')).toHaveTextContent('One');
    expect(page.querySelectorAll('ol li')).toHaveLength(2);
    expect(page.querySelector('em')).toHaveTextContent('b');
    expect(page.querySelector('ul')).toHaveTextContent('☑ done');
    expect(page.querySelector('blockquote')).toHaveTextContent('said');
    expect(page.querySelector('td code')).toHaveTextContent('2');
    expect(page.querySelector('a')).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('is told in lines, with where its links lead', () => {
    const read = (text: string): string => wordsAsRead(piecesOf(text));
    expect(read('# One\n\n3. a\n4. *b*\n   - c\n\n- [x] done\n\n> said\n\n---\n\n`x` &amp; ~~y~~')).toBe(
      'One\n\n3. a\n4. b\n• c\n\n• ☑ done\n\nsaid\n\n———\n\nx & y',
    );
    expect(read('[x](https://a.example/b) https://a.example [y](javascript:z) <me@a.example>')).toBe(
      'x (https://a.example/b) https://a.example y me@a.example',
    );
    expect(read(`${'> '.repeat(40)}deep`)).toContain('deep');
  });

  it('shows HTML as the text it is, pictures as links, and entities as what they stand for', () => {
    const page = lexed(
      '<script>alert(1)</script>\n\na <b onclick="x">b</b> &amp; &#60;i&#x3e; ![cat](https://a.example/cat.png)',
    );
    expect(page).toHaveTextContent('<script>alert(1)</script>');
    expect(page).toHaveTextContent('a <b onclick="x">b</b> & <i> cat');
    expect(page.querySelectorAll('script, b, i, img')).toHaveLength(0);
    expect(page.querySelector('a')).toHaveAttribute('href', 'https://a.example/cat.png');
  });

  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['mailto:ana@harbour.example', 'mailto:ana@harbour.example'],
    ['HTTP://a.example', 'http://a.example/'],
    ['https://a.example/?a=1&amp;b=2', 'https://a.example/?a=1&b=2'],
    ['javascript:alert(1)', undefined],
    ['JaVaScript&colon;alert(1)', undefined],
    ['java&#x0A;script:alert(1)', undefined],
    ['\u0001javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['vbscript:x', undefined],
    ['file:///etc/passwd', undefined],
    ['/sites/x', undefined],
    ['//evil.example', undefined],
  ])('lets a link lead to the web or a mailbox alone: %j', (written, address) => {
    expect(safeAddress(written)).toBe(address);
  });

  it('makes no element and no address that is not allowed, of whatever is written', () => {
    const bits = [
      '<script>',
      '<img src=x onerror=y>',
      '[a](',
      'javascript:x',
      ')',
      '![',
      ']',
      '**',
      '`',
      '\n',
      '> ',
      '- ',
      '<',
      'data:x',
      '[r]: ',
      '&#106;',
      '|',
      '---',
      ' ',
    ];
    const known = 'p,h5,ul,ol,li,strong,em,s,code,pre,blockquote,hr,br,table,thead,tbody,tr,th,td,a'.split(',');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 6 })), { maxLength: 30 }),
        (some) => {
          const page = lexed(some.join(''));
          const elements = Array.from(page.querySelectorAll('*'));
          expect(elements.map(({ localName }) => localName).filter((name) => !known.includes(name))).toEqual([]);
          for (const link of page.querySelectorAll('a')) expect(link.href).toMatch(/^(https?:|mailto:)/);
          const attributes = elements.flatMap((element) => element.getAttributeNames());
          expect(
            attributes.filter((name) => !['href', 'target', 'rel', 'data-interception', 'start'].includes(name)),
          ).toEqual([]);
          cleanup();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is shown as it was written when it is nested beyond all reading', () => {
    const deep = '>'.repeat(12_000);
    expect(lexed(deep).textContent?.length).toBe(12_000);
    expect(lexed(`${'> '.repeat(40)}deep`)).toHaveTextContent('deep');
  });

  it('needs no reader for a plain text, which it draws as that would', () => {
    const words = [
      'We ',
      'share',
      ' early',
      '.',
      '\n',
      '\n\n',
      '- ',
      '**',
      'a',
      ' ',
      '1. ',
      '+',
      '---',
      ': ',
      '*',
      'é',
      '(x)',
      '\n- ',
      '# ',
    ];
    let plain = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 16 }), (some) => {
        const text = some.join('');
        const pieces = plainPieces(text);
        if (!pieces) return;
        plain += 1;
        const mine = render(<>{drawPieces(pieces, 5)}</>).container.innerHTML;
        const its = lexed(text).innerHTML;
        expect({ text, html: squeezed(mine) }).toEqual({ text, html: squeezed(its) });
        cleanup();
      }),
      { numRuns: 1_500 },
    );
    expect(plain).toBeGreaterThan(50);
    expect(plainPieces('We **share**.\n\n- early\n- often')).toBeDefined();
    expect(plainPieces('A [link](https://a.example)')).toBeUndefined();
  });

  it('can be read while its reader is on its way', async () => {
    const { container } = render(<Markdown text={'*Early* and\noften'} />);
    expect(container).toHaveTextContent('*Early* and often');
    await MarkdownReader.ahead();
    cleanup();
    expect(render(<Markdown text="*Early*" />).container.querySelector('em')).toHaveTextContent('Early');
  });
});

/** White space that is not seen. */
const squeezed = (html: string): string => html.replace(/\s+/g, ' ').replace(/ (?=<)|(?<=>) /g, '');
