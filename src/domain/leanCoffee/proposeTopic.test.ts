import { checkTitle, proposeTopic, type Proposal } from './proposeTopic';
import { topicsPerBoardLimit, topicsPerPersonLimit, topicTitleLimit } from './rules';
import { at, topicOf } from './testing/boards';

const ana = { id: 'ana', name: 'Ana', author: 'author of ana' };
const bob = { id: 'bob', name: 'Bob', author: 'author of bob' };
const now = at(-60);
const pairing = topicOf('t1', { title: 'Pairing' });
const proposing = { phase: 'proposing', topics: [pairing] } as const;

const proposal = (more: Partial<Proposal> = {}): Proposal => ({
  id: 't2',
  title: 'Reviews',
  anonymous: false,
  by: ana,
  ...more,
});

describe('proposing a topic', () => {
  it('puts the title on the board under the name of who proposed it', () => {
    expect(proposeTopic(proposing, proposal({ title: '  How do we\n review   research? ' }), now)).toEqual({
      ok: true,
      value: {
        id: 't2',
        title: 'How do we review research?',
        proposedAt: now,
        proposedBy: { kind: 'named', id: 'ana', name: 'Ana' },
      },
    });
  });

  it('keeps neither name nor id of who proposes without a name, only the secret that lets them change it', () => {
    const proposed = proposeTopic(proposing, proposal({ anonymous: true }), now);
    expect(proposed).toEqual({
      ok: true,
      value: {
        id: 't2',
        title: 'Reviews',
        proposedAt: now,
        proposedBy: { kind: 'anonymous' },
        author: 'author of ana',
      },
    });
  });

  it.each(['voting', 'closed'] as const)('is not possible any more while the session is %s', (phase) => {
    const code = phase === 'closed' ? 'sessionClosed' : 'proposingClosed';
    expect(proposeTopic({ phase, topics: [] }, proposal(), now)).toEqual({ ok: false, refusal: { code } });
  });

  it('is for facilitators alone while people discuss, and says in which room it came up', () => {
    const discussing = { phase: 'discussing', topics: [] } as const;
    const late = (mayFacilitate: boolean) => proposal({ late: { mayFacilitate, room: 2 } });
    expect(proposeTopic(discussing, late(false), now)).toEqual({ ok: false, refusal: { code: 'proposingClosed' } });
    expect(proposeTopic(discussing, late(true), now)).toMatchObject({ ok: true, value: { addedInRoom: 2 } });
  });

  it('marks nothing as late before the discussion', () => {
    const proposed = proposeTopic(proposing, proposal({ late: { mayFacilitate: true, room: 0 } }), now);
    expect(proposed.ok && 'addedInRoom' in proposed.value).toBe(false);
  });

  it('makes no second topic when the same request comes twice, even when the voting has begun', () => {
    const again = proposal({ id: 't1', title: 'Pairing' });
    expect(proposeTopic(proposing, again, now)).toEqual({ ok: true, value: pairing });
    expect(proposeTopic({ ...proposing, phase: 'voting' }, again, now)).toEqual({ ok: true, value: pairing });
  });

  it('knows its author again without a name too', () => {
    const quiet = topicOf('t1', { title: 'Pairing', proposedBy: { kind: 'anonymous' }, author: ana.author });
    const board = { phase: 'proposing', topics: [quiet] } as const;
    expect(proposeTopic(board, proposal({ id: 't1', title: 'Pairing', anonymous: true }), now).ok).toBe(true);
    expect(proposeTopic(board, proposal({ id: 't1', title: 'Pairing', anonymous: true, by: bob }), now)).toEqual({
      ok: false,
      refusal: { code: 'topicIdTaken' },
    });
  });

  it('refuses an id that belongs to another topic', () => {
    for (const other of [proposal({ id: 't1', title: 'Pairing', by: bob }), proposal({ id: 't1', title: 'Other' })]) {
      expect(proposeTopic(proposing, other, now)).toEqual({ ok: false, refusal: { code: 'topicIdTaken' } });
    }
  });

  it('refuses one more than a board takes, counting those that stand there', () => {
    const full = Array.from({ length: topicsPerBoardLimit }, (_unused, index) =>
      topicOf(`t${index}`, { proposedBy: { kind: 'named', id: `person ${index}`, name: 'Somebody' } }),
    );
    expect(proposeTopic({ phase: 'proposing', topics: full }, proposal({ id: 'more' }), now)).toEqual({
      ok: false,
      refusal: { code: 'boardFull', limit: topicsPerBoardLimit },
    });
    const oneLess = [...full.slice(1), topicOf('gone', { absence: { kind: 'withdrawn' } })];
    expect(proposeTopic({ phase: 'proposing', topics: oneLess }, proposal({ id: 'more' }), now).ok).toBe(true);
  });

  it('refuses more from one person than anybody needs, named or not, so that nobody fills it for all others', () => {
    const anonymous = { proposedBy: { kind: 'anonymous' }, author: ana.author } as const;
    const hers = Array.from({ length: topicsPerPersonLimit }, (_unused, index) =>
      topicOf(`t${index}`, index % 2 ? anonymous : { absence: { kind: 'withdrawn' } }),
    );
    const board = { phase: 'proposing', topics: hers } as const;
    expect(proposeTopic(board, proposal({ id: 'more' }), now)).toEqual({
      ok: false,
      refusal: { code: 'tooManyOfYours', limit: topicsPerPersonLimit },
    });
    expect(proposeTopic(board, proposal({ id: 'more', by: bob }), now).ok).toBe(true);
  });
});

describe('a title', () => {
  const tidy = (title: string): string => {
    const checked = checkTitle(title);
    return checked.ok ? checked.value : checked.refusal.code;
  };

  it.each(['', '   ', '\u200B\u202E', '\u3164\uFFA0\u2800', '\uFE0F\u200D', '\uD800', '\u00AD\u061C'])(
    'has a word in it (%j has none)',
    (title) => {
      expect(checkTitle(title)).toEqual({ ok: false, refusal: { code: 'titleEmpty' } });
    },
  );

  it('may not have 10,000 characters, and is told how many it may have', () => {
    expect(checkTitle('x'.repeat(10_000))).toEqual({
      ok: false,
      refusal: { code: 'titleTooLong', limit: topicTitleLimit, length: 10_000 },
    });
  });

  it('counts what a reader sees as one character as one', () => {
    expect(checkTitle('🌱'.repeat(topicTitleLimit)).ok).toBe(true);
    expect(checkTitle('🌱'.repeat(topicTitleLimit + 1)).ok).toBe(false);
  });

  it('keeps markup and script as the plain text they are', () => {
    expect(tidy('<script>alert(1)</script> & <b>bold</b>')).toBe('<script>alert(1)</script> & <b>bold</b>');
  });

  it('loses characters that hide or turn round what follows', () => {
    expect(tidy('safe\u202Etxt.exe\u0007')).toBe('safetxt.exe');
  });

  it('keeps what joins the parts of an emoji or of a word', () => {
    expect(tidy('Cymru 🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}')).toContain('\u{E0077}');
    expect(tidy('👩\u200D💻 at work')).toBe('👩\u200D💻 at work');
    expect(tidy('می\u200Cخواهم')).toBe('می\u200Cخواهم');
  });

  it('has one blank where white space stood round something invisible', () => {
    expect(tidy('a \u200B b\n\tc')).toBe('a b c');
  });
});
