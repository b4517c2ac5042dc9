import fc from 'fast-check';
import { markdownHtml } from './markdownHtml';

describe('Markdown on a public page', () => {
  it.each([
    ['We **meet** and *talk*.', '<p>We <strong>meet</strong> and <em>talk</em>.</p>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['3. one\n4. two', '<ol start="3"><li>one</li><li>two</li></ol>'],
    ['> quoted', '<blockquote><p>quoted</p></blockquote>'],
    ['# Loud', '<p><strong>Loud</strong></p>'],
    ['`a < b`', '<p><code>a &lt; b</code></p>'],
    ['one  \ntwo', '<p>one<br>two</p>'],
    [
      '[us](https://example.org/?a=1&b=2)',
      '<p><a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer nofollow">us</a></p>',
    ],
  ])('shows %j', (markdown, html) => {
    expect(markdownHtml(markdown)).toBe(html);
  });

  it.each([
    '<script>alert(1)</script>',
    'Hello <img src=x onerror=alert(1)> there',
    '[click](javascript:alert(1))',
    '[click](java&#115;cript:alert(1))',
    '[click](<java\tscript:alert(1)>)',
    '![x](data:text/html;base64,PHNjcmlwdD4=)',
    '![x](https://example.org/track.png)',
    '[x]: javascript:alert(1)\n\n[x]',
    '<a href="javascript:alert(1)">x</a>',
    '| a | b |\n|---|---|\n| <b onclick=x>1</b> | 2 |',
    '- [ ] <input type=text autofocus onfocus=alert(1)>',
    `${'> '.repeat(500)}<script>deep</script>`,
    '"><svg onload=alert(1)>',
  ])('shows as text what could do anything: %j', (markdown) => {
    const html = markdownHtml(markdown);
    expect(html).not.toMatch(/<(?!\/?(?:p|strong|em|del|code|pre|ul|ol|li|blockquote|a|br|hr)\b)/i);
    expect(html).not.toMatch(/<[^>]*\son\w+=/i);
    expect(html).not.toMatch(/href="(?!https?:|mailto:)/i);
  });

  it('lets nothing else through, whatever is written', () => {
    const bits = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '[',
      ']',
      '(',
      ')',
      '!',
      '*',
      '`',
      '\n',
      ' ',
      'x',
      'javascript:',
      'a href=',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (written) => {
        const html = markdownHtml(written.join(''));
        expect(html).not.toMatch(/<(?!\/?(?:p|strong|em|del|code|pre|ul|ol|li|blockquote|a|br|hr)[ >])/i);
        expect(html).not.toMatch(/href="(?!https?:|mailto:)/i);
      }),
    );
  });
});
