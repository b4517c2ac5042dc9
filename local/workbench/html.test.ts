import { html, jsonForScript } from './html';

describe('what is put into a page', () => {
  it('stays text, whatever somebody is called', () => {
    expect(html`<p title="${'"x"'}">${'<b>&'}</p>`.markup).toBe('<p title="&quot;x&quot;">&lt;b&gt;&amp;</p>');
  });

  it('cannot end the script it stands in, and is read back as it was', () => {
    const settings = { name: '</script><script>alert(1)</script>', note: '<!-- \u2028' };
    const text = jsonForScript(settings).markup;
    expect(text).not.toMatch(/<\/|<!--/);
    expect(JSON.parse(text)).toEqual(settings);
  });
});
