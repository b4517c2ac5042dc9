import { conduct, type ConductParts, type RoomCommand } from './conduct';
import { emptyRoom, type Room } from './discussion';
import { at, rankedOf } from './testing/boards';

const ranked = rankedOf('a', 'b', 'c', 'd');
const parts = (more: Partial<ConductParts> = {}): ConductParts => ({
  phase: 'discussing',
  ranked,
  deal: [],
  rooms: [],
  thumbsFor: () => ({ up: 0, sideways: 0, down: 0 }),
  ...more,
});
const talkingAbout = (topicId: string, more: Partial<Room> = {}): Room => ({
  ...emptyRoom(0),
  current: { topicId, startedAt: at(0), timebox: { round: 0, endsAt: at(8) } },
  ...more,
});
const done = (room: Room | undefined, command: RoomCommand, more: Partial<ConductParts> = {}, now = at(5)): Room => {
  const conducted = conduct(parts({ rooms: room ? [room] : [], ...more }), room?.number ?? 0, command, true, now);
  if (!conducted.ok) throw new Error(conducted.refusal.code);
  return conducted.value;
};
const refusalOf = (room: Room | undefined, command: RoomCommand, more: Partial<ConductParts> = {}): string => {
  const conducted = conduct(parts({ rooms: room ? [room] : [], ...more }), room?.number ?? 0, command, true, at(5));
  return conducted.ok ? 'allowed' : conducted.refusal.code;
};

describe('facilitating a room', () => {
  it('starts a topic with eight minutes, and finishes the one before', () => {
    const room = done(talkingAbout('a'), { kind: 'discuss', topicId: 'b' });
    expect(room.current).toEqual({ topicId: 'b', startedAt: at(5), timebox: { round: 0, endsAt: at(13) } });
    expect(room.finished).toEqual([{ topicId: 'a', startedAt: at(0), endedAt: at(5) }]);
  });

  it('finishes a topic with nothing after it', () => {
    const room = done(talkingAbout('a'), { kind: 'finish', topicId: 'a' });
    expect(room.current).toBeUndefined();
    expect(room.finished.map(({ topicId }) => topicId)).toEqual(['a']);
  });

  it('does not discuss twice what was discussed, nor what nobody proposed', () => {
    const room = done(talkingAbout('a'), { kind: 'finish', topicId: 'a' });
    expect(refusalOf(room, { kind: 'discuss', topicId: 'a' })).toBe('unknownTopic');
    expect(refusalOf(room, { kind: 'discuss', topicId: 'nowhere' })).toBe('unknownTopic');
  });

  it('leaves a topic for next time, and may take it up all the same', () => {
    const skipped = done(undefined, { kind: 'skip', topicId: 'b', skipped: true });
    expect(skipped.skipped).toEqual(['b']);
    expect(done(skipped, { kind: 'skip', topicId: 'b', skipped: false }).skipped).toEqual([]);
    const taken = done(skipped, { kind: 'discuss', topicId: 'b' });
    expect([taken.current?.topicId, taken.skipped]).toEqual(['b', []]);
  });

  it('leaves a topic for next time in the middle of it, without counting it as discussed', () => {
    const room = done(talkingAbout('a'), { kind: 'skip', topicId: 'a', skipped: true });
    expect(room).toEqual({ ...emptyRoom(0), skipped: ['a'] });
  });

  it('does not take up again what was left for next time and then taken off the board', () => {
    const room = { ...emptyRoom(0), skipped: ['gone'] };
    expect(refusalOf(room, { kind: 'discuss', topicId: 'gone' })).toBe('unknownTopic');
  });

  it('pauses the time and lets it go on with what is left', () => {
    const paused = done(talkingAbout('a'), { kind: 'pause', topicId: 'a', paused: true });
    expect(paused.current?.timebox).toEqual({ round: 0, remainingMs: 180_000 });
    const running = done(paused, { kind: 'pause', topicId: 'a', paused: false }, {}, at(20));
    expect(running.current?.timebox).toEqual({ round: 0, endsAt: at(23) });
  });

  it('puts what is to come in order; what has been started meanwhile drops out', () => {
    const room = done(talkingAbout('a'), { kind: 'order', topicIds: ['d', 'a', 'c', 'd'] });
    expect(room.order).toEqual(['d', 'c']);
    expect(refusalOf(undefined, { kind: 'order', topicIds: ['nowhere'] })).toBe('unknownTopic');
  });

  it.each([
    ['proposing', 'notDiscussing'],
    ['voting', 'notDiscussing'],
    ['closed', 'sessionClosed'],
  ] as const)('is for the discussion, not while the session is %s', (phase, code) => {
    expect(refusalOf(undefined, { kind: 'discuss', topicId: 'a' }, { phase })).toBe(code);
  });

  it('is for who facilitates there, in a room that there is', () => {
    const start = { kind: 'discuss', topicId: 'a' } as const;
    expect(conduct(parts(), 0, start, false, at(5))).toEqual({ ok: false, refusal: { code: 'onlyFacilitators' } });
    expect(conduct(parts(), 1, start, true, at(5))).toEqual({ ok: false, refusal: { code: 'unknownRoom' } });
    const split = parts({ deal: [['a'], ['b']] });
    expect(conduct(split, 0, start, true, at(5))).toEqual({ ok: false, refusal: { code: 'unknownRoom' } });
    expect(conduct(split, 2, start, true, at(5))).toEqual({ ok: false, refusal: { code: 'unknownTopic' } });
  });
});

describe('going on with a topic', () => {
  const majority = { thumbsFor: () => ({ up: 2, sideways: 1, down: 1 }) };
  const goOn = (round: number): RoomCommand => ({ kind: 'continue', topicId: 'a', round });

  it('gives five, two and one more minutes, each on a majority of its own', () => {
    const asked: number[] = [];
    const counting = {
      thumbsFor: ({ round }: { readonly round: number }) => {
        asked.push(round);
        return { up: 2, sideways: 1, down: 1 };
      },
    };
    let room = talkingAbout('a');
    const ends = [1, 2, 3].map((round) => {
      room = done(room, goOn(round), counting, at(10));
      return room.current?.timebox.endsAt;
    });
    expect(ends).toEqual([at(15), at(12), at(11)]);
    expect(asked).toEqual([0, 1, 2]);
    expect(refusalOf(room, goOn(4), majority)).toBe('noMoreTime');
  });

  it('needs more thumbs up than down', () => {
    expect(refusalOf(talkingAbout('a'), goOn(1))).toBe('noMajority');
    expect(refusalOf(talkingAbout('a'), goOn(1), { thumbsFor: () => ({ up: 3, sideways: 0, down: 3 }) })).toBe(
      'noMajority',
    );
  });

  it('skips no timebox, and is for what is talked about', () => {
    expect(refusalOf(talkingAbout('a'), goOn(2), majority)).toBe('noMoreTime');
    expect(refusalOf(talkingAbout('b'), goOn(1), majority)).toBe('notBeingDiscussed');
    expect(refusalOf(undefined, goOn(1), majority)).toBe('notBeingDiscussed');
  });
});

describe('two people who press the same at once', () => {
  it.each<[RoomCommand, Room | undefined]>([
    [{ kind: 'discuss', topicId: 'b' }, talkingAbout('a')],
    [{ kind: 'finish', topicId: 'a' }, talkingAbout('a')],
    [{ kind: 'skip', topicId: 'a', skipped: true }, talkingAbout('a')],
    [{ kind: 'skip', topicId: 'b', skipped: true }, undefined],
    [
      { kind: 'skip', topicId: 'b', skipped: false },
      { ...emptyRoom(0), skipped: ['b'] },
    ],
    [{ kind: 'continue', topicId: 'a', round: 1 }, talkingAbout('a')],
    [{ kind: 'pause', topicId: 'a', paused: true }, talkingAbout('a')],
    [{ kind: 'order', topicIds: ['c', 'b'] }, undefined],
  ])('have the effect of one: %j', (command, before) => {
    const majority = { thumbsFor: () => ({ up: 1, sideways: 0, down: 0 }) };
    const once = done(before, command, majority);
    expect(once).not.toBe(before);
    expect(done(once, command, majority, at(6))).toBe(once);
  });
});
