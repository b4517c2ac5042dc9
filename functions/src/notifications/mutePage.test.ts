import { createHash } from 'node:crypto';
import { askToMute, brokenLink, muteDone } from './mutePage';

const wish = { communityId: 'c1', personId: 'ana', kind: 'actions', community: '<b>Digital</b> & more' } as const;
const between = (html: string, tag: string) => new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.[1];

describe('the page that a mute link opens', () => {
  it('asks, by a button that has the focus; nothing is done by opening it', () => {
    const { html, policy } = askToMute('tok.en', wish, 'en');
    expect(html).toContain('Do you want no more messages about your actions in &lt;b&gt;Digital&lt;/b&gt; &amp; more?');
    expect(html).toMatch(/<form method="post" action="mute"><input type="hidden" name="token" value="tok.en">/);
    expect(html).toContain('<button autofocus>No more of these</button>');
    const hash = createHash('sha256')
      .update(between(html, 'script') ?? '')
      .digest('base64');
    expect(policy).toContain(`script-src 'sha256-${hash}'`);
  });

  it('says what has come of it, and offers the way back, by a button only', () => {
    const done = muteDone('tok.en', wish, true, 'en').html;
    expect(done).toContain('You will get no more messages about your actions');
    expect(done).toMatch(/name="muted" value="no">.*<button>Undo<\/button>/);
    expect(muteDone('tok.en', wish, false, 'en').html).toContain('You will get messages about your actions');
    expect(done).not.toContain('<script');
  });

  it('speaks Welsh to who reads Welsh', () => {
    const { html } = askToMute('tok.en', wish, 'cy');
    expect(html).toContain('<html lang="cy">');
    expect(html).toContain('name="lang" value="cy"');
    expect(html).toContain('negeseuon am eich camau');
  });

  it('loads nothing from anywhere, and can’t stand in another page', () => {
    for (const { html, policy } of [askToMute('t', wish, 'en'), muteDone('t', wish, true, 'en'), brokenLink('cy')]) {
      expect(html).not.toMatch(/(src|href)=|url\(|@import/);
      expect(policy).toMatch(/^default-src 'none'.*frame-ancestors 'none'$/);
      const hash = createHash('sha256')
        .update(between(html, 'style') ?? '')
        .digest('base64');
      expect(policy).toContain(`style-src 'sha256-${hash}'`);
    }
  });
});
