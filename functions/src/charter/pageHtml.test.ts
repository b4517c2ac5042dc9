import fc from 'fast-check';
import { htmlOf, publicHtmlOf } from './pageHtml';
import { markdownOf } from './pageMarkdown';

describe('a clause as a web part of a page', () => {
  it.each([
    [
      'paragraphs and words that stand out',
      'We *meet* on **Thursdays**.\n\nAlways.',
      '<p>We <em>meet</em> on <strong>Thursdays</strong>.</p><p>Always.</p>',
    ],
    ['lists', '- one\n- two\n\n3. three', '<ul><li>one</li><li>two</li></ul><ol start="3"><li>three</li></ol>'],
    ['headings below those of the page', '# Big\n\n##### Small', '<h4>Big</h4><h5>Small</h5>'],
    [
      'links that may be followed',
      '[us](https://a.example/?x=1&y=2)',
      '<p><a href="https://a.example/?x=1&amp;y=2">us</a></p>',
    ],
    ['links that may not as their words', '[us](javascript:alert(1)) [x](&#106;avascript:y)', '<p>us x</p>'],
    ['pictures as links', '![a map](https://a.example/m.png)', '<p><a href="https://a.example/m.png">a map</a></p>'],
    [
      'HTML as the text that it is',
      'a <script>alert(1)</script> & b',
      '<p>a &lt;script&gt;alert(1)&lt;/script&gt; &amp; b</p>',
    ],
    [
      'tables',
      '| a |\n| --- |\n| 1 |',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
    ],
    ['code as it is written', '```\n<b>\n```', '<pre><code>&lt;b&gt;</code></pre>'],
  ])('writes %s', (_what, markdown, html) => {
    expect(htmlOf(markdown)).toBe(html);
  });

  it.each([
    ['marks', `${'*'.repeat(50_000)}deep`],
    ['marks before and after', `${'*'.repeat(5_000)}deep${'*'.repeat(5_000)}`],
    ['marks and words', `${'*a _b '.repeat(2_000)}deep`],
    ['quotes', `${'> '.repeat(5_000)}deep`],
    ['lists', `${'- '.repeat(5_000)}deep`],
    ['lists of quotes', `${'1. > '.repeat(2_400)}deep`],
    ['brackets', `${'['.repeat(6_000)}deep${']'.repeat(6_000)}`],
  ])('gets through text that nests deeper than anybody reads: %s', (_what, markdown) => {
    // The words stay, however it is cut into pieces.
    for (const html of [htmlOf(markdown), publicHtmlOf(markdown)]) expect(html.includes('deep')).toBe(true);
  });
});

describe('a clause on the page for anybody', () => {
  it.each([
    ['We **meet** and *talk*.', '<p>We <strong>meet</strong> and <em>talk</em>.</p>'],
    ['3. one\n4. two', '<ol start="3"><li>one</li><li>two</li></ol>'],
    ['# Loud', '<p><strong>Loud</strong></p>'],
    ['one  \ntwo', '<p>one<br>two</p>'],
    ['- [x] done', '<ul><li>☑ done</li></ul>'],
    [
      '[us](https://example.org/?a=1&b=2)',
      '<p><a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer nofollow">us</a></p>',
    ],
  ])('writes %j', (markdown, html) => {
    expect(publicHtmlOf(markdown)).toBe(html);
  });
});

describe.each([
  ['SharePoint', htmlOf],
  ['anybody', publicHtmlOf],
])('a clause for %s', (_whom, write) => {
  const expectHarmless = (html: string): void => {
    expect(html).not.toMatch(
      /<(?!\/?(?:p|strong|em|s|code|pre|ul|ol|li|blockquote|a|br|hr|h[4-6]|table|thead|tbody|tr|th|td)[ >])/i,
    );
    expect(html).not.toMatch(/<[^>]*\son\w+=/i);
    expect(html).not.toMatch(/href="(?!https?:|mailto:)/i);
  };

  const dangers = [
    '<script>alert(1)</script>',
    'Hello <img src=x onerror=alert(1)> there',
    '[click](javascript:alert(1))',
    '[click](java&#115;cript:alert(1))',
    '[click](<java\tscript:alert(1)>)',
    '![x](data:text/html;base64,PHNjcmlwdD4=)',
    '![x](https://example.org/track.png)',
    '[x]: javascript:alert(1)\n\n[x]',
    '<a href="javascript:alert(1)">x</a>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '| a | b |\n|---|---|\n| <b onclick=x>1</b> | 2 |',
    '- [ ] <input type=text autofocus onfocus=alert(1)>',
    `${'> '.repeat(500)}<script>deep</script>`,
    `${'*'.repeat(50_000)}<script>deep</script>`,
    '"><svg onload=alert(1)>',
  ];
  it.each(dangers.map((danger) => [danger.slice(0, 60), danger] as const))(
    'shows as text what could do anything: %s',
    (_begins, danger) => {
      expectHarmless(write(danger));
    },
  );

  it('lets nothing else through, whatever is written', () => {
    const bits = fc.constantFrom(
      ...['<', '>', '"', "'", '&', '&lt;', '[', ']', '(', ')', '!', '*', '`', '|', '-', '\n', ' ', 'x'],
      ...['javascript:', 'a href='],
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (written) => {
        expectHarmless(write(written.join('')));
      }),
    );
  });
});

describe('a web part as the text of a clause', () => {
  it.each([
    ['We *meet* on **Thursdays**, ~~never~~ `ever`.\n\nAlways.'],
    ['- one\n- two\n  - within\n\n3. three\n4. four'],
    ['#### Big\n\nText with [a link](https://a.example/?x=1&y=2).'],
    ['| a | b |\n| --- | --- |\n| 1 | 2 |\n\n> quoted'],
    ['One line\\\nand another'],
    ['```\nx < y\n```\n\n---\n\nThe end'],
  ])('comes back as it was written: %s', (markdown) => {
    expect(markdownOf(htmlOf(markdown))).toBe(markdown);
  });

  it.each([
    ['white space', '<p>We&nbsp;meet \n</p>\n\n<p>Always.</p><p>&nbsp;</p>'],
    [
      'what SharePoint puts around it',
      '<div class="cke_editable"><p style="text-align:left"><span class="fontSizeMedium">We meet</span></p><p>\u200bAlways.</p></div>',
    ],
    ['other names of the same elements', '<p>We meet</p><div>Always.</div>'],
  ])('is the same for %s', (_what, html) => {
    expect(markdownOf(html)).toBe('We meet\n\nAlways.');
  });

  it('leads nowhere that nobody may propose to lead to', () => {
    expect(markdownOf('<p><a href="javascript:x()">here</a> <a href="/sites/x">there</a></p>')).toBe('here there');
  });
});
