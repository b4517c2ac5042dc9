import * as fc from 'fast-check';
import { noticeKinds, type NoticeKind } from './kinds';
import { countMessage, messagesPerDay, nextMessage, noticesPerMessage, type Inbox } from './nextMessage';
import type { Notice } from './notice';
import { mayGoOut } from './quietHours';
import { almanac, london } from './testing/almanac';

const nothing = { headline: '', text: '' };
const notice = (key: string, at = '2026-03-26T09:00:00.000Z', kind: NoticeKind = 'actions'): Notice => ({
  ...{ key, at, kind, personId: 'ana', words: { en: nothing, cy: nothing } },
});
const next = (inbox: Inbox, now: string, ...muted: NoticeKind[]) =>
  nextMessage(inbox, (kind) => muted.includes(kind), new Date(now).toISOString(), london, almanac);
const keys = (notices: readonly Notice[]) => notices.map(({ key }) => key);

describe('what somebody is told next', () => {
  it('is everything that waits, in one message, in the order in which it came up', () => {
    const waiting = [notice('late', '2026-03-26T10:00:00.000Z'), notice('b'), notice('a')];
    const { then } = next({ waiting }, '2026-03-26T11:00:00Z');
    expect(then.do === 'send' && keys(then.notices)).toEqual(['a', 'b', 'late']);
  });

  it('is nothing of what they have muted, and that is never told later', () => {
    const waiting = [notice('a'), notice('b', undefined, 'prompts')];
    const { dropped, then } = next({ waiting }, '2026-03-26T11:00:00Z', 'actions');
    expect(keys(dropped)).toEqual(['a']);
    expect(then.do === 'send' && keys(then.notices)).toEqual(['b']);
    expect(next({ waiting }, '2026-03-26T23:00:00Z', 'actions', 'prompts').then).toEqual({ do: 'nothing' });
  });

  it('waits for the morning, and after three messages for the next working day', () => {
    const inbox = { waiting: [notice('a')] };
    expect(next(inbox, '2026-03-26T19:00:00Z').then).toEqual({ do: 'wait', until: '2026-03-27T08:00:00.000Z' });
    const full = { ...inbox, sent: { day: '2026-03-27', messages: 3 } };
    expect(next(full, '2026-03-27T11:00:00Z').then).toEqual({ do: 'wait', until: '2026-03-30T07:00:00.000Z' });
    expect(next({ ...full, sent: { day: '2026-03-26', messages: 3 } }, '2026-03-27T11:00:00Z').then.do).toBe('send');
  });

  it('is no more than somebody reads', () => {
    const waiting = Array.from({ length: 30 }, (_, number) => notice(`n${String(number).padStart(2, '0')}`));
    const { then } = next({ waiting }, '2026-03-26T11:00:00Z');
    expect(then.do === 'send' && then.notices).toHaveLength(noticesPerMessage);
  });

  it('is not what nobody could be told for a month', () => {
    const { dropped } = next({ waiting: [notice('a', '2026-02-01T09:00:00.000Z')] }, '2026-03-26T11:00:00Z');
    expect(keys(dropped)).toEqual(['a']);
  });
});

type Event =
  | { readonly does: 'notice'; readonly kind: NoticeKind }
  | { readonly does: 'mute'; readonly kind: NoticeKind; readonly muted: boolean }
  | { readonly does: 'pass'; readonly minutes: number };

describe('whatever happens over weeks', () => {
  const kind = fc.constantFrom(...noticeKinds);
  const event: fc.Arbitrary<Event> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ does: fc.constant('notice' as const), kind }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('mute' as const), kind, muted: fc.boolean() }) },
    {
      weight: 4,
      arbitrary: fc.record({ does: fc.constant('pass' as const), minutes: fc.integer({ min: 1, max: 2_000 }) }),
    },
  );

  it('each notice is told once or dropped for a mute, in order, by day, three messages a day at most', () => {
    fc.assert(fc.property(fc.array(event, { maxLength: 80 }), holds));
  });

  function holds(events: readonly Event[]): void {
    const [told, dropped, muted] = [new Array<string>(), new Set<string>(), new Set<NoticeKind>()];
    const perDay = new Map<string, number>();
    let now = Date.parse('2026-03-25T09:00:00Z');
    let count = 0;
    let inbox: Inbox = { waiting: [] };
    const look = (): void => {
      const instant = new Date(now).toISOString();
      const { dropped: gone, then } = nextMessage(inbox, (one) => muted.has(one), instant, london, almanac);
      for (const { key, kind: of } of gone) {
        expect(muted.has(of)).toBe(true);
        dropped.add(key);
      }
      const sent = then.do === 'send' ? then.notices : [];
      inbox = { ...inbox, waiting: inbox.waiting.filter((one) => !gone.includes(one) && !sent.includes(one)) };
      if (then.do === 'wait') expect(mayGoOut(then.until, london, almanac)).toBe(then.until);
      if (then.do !== 'send') return;
      expect(mayGoOut(instant, london, almanac)).toBe(instant);
      told.push(...keys(sent));
      inbox = { ...inbox, sent: countMessage(inbox.sent, instant, london, almanac) };
      const day = almanac.zones.dateAt(instant, london.timeZone);
      perDay.set(day, (perDay.get(day) ?? 0) + 1);
    };
    for (const each of events) {
      if (each.does === 'pass') now += each.minutes * 60_000;
      else if (each.does === 'mute') void (each.muted ? muted.add(each.kind) : muted.delete(each.kind));
      else {
        count += 1;
        const made = notice(String(count).padStart(4, '0'), new Date(now).toISOString(), each.kind);
        inbox = { ...inbox, waiting: [...inbox.waiting, made] };
      }
      look();
    }
    // Nothing more comes up: what waits is told in the working days that follow.
    for (let hours = 0; inbox.waiting.length > 0 && hours < 24 * 30; hours += 1) {
      now += 3_600_000;
      look();
    }
    expect(inbox.waiting).toEqual([]);
    expect(told).toEqual([...new Set(told)].sort());
    expect(told.length + dropped.size).toBe(count);
    expect(Math.max(0, ...perDay.values())).toBeLessThanOrEqual(messagesPerDay);
  }
});
