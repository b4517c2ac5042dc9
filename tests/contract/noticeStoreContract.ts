import { createHash, randomUUID } from 'node:crypto';
import type { Notice } from '../../src/domain/notifications';
import type { NoticeStore, StoredInbox } from '../../functions/src/notifications/NoticeStore';

/** As all keys are: any characters of base64url, those that part the rest of a row key too. */
const keyOf = (text: string) => `_-${createHash('sha256').update(text).digest('base64url')}`;

function notice(name: string, more: Partial<Notice> = {}): Notice {
  const words = { headline: name, text: `About ${name}`, points: ['One', 'Zwei'] };
  return {
    ...{ key: keyOf(name), personId: 'ana', kind: 'actions', at: '2026-03-26T11:00:00.000Z' },
    words: { en: words, cy: { ...words, link: { label: 'Agor', url: 'https://example.org' } } },
    ...more,
  };
}

/** What every store of notices promises. */
export function noticeStoreContract(open: () => NoticeStore): void {
  let store: NoticeStore;
  let community: string;
  beforeEach(() => {
    store = open();
    community = randomUUID();
  });
  const headlines = ({ waiting }: StoredInbox) => waiting.map(({ words }) => words.en.headline).sort();

  it('keeps what somebody has to be told, whole, each community and person their own', async () => {
    const guest = 'mail:jo#1/2@example.org';
    const outside = notice('b', { personId: guest, to: { name: 'Jo', mail: 'jo@example.org', language: 'cy' } });
    expect(await store.keep(community, [notice('a', { aboutRun: 'r1' }), outside])).toEqual(new Set(['ana', guest]));
    await store.keep(randomUUID(), [notice('elsewhere')]);
    expect(await store.load(community, 'ana')).toEqual({
      ...{ personId: 'ana', waiting: [notice('a', { aboutRun: 'r1' })], attempts: 0, notBefore: 0, version: '' },
    });
    expect((await store.load(community, guest)).waiting).toEqual([outside]);
    expect((await store.load(community, 'ben')).waiting).toEqual([]);
    expect([...(await store.waiting(community, 0))].sort()).toEqual(['ana', guest]);
  });

  it('takes a key once: what was ever kept, told or not, is left alone', async () => {
    await store.keep(community, [notice('a'), notice('b')]);
    expect(await store.keep(community, [notice('a', { kind: 'prompts' }), notice('c', { personId: 'ben' })])).toEqual(
      new Set(['ben']),
    );
    const inbox = await store.load(community, 'ana');
    await store.save(community, inbox, {}, [keyOf('a')]);
    expect(await store.keep(community, [notice('a')])).toEqual(new Set());
    expect(headlines(await store.load(community, 'ana'))).toEqual(['b']);
    const twice = [notice('d'), notice('d', { kind: 'prompts' })];
    expect(await store.keep(community, twice)).toEqual(new Set(['ana']));
    expect(headlines(await store.load(community, 'ana'))).toEqual(['b', 'd']);
  });

  it('takes more than one transaction does, and long words', async () => {
    const points = Array.from({ length: 120 }, (_, number) => `${number} ${'é'.repeat(500)}`);
    const long = notice('long', { words: { en: { headline: 'long', text: '', points }, cy: notice('x').words.cy } });
    const many = Array.from({ length: 130 }, (_, number) => notice(`n${number}`, { personId: `p${number}` }));
    const people = await store.keep(community, [long, ...many]);
    expect(people.size).toBe(131);
    expect((await store.load(community, 'ana')).waiting).toEqual([long]);
    expect(await store.waiting(community, 0)).toHaveLength(131);
  });

  it('changes an inbox that is as it was loaded, and no other', async () => {
    await store.keep(community, [notice('a'), notice('b')]);
    const loaded = await store.load(community, 'ana');
    const sending = { id: 'message', keys: [keyOf('a')], channel: 'mail', letterId: 'draft' } as const;
    const outcomes = await Promise.all([1, 2].map(() => store.save(community, loaded, { sending })));
    expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    const saved = outcomes.find((outcome) => outcome !== 'conflict') as StoredInbox;
    expect(await store.load(community, 'ana')).toEqual(saved);
    expect(saved.sending).toEqual(sending);

    expect(await store.save(community, loaded, {}, [keyOf('b')])).toBe('conflict');
    const sent = { day: '2026-03-26', messages: 1 };
    const change = { sending: undefined, sent, attempts: 2, notBefore: 1_000 };
    const after = await store.save(community, saved, change, [keyOf('a')]);
    const read = await store.load(community, 'ana');
    expect(read).toEqual(after);
    expect(read).toMatchObject({ sent, attempts: 2, notBefore: 1_000 });
    expect(read.sending).toBeUndefined();
    expect(headlines(read)).toEqual(['b']);
  });

  it('takes nothing out twice', async () => {
    await store.keep(community, [notice('a')]);
    const told = await store.save(community, await store.load(community, 'ana'), {}, [keyOf('a')]);
    expect(told).not.toBe('conflict');
    expect(await store.save(community, told as StoredInbox, {}, [keyOf('a')])).toBe('conflict');
  });

  it('names those who wait and may be tried', async () => {
    await store.keep(community, [notice('a'), notice('b', { personId: 'ben' })]);
    await store.save(community, await store.load(community, 'ana'), { notBefore: 5_000 });
    expect(await store.waiting(community, 4_999)).toEqual(['ben']);
    expect([...(await store.waiting(community, 5_000))].sort()).toEqual(['ana', 'ben']);
  });

  it('names those whom the last attempt did not reach, and why', async () => {
    for (const personId of ['ana', 'ben', 'cat']) await store.keep(community, [notice(personId, { personId })]);
    await store.save(community, await store.load(community, 'ana'), { attempts: 2, trouble: 'mailboxMissing' });
    await store.save(community, await store.load(community, 'ben'), { attempts: 1, trouble: 'stillTrying' });
    const told = { attempts: 0, trouble: undefined };
    await store.save(community, await store.load(community, 'ben'), told);
    await store.save(community, await store.load(community, 'cat'), told);
    expect((await store.load(community, 'ana')).trouble).toBe('mailboxMissing');
    expect(await store.troubled(community)).toEqual([{ personId: 'ana', trouble: 'mailboxMissing', attempts: 2 }]);
    expect(await store.troubled(randomUUID())).toEqual([]);
  });

  it('forgets who had messages long ago, and nobody for whom something waits', async () => {
    const sent = { day: '2026-02-01', messages: 1 };
    for (const [personId, day] of [
      ['old', '2026-02-01'],
      ['waits', '2026-02-01'],
      ['new', '2026-03-26'],
    ] as const) {
      await store.save(community, await store.load(community, personId), { sent: { ...sent, day } });
    }
    await store.keep(community, [notice('a', { personId: 'waits' })]);
    await store.forget(community, '2026-03-01T00:00:00.000Z');
    const left = await Promise.all(['old', 'waits', 'new'].map(async (id) => (await store.load(community, id)).sent));
    expect(left).toEqual([undefined, sent, { day: '2026-03-26', messages: 1 }]);
  });

  it('remembers how somebody was reached, for a while', async () => {
    const [ana, ben] = [randomUUID(), randomUUID()];
    expect(await store.channelOf(ana)).toBeUndefined();
    await store.noteChannel(ana, 'teams', '2026-03-25T09:00:00.000Z');
    await store.noteChannel(ana, 'mail', '2026-03-26T09:00:00.000Z');
    await store.noteChannel(ben, 'mail', '2026-01-26T09:00:00.000Z');
    await store.forget(community, '2026-03-01T00:00:00.000Z');
    expect(await store.channelOf(ana)).toEqual({ channel: 'mail', at: '2026-03-26T09:00:00.000Z' });
    expect(await store.channelOf(ben)).toBeUndefined();
  });
}
