import { noteAsked, noteChanged, noteChanging, noteMade, type InvitationPart } from '.';
import { markOf } from './eventBody';
import { ModelWorld } from './testing/modelWorld';

/** Stories that chance tells too seldom; three people fit into one event here. */
function world(...members: readonly number[]): ModelWorld {
  const opened = new ModelWorld();
  for (const member of members) opened.join(member);
  opened.run([]);
  return opened;
}
const invitedTo = (told: ModelWorld, kind: string, who: number) =>
  told.mails.filter((mail) => mail.kind === kind && mail.to === `p${who}@example.org`).length;

describe('the invitation of a session', () => {
  it('is not sent again to somebody who declined, when the event was deleted and is made anew', () => {
    const told = world(1, 2);
    told.answer(0, 1, 'declined');
    told.engine.reconcile();
    told.deleteByHand(0);
    told.settle();
    expect(told.complaints).toEqual([]);
    expect([1, 2].map((who) => invitedTo(told, 'invitation', who))).toEqual([1, 2]);
  });

  it('comes back to the old time although nobody knows whether it left it', () => {
    const told = world(1);
    told.move(1);
    told.run(['afterEffect']);
    told.move(-1);
    told.run([]);
    expect([...told.calendar.events.values()][0]?.at.startsAt).toBe(told.wanted.startsAt);
    expect(invitedTo(told, 'update', 1)).toBe(2);
  });

  it('tells nobody of a move that was taken back before it went out', () => {
    const told = world(1);
    told.move(1);
    told.run(['beforeEffect']);
    told.move(-1);
    told.settle();
    expect(told.complaints).toEqual([]);
    expect(invitedTo(told, 'update', 1)).toBe(0);
  });

  it('tells another end alone, once, although nobody knows whether it was told', () => {
    const told = world(1, 2, 3, 4);
    told.last(2);
    told.run(['afterEffect']);
    told.settle();
    expect(told.complaints).toEqual([]);
    expect([...told.calendar.events.values()].map(({ at }) => at.endsAt)).toEqual(Array(2).fill(told.wanted.endsAt));
    expect([1, 4].map((who) => invitedTo(told, 'update', who))).toEqual([1, 1]);
  });

  it('leads all events into the new meeting when the first was made anew', () => {
    const told = world(1, 2, 3, 4);
    told.deleteByHand(0);
    told.settle();
    expect(told.complaints).toEqual([]);
    expect([1, 2, 3, 4].map((who) => invitedTo(told, 'update', who))).toEqual([0, 0, 0, 1]);
  });

  it('tells a new event of the meeting that stands, whatever an earlier attempt would have told', () => {
    const told = world(1, 2, 3);
    told.join(4);
    told.run(['none', 'beforeEffect']);
    told.deleteByHand(0);
    told.settle();
    expect(told.complaints).toEqual([]);
    expect(invitedTo(told, 'update', 4)).toBe(0);
  });

  it('is taken back at once when the session was cancelled while it was being made', () => {
    const told = world();
    told.join(1);
    told.run(['none', 'afterEffect']);
    told.cancel();
    told.run([]);
    expect(told.calendar.events.size).toBe(0);
    expect(invitedTo(told, 'cancellation', 1)).toBe(1);
  });

  it('is taken back when its event turns up late, after whoever it was for has left and come again', () => {
    const told = world(1, 2, 3);
    told.join(4);
    told.run(['none', 'late']);
    told.leave(4);
    told.run([]);
    told.arrive();
    told.join(4);
    told.settle();
    expect(told.complaints).toEqual([]);
    expect(told.calendar.events.size).toBe(2);
  });

  it('keeps the meeting for the others when everybody of the first event has left', () => {
    const told = world(1, 2, 3, 4);
    for (const who of [1, 2, 3]) told.leave(who);
    told.settle();
    expect(told.complaints).toEqual([]);
    expect(told.calendar.events.size).toBe(2);
    expect(invitedTo(told, 'update', 4)).toBe(0);
  });

  it('leaves those who were brought along where they are', () => {
    const told = world(1);
    told.forward(0, 10);
    told.join(2);
    told.settle();
    expect(told.complaints).toEqual([]);
    expect(invitedTo(told, 'cancellation', 10)).toBe(0);
  });

  it('keeps those who were brought along when everybody else of their event has left', () => {
    const told = world(1, 2, 3, 4);
    told.forward(1, 10);
    told.leave(4);
    told.run([]);
    told.settle();
    expect(told.complaints).toEqual([]);
    expect([10, 4].map((who) => invitedTo(told, 'cancellation', who))).toEqual([0, 1]);
  });

  it('is made anew once for somebody who was brought along to two events', () => {
    const told = world(1, 2, 3, 4, 5);
    told.leave(1);
    told.run([]);
    for (const event of [0, 1]) told.forward(event, 10);
    told.engine.reconcile();
    for (const event of [0, 0]) told.deleteByHand(event);
    told.settle();
    expect(told.complaints).toEqual([]);
    expect(invitedTo(told, 'invitation', 10)).toBe(3);
  });

  it('is made anew also for somebody who has declined another event and was brought along to it', () => {
    const told = world(1, 2, 3, 4);
    told.answer(0, 1, 'declined');
    told.engine.reconcile();
    told.forward(1, 1);
    told.engine.reconcile();
    for (const event of [0, 0]) told.deleteByHand(event);
    told.settle();
    expect(told.complaints).toEqual([]);
    expect(invitedTo(told, 'invitation', 1)).toBe(3);
  });

  it('is made anew for as many guests as fit, when more were on it than an event takes', () => {
    const told = world(1);
    for (const guest of [10, 11, 12, 13]) told.forward(0, guest);
    told.engine.reconcile();
    told.deleteByHand(0);
    told.settle();
    expect([...told.calendar.events.values()].map(({ attendees }) => attendees.size)).toEqual([3, 1]);
    expect(invitedTo(told, 'invitation', 1)).toBe(2);
  });

  it('leaves somebody who has left on an event that guests have overfilled, until it fits again', () => {
    const told = world(1, 2, 3);
    for (const guest of [10, 11]) told.forward(0, guest);
    told.engine.reconcile();
    told.leave(1);
    told.run([]);
    expect(invitedTo(told, 'cancellation', 1)).toBe(0);
    told.leave(2);
    told.engine.reconcile();
    told.run([]);
    expect([1, 2].map((who) => invitedTo(told, 'cancellation', who))).toEqual([1, 1]);
    expect(invitedTo(told, 'cancellation', 10)).toBe(0);
  });

  it('is not written anew when a change of its words is taken back, whoever was told of it goes back too', () => {
    const told = world(1, 2, 3, 4);
    told.reword();
    told.run(['none']);
    const isToldOf = (who: number) => invitedTo(told, 'update', who);
    told.run(['none', 'beforeNote']);
    const before = [1, 4].map(isToldOf);
    told.takeBack();
    told.settle();
    expect(told.complaints).toEqual([]);
    const after = [1, 4].map(isToldOf);
    // One was told of both, the other of neither, or both of both: each event tells the first words in the end.
    expect(after.map((count, index) => count - before[index]!)).toEqual(before);
  });

  it('meets with a series and leaves it again, with one update and one event anew', () => {
    const told = world(1, 2, 3, 4);
    told.adopt(1);
    told.run([]);
    expect([1, 4].map((who) => invitedTo(told, 'update', who))).toEqual([1, 1]);
    told.leaveSeries();
    told.settle();
    expect(told.complaints).toEqual([]);
    expect([1, 4].map((who) => invitedTo(told, 'cancellation', who))).toEqual([1, 0]);
    expect([1, 4].map((who) => invitedTo(told, 'invitation', who))).toEqual([2, 1]);
  });

  it('does not come back to somebody who declined, after a series has invited them for a while', () => {
    for (const isSeen of [true, false]) {
      const told = world(1, 2, 3, 4);
      told.answer(1, 4, 'declined');
      if (isSeen) told.engine.reconcile();
      told.adopt(1);
      told.cover(4);
      told.cover(1);
      told.run([]);
      told.join(5);
      told.run([]);
      told.leaveSeries();
      told.settle();
      expect(told.complaints).toEqual([]);
      // Of the others one was on the series, one beside it.
      expect([4, 1, 2].map((who) => invitedTo(told, 'invitation', who))).toEqual([1, 2, 2]);
    }
  });

  it('opens no meeting that nobody goes to, when nobody knows whether its event still holds it', () => {
    const told = world();
    told.join(1);
    told.run(['none', 'none', 'none', 'beforeEffect']);
    told.adopt(0);
    told.run(['afterEffect']);
    told.settle();
    expect(told.complaints).toEqual([]);
    expect(invitedTo(told, 'update', 1)).toBe(1);
  });

  it('finds a meeting of its own though nobody knows in which way its event was made', () => {
    const told = world();
    told.join(1);
    told.run(['none', 'beforeEffect']);
    told.adopt(0);
    told.run(['afterEffect']);
    told.spoil(0);
    told.leaveSeries();
    told.settle();
    expect(told.complaints).toEqual([]);
  });

  it('makes no second event for somebody who joins while the first is being made', () => {
    const told = world();
    told.join(1);
    told.run(['none', 'beforeEffect']);
    told.join(2);
    told.settle();
    expect(told.complaints).toEqual([]);
    expect(told.calendar.events.size).toBe(1);
  });

  it('never asks for more people than an event takes, whoever comes back while it is being made', () => {
    const told = world();
    for (const who of [1, 2, 3]) told.join(who);
    told.run(['none', 'beforeEffect']);
    told.leave(3);
    told.join(4);
    told.run(['none', 'beforeEffect']);
    told.join(3);
    told.settle();
    expect(told.complaints).toEqual([]);
  });

  it('does not go to somebody who declined because guests have filled the event that was made anew', () => {
    const told = world(1, 2);
    told.answer(0, 1, 'declined');
    told.engine.reconcile();
    told.deleteByHand(0);
    told.engine.reconcile();
    told.run([]);
    for (const guest of [10, 11]) told.forward(0, guest);
    told.settle();
    expect(told.complaints).toEqual([]);
    expect(invitedTo(told, 'invitation', 1)).toBe(1);
  });

  it('remembers that somebody declined who is known by another id since', () => {
    const told = world(1, 2);
    told.answer(0, 1, 'declined');
    told.engine.reconcile();
    told.becomeMember(1);
    told.run([]);
    told.deleteByHand(0);
    told.settle();
    expect(told.complaints).toEqual([]);
    expect(invitedTo(told, 'invitation', 1)).toBe(1);
  });

  it('tells of a new meeting once, although nobody knows whether it was told', () => {
    const told = world(1, 2, 3, 4);
    told.deleteByHand(0);
    told.engine.reconcile();
    told.run(['none', 'none', 'afterEffect']);
    told.settle();
    expect(told.complaints).toEqual([]);
    expect(invitedTo(told, 'update', 4)).toBe(1);
  });

  it('tells what was asked for, also where the calendar drops the names of our words', () => {
    const ana = { id: 'ana', name: 'Ana', mail: 'ana@example.org' };
    const hours = { startsAt: '2026-03-26T11:00:00.000Z', endsAt: '2026-03-26T12:00:00.000Z' };
    const part: InvitationPart = {
      ...{ number: 2, transactionId: 'key', people: [ana], addresses: [], guests: [], declined: [], told: 0 },
      state: 'standing',
    };
    const making = (link: string) =>
      ({ kind: 'create', part, attendees: { people: [ana], guests: [] }, link }) as const;
    const wanted = (wordsRevision: number) => ({ state: 'standing', people: [ana], ...hours, wordsRevision }) as const;
    const event = { ...hours, id: 'event', etag: '1', hasLink: true, attendees: [] };
    const asked = noteAsked(making('old'), wanted(1));
    const again = noteAsked({ ...making('new'), part: asked }, wanted(2));
    expect(noteMade(again, { ...event, isNew: true }, making('new'), wanted(2))).toMatchObject({
      told: 2,
      linkMark: markOf('new'),
    });
    // An earlier attempt has made it: perhaps it tells what was asked for first.
    expect(noteMade(again, { ...event, isNew: false }, making('new'), wanted(2))).toMatchObject({
      told: 1,
      linkMark: markOf('old'),
    });
  });

  it('counts a change as done that the calendar writes in its own way', () => {
    const hours = { startsAt: '2026-03-26T11:00:00.000Z', endsAt: '2026-03-26T12:00:00.000Z' };
    const ana = { id: 'ana', name: 'Ana', mail: 'Ana@example.org' };
    const part: InvitationPart = {
      ...{ number: 1, transactionId: 'key', eventId: 'event', etag: '1', people: [ana], addresses: [], guests: [] },
      ...{ declined: [], told: 1, state: 'standing' },
    };
    const wanted = { state: 'standing', people: [ana], ...hours, wordsRevision: 2 } as const;
    const change = { attendees: { people: [ana], guests: [] }, time: true, words: true };
    const step = { kind: 'change', part, change } as const;
    const event = { ...hours, endsAt: '2026-03-26T12:00:01.000Z', id: 'event', etag: '2', hasLink: true };
    const attendees = [{ address: 'ana.ash@example.org', answer: 'none' } as const];
    expect(noteChanged(noteChanging(step), { ...event, attendees }, step, wanted)).toMatchObject({
      ...{ at: hours, told: 2, etag: '2', addresses: ['ana@example.org', 'ana.ash@example.org'] },
    });
  });
});
