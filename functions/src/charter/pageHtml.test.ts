import { htmlOf } from './pageHtml';
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

  it('gets through text that nests deeper than anybody reads', () => {
    expect(htmlOf(`${'> '.repeat(3_000)}deep`)).toContain('deep');
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
