import { holidays, zones } from '../sessions/testing';
import { checkWish } from './checkWish';
import type { FindHourBody } from './contract';
import { planSearch } from './planSearch';

const wish: FindHourBody = { minutes: 60, from: '10:00', to: '12:00', weekdays: ['tuesday'], weeks: 4 };
const london = { timeZone: 'Europe/London', nation: 'englandAndWales' } as const;
const plan = (
  change: Partial<FindHourBody> = {},
  now = '2026-03-13T18:00:00.000Z',
  where: object = london,
  held: Held = [],
) => planSearch({ ...wish, ...change }, now, { ...london, ...where }, { zones, holidays }, held);
type Held = Parameters<typeof planSearch>[4];
/** When the hours of a slot begin. */
const instantsOf = ({ from, slots }: ReturnType<typeof plan>, slot = 0) =>
  slots[slot]?.begins.map((place) => new Date(Date.parse(from) + place * 15 * 60_000).toISOString());

describe('what is looked at for the hour', () => {
  it('is every such weekday of the coming weeks, at the same time on the wall through a change of the clocks', () => {
    expect(instantsOf(plan())).toEqual([
      '2026-03-17T10:00:00.000Z',
      '2026-03-24T10:00:00.000Z',
      '2026-03-31T09:00:00.000Z',
      '2026-04-07T09:00:00.000Z',
    ]);
  });

  it('begins with the day after, and covers whole days', () => {
    const { from, to } = plan({ weekdays: ['saturday'] });
    expect([from, to]).toEqual(['2026-03-14T00:00:00.000Z', '2026-04-10T23:00:00.000Z']);
    expect(instantsOf(plan({ weekdays: ['saturday'] }))?.[0]).toBe('2026-03-14T10:00:00.000Z');
  });

  it('fits between the two times, half an hour apart, from the next quarter of an hour on', () => {
    const times = (change: Partial<FindHourBody>) => plan(change).slots.map(({ time }) => time);
    expect(times({})).toEqual(['10:00', '10:30', '11:00']);
    expect(times({ minutes: 120 })).toEqual(['10:00']);
    expect(times({ from: '10:10' })).toEqual(['10:15', '10:45']);
  });

  it('leaves bank holidays out, where the community keeps any', () => {
    const easter = { weekdays: ['monday'], weeks: 4 } as const;
    expect(instantsOf(plan(easter))).toHaveLength(3);
    expect(instantsOf(plan(easter))).not.toContain('2026-04-06T09:00:00.000Z');
    expect(instantsOf(plan(easter, undefined, { nation: undefined }))).toContain('2026-04-06T09:00:00.000Z');
  });

  it('leaves out an hour that the clocks skip', () => {
    const night = { weekdays: ['sunday'], from: '01:00', to: '02:00' } as const;
    expect(instantsOf(plan(night))).toEqual([
      '2026-03-15T01:00:00.000Z',
      '2026-03-22T01:00:00.000Z',
      '2026-04-05T00:00:00.000Z',
    ]);
  });

  it('leaves out the hours of the community’s own sessions, and what overlaps them', () => {
    const held = [{ startsAt: '2026-03-24T11:00:00.000Z', endsAt: '2026-03-24T12:00:00.000Z' }];
    const search = plan({}, undefined, {}, held);
    expect(search.slots.map(({ begins }) => begins.length)).toEqual([4, 3, 3]);
  });

  it.each<[string, Partial<FindHourBody>, string]>([
    ['no quarter of an hour', { minutes: 50 }, 'badHourLength'],
    ['hours without end', { minutes: 195 }, 'badHourLength'],
    ['no number', { minutes: Number.NaN }, 'badHourLength'],
    ['no time', { from: '24:00' }, 'badHourSpan'],
    ['a time without minutes', { to: '12' }, 'badHourSpan'],
    ['times the wrong way round', { from: '12:00', to: '10:00' }, 'badHourSpan'],
    ['too little room', { from: '11:15' }, 'badHourSpan'],
    ['half an hour and no more room', { minutes: 30, from: '11:05' }, 'badHourSpan'],
    ['no day', { weekdays: [] }, 'noHourDay'],
    ['one week', { weeks: 1 }, 'badHourWeeks'],
    ['a quarter of a year', { weeks: 13 }, 'badHourWeeks'],
  ])('is refused with %s', (_what, change, code) => {
    expect(checkWish({ ...wish, ...change })).toMatchObject({ ok: false, refusal: { code } });
  });

  it('takes each day once, in the order of the week', () => {
    const checked = checkWish({ ...wish, weekdays: ['friday', 'monday', 'friday'] });
    expect(checked).toMatchObject({ ok: true, value: { weekdays: ['monday', 'friday'] } });
  });
});
