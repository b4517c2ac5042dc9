import type { Notice } from './notice';
import { wordActivity, wordMail, type Message } from './wordMessage';

const words = (headline: string, more: object = {}) => ({ headline, text: `About ${headline}:`, ...more });
const actions: Pick<Notice, 'kind' | 'words'> = {
  kind: 'actions',
  words: {
    en: words('Ask Jo', {
      points: ['Ask Jo', 'Tell <b>Max</b>'],
      link: { label: 'Open', url: 'https://x.example/?a=1&b=2' },
    }),
    cy: words('Gofyn i Jo'),
  },
};
const running: Pick<Notice, 'kind' | 'words'> = {
  kind: 'running',
  words: { en: words('A lead left'), cy: words('Gadawodd') },
};
const message: Message = { name: 'Siân', language: 'en', community: 'Digital & <Practice>', notices: [actions] };
const muteUrl = (kind: string) => `https://api.example/mute?token=${kind}&lang=en`;

describe('a message as a mail', () => {
  it('says it, why somebody gets it, and how to stop it with one click', () => {
    const { subject, body } = wordMail(message, muteUrl);
    expect(subject).toBe('Ask Jo');
    expect(body).toContain('Hello Siân,');
    expect(body).toContain('<li>Ask Jo</li>');
    expect(body).toContain('<a href="https://x.example/?a=1&amp;b=2">Open</a>');
    expect(body).toContain('because something was written down for you in Digital &amp; &lt;Practice&gt;.');
    expect(body).toContain('<a href="https://api.example/mute?token=actions&amp;lang=en">');
    expect(body).toContain('My notifications');
    expect(body).not.toContain('token=running');
  });

  it('names no page to those outside that shows them nothing: where they are asked to join, it says what they can do', () => {
    const asked = { kind: 'joining', words: actions.words } as const;
    for (const [language, where, not] of [
      ['en', '“Communities”', 'My notifications'],
      ['cy', '“Cymunedau”', 'Fy hysbysiadau'],
    ] as const) {
      const { body } = wordMail({ ...message, language, notices: [asked] }, muteUrl);
      expect(body).toContain(where);
      expect(body).not.toContain(not);
      expect(wordMail({ ...message, language, notices: [asked, actions] }, muteUrl).body).toContain(not);
    }
  });

  it('tells several things under headings, and how to stop each kind', () => {
    const { subject, body } = wordMail({ ...message, notices: [actions, running] }, muteUrl);
    expect(subject).toBe('2 messages from Digital & <Practice>');
    expect(body).toMatch(/<h2>Ask Jo<\/h2>.*<h2>A lead left<\/h2>.*token=actions.*token=running/);
  });

  it('speaks the language of whoever reads it', () => {
    const { subject, body } = wordMail({ ...message, language: 'cy', notices: [actions, running] }, muteUrl);
    expect(subject).toBe('2 neges gan Digital & <Practice>');
    expect(body).toMatch(/^<div lang="cy"><p>Helo Siân,<\/p><h2>Gofyn i Jo<\/h2>/);
  });

  it('lets nothing that people wrote become markup or a link', () => {
    const nasty = '<img src=x onerror=alert(1)> https://evil.example';
    const of = { headline: nasty, text: nasty, points: [nasty], closing: nasty };
    const { subject, body } = wordMail(
      { ...message, name: '<b>Max</b>', notices: [{ kind: 'actions', words: { en: of, cy: of } }] },
      muteUrl,
    );
    expect(`${subject}${body}`).not.toContain('evil');
    expect(body).not.toMatch(/<img|<b>/);
    expect(body.match(/<a /g)).toHaveLength(1);
  });

  it('lists so many things and says how many more there are', () => {
    const points = Array.from({ length: 40 }, (_, number) => `Thing ${number}`);
    const of = words('Much', { points });
    const { body } = wordMail({ ...message, notices: [{ kind: 'actions', words: { en: of, cy: of } }] }, muteUrl);
    expect(body.match(/<li>/g)).toHaveLength(31);
    expect(body).toContain('<li>and 10 more</li>');
  });
});

describe('a message in Teams activity', () => {
  it('is what it is about, more of it, and leads there', () => {
    expect(wordActivity(message)).toEqual({
      kind: 'actions',
      topic: 'Digital & <Practice>',
      title: 'Ask Jo',
      preview: 'Ask Jo · Tell <b>Max</b>',
      url: 'https://x.example/?a=1&b=2',
    });
    expect(wordActivity({ ...message, notices: [running] })).toMatchObject({ preview: 'About A lead left:' });
  });

  it('is one for several things, in what Teams shows of it', () => {
    const { preview, title, kind } = wordActivity({ ...message, notices: [running, actions] });
    expect(kind).toBe('running');
    expect(title).toBe('2 messages from Digital & <Practice>');
    expect(preview).toBe('A lead left · Ask Jo');
    const long = words('x'.repeat(400));
    const much = wordActivity({ ...message, notices: [{ kind: 'actions', words: { en: long, cy: long } }, running] });
    expect([...much.preview].length).toBeLessThanOrEqual(150);
  });
});
