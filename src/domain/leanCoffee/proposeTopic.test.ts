import { proposeTopic, tidyTitle } from './proposeTopic';
import { topicsPerBoardLimit, topicTitleLimit } from './rules';
import type { Topic } from './topic';

const ana = { id: 'ana', name: 'Ana' };
const now = '2026-03-20T09:00:00.000Z';
const standing: Topic = { id: 't1', title: 'Pairing', proposedAt: '2026-03-19T09:00:00.000Z', proposedBy: ana };

describe('proposing a topic', () => {
  it('puts the title on the board under the name of who proposed it', () => {
    const proposed = proposeTopic([], { id: 't2', title: '  How do we\n review   research? ', proposedBy: ana }, now);
    expect(proposed).toEqual({
      ok: true,
      value: { id: 't2', title: 'How do we review research?', proposedAt: now, proposedBy: ana },
    });
  });

  it.each(['', '   ', '\u200B\u202E', '\u3164\uFFA0\u2800', '\uFE0F\u200D', '\uD800', '\u00AD\u061C'])(
    'refuses a title without a word (%j)',
    (title) => {
      expect(proposeTopic([], { id: 't2', title, proposedBy: ana }, now)).toEqual({
        ok: false,
        refusal: { code: 'titleEmpty' },
      });
    },
  );

  it('refuses a title of 10,000 characters and says how long it may be', () => {
    const refusal = { code: 'titleTooLong', limit: topicTitleLimit, length: 10_000 };
    expect(proposeTopic([], { id: 't2', title: 'x'.repeat(10_000), proposedBy: ana }, now)).toEqual({
      ok: false,
      refusal,
    });
  });

  it('counts what a reader sees as one character as one', () => {
    expect(proposeTopic([], { id: 't2', title: '🌱'.repeat(topicTitleLimit), proposedBy: ana }, now).ok).toBe(true);
  });

  it('keeps markup and script as the plain text they are', () => {
    expect(tidyTitle('<script>alert(1)</script> & <b>bold</b>')).toBe('<script>alert(1)</script> & <b>bold</b>');
  });

  it('drops characters that hide or turn round what follows', () => {
    expect(tidyTitle('safe\u202Etxt.exe\u0007')).toBe('safetxt.exe');
  });

  it('keeps what joins the parts of an emoji or of a word', () => {
    expect(tidyTitle('Cymru 🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}')).toContain('\u{E0077}');
    expect(tidyTitle('👩\u200D💻 at work')).toBe('👩\u200D💻 at work');
    expect(tidyTitle('می\u200Cخواهم')).toBe('می\u200Cخواهم');
  });

  it('leaves one blank where white space stood round something invisible', () => {
    expect(tidyTitle('a \u200B b\n\tc')).toBe('a b c');
  });

  it('makes no second topic when the same request comes twice', () => {
    expect(proposeTopic([standing], { id: 't1', title: 'Pairing', proposedBy: ana }, now)).toEqual({
      ok: true,
      value: standing,
    });
  });

  it('refuses an id that belongs to somebody else’s topic', () => {
    const bob = { id: 'bob', name: 'Bob' };
    expect(proposeTopic([standing], { id: 't1', title: 'Pairing', proposedBy: bob }, now)).toEqual({
      ok: false,
      refusal: { code: 'topicIdTaken' },
    });
  });

  it('refuses one more than a board takes', () => {
    const full = Array.from({ length: topicsPerBoardLimit }, (_, index) => ({ ...standing, id: `t${index}` }));
    expect(proposeTopic(full, { id: 'one more', title: 'One more', proposedBy: ana }, now)).toEqual({
      ok: false,
      refusal: { code: 'boardFull', limit: topicsPerBoardLimit },
    });
  });
});
