import type { Person } from '../membership';
import { zones } from '../sessions/testing';
import { alreadyInvitedTo } from './alreadyInvitedTo';
import { checkAdoption } from './checkAdoption';
import { checkCounting } from './checkCounting';
import { isSeriesOf, presentSeries } from './presentSeries';
import type { AdoptedSeries } from './series';
import { wordSeriesEnd } from './wordSeriesEnd';

const hour = (day: string, from = '11:00') => {
  const startsAt = new Date(`${day}T${from}:00Z`);
  return { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString() };
};
const [jo, max, ana] = ['jo@example.org', 'max@example.org', 'ana@example.org'] as const;
const series: AdoptedSeries = {
  ...{ id: 's', subject: 'Practice hour', organiser: { name: 'Jo', mail: 'Jo@example.org' }, isOurs: false },
  attendees: [jo, max],
  dates: [hour('2026-01-08'), hour('2026-01-22'), hour('2026-02-05')],
};
const session = (day: string, from?: string) => ({ ...hour(day, from), timeZone: 'Europe/London' });
const person = (mail: string | undefined, active = true): Person => ({
  ...{ id: mail ?? 'none', name: 'Somebody', role: 'member', active },
  ...(mail ? { mail } : {}),
});
const roster = [
  person('Jo@Example.org'),
  person(max),
  person(ana),
  person(undefined),
  person('gone@example.org', false),
];

describe('who has a session in their calendar already', () => {
  const invited = (of: ReturnType<typeof session>, ...adopted: AdoptedSeries[]) => [
    ...alreadyInvitedTo(of, adopted, zones).addresses,
  ];

  it('are those whom an adopted series invites at that time', () => {
    expect(invited(session('2026-01-22'), series)).toEqual([jo, max]);
  });

  it.each([
    ['at another day', '2026-01-15', '11:00'],
    ['where one only follows the other', '2026-01-22', '12:00'],
    ['where they share an hour’s end', '2026-01-22', '11:45'],
    ['where one begins too long after the other', '2026-01-22', '11:16'],
  ])('is nobody %s', (_where, day, from) => {
    expect(invited(session(day, from), series)).toEqual([]);
  });

  it.each([
    ['a quarter of an hour earlier', '11:00', '12:00', '10:45', '11:45', true],
    ['a quarter of an hour later', '11:00', '12:00', '11:15', '12:15', true],
    ['all of it and more', '11:00', '12:00', '11:00', '14:00', true],
    ['three quarters of it', '11:00', '13:00', '11:00', '12:30', true],
    ['less than three quarters of it', '11:00', '13:00', '11:00', '12:29', false],
    ['all of it, from an hour before', '11:00', '12:00', '10:00', '12:00', false],
  ])('is said by a date that covers %s', (_what, from, to, dateFrom, dateTo, isCovered) => {
    const at = (time: string) => `2026-01-22T${time}:00.000Z`;
    const of = { startsAt: at(from), endsAt: at(to), timeZone: 'Europe/London' };
    const dates = [{ startsAt: at(dateFrom), endsAt: at(dateTo) }];
    expect(invited(of, { ...series, dates })).toEqual(isCovered ? [jo, max] : []);
  });

  it('meets with those of the series, where that has a link', () => {
    const meetingOf = (...adopted: AdoptedSeries[]) =>
      alreadyInvitedTo(session('2026-01-22'), adopted, zones).meetingUrl;
    const linked = { ...series, joinUrl: 'https://teams.microsoft.com/l/meetup-join/b' };
    expect([meetingOf(series), meetingOf(linked)]).toEqual([undefined, linked.joinUrl]);
    expect(meetingOf({ ...linked, dates: [hour('2026-01-15')] })).toBeUndefined();
    // Whichever is read first, everybody meets in one place.
    const other = { ...linked, joinUrl: 'https://teams.microsoft.com/l/meetup-join/a' };
    expect([meetingOf(linked, other), meetingOf(other, linked)]).toEqual([other.joinUrl, other.joinUrl]);
  });

  it('is nobody from the day after its last one, by the clocks of the community', () => {
    const ending = { ...series, until: '2026-01-22' };
    expect(invited(session('2026-01-22'), ending)).toEqual([jo, max]);
    expect(invited(session('2026-02-05'), ending)).toEqual([]);
    const late = { ...ending, dates: [hour('2026-06-22', '23:00')] };
    // It is the 23rd in London by then.
    expect(invited(session('2026-06-22', '23:00'), { ...late, until: '2026-06-22' })).toEqual([]);
    expect(invited(session('2026-06-22', '23:00'), { ...late, until: '2026-06-23' })).toEqual([jo, max]);
  });

  it('are other people where a single date has others', () => {
    const dates = [{ ...hour('2026-01-22'), attendees: [ana] }, hour('2026-02-05')];
    expect(invited(session('2026-01-22'), { ...series, dates })).toEqual([ana]);
    expect(invited(session('2026-02-05'), { ...series, dates })).toEqual([jo, max]);
  });

  it('is nobody by a series that has gone', () => {
    expect(invited(session('2026-01-22'), { ...series, isGone: true })).toEqual([]);
  });
});

describe('of the communities that share a mailbox', () => {
  const mailbox = 'communities@example.org';
  const isOurs = (...attendees: string[]) =>
    isSeriesOf({ ...series, attendees, organiser: { name: '', mail: mailbox } }, roster, new Set([mailbox]));

  it('a series is that one’s whose members are at least half of those it invites', () => {
    const [one, two] = ['one@elsewhere.example', 'two@elsewhere.example'];
    expect([isOurs(jo, one), isOurs(jo, max, one, mailbox), isOurs(jo, max)]).toEqual([true, true, true]);
    expect([isOurs(jo, one, two), isOurs(one), isOurs(mailbox), isOurs()]).toEqual([false, false, false, false]);
  });

  it('its organiser counts as somebody it invites', () => {
    const organiser = { name: 'Somebody', mail: 'Else@example.org' };
    expect(isSeriesOf({ organiser, attendees: [jo] }, roster, new Set())).toBe(true);
    expect(isSeriesOf({ organiser, attendees: [jo, 'one@elsewhere.example'] }, roster, new Set())).toBe(false);
  });
});

describe('a series as leads see it', () => {
  const sight = { roster, sessions: [], now: '2026-01-10T09:00:00.000Z', timeZone: 'Europe/London', zones };
  const present = (change: Partial<AdoptedSeries> = {}, change2: Partial<typeof sight> = {}) =>
    presentSeries({ ...series, ...change }, true, { ...sight, ...change2 });

  it('counts members who can be invited at all, and dates of three months that are still to come', () => {
    const dates = [...series.dates, hour('2026-04-02'), hour('2026-05-14')];
    expect(present({ dates })).toMatchObject({ membersIn: 2, membersOut: 1 });
    expect(present({ dates }).dates.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
      ...['2026-01-22', '2026-02-05', '2026-04-02'],
    ]);
  });

  it('says on how many dates no session is planned', () => {
    expect(present({}, { sessions: [hour('2026-01-22', '11:10')] as never }).withoutSession).toBe(1);
    expect(present({}, { sessions: [hour('2026-01-22', '11:30')] as never }).withoutSession).toBe(2);
  });

  it('says for how many sessions and members it stands in for the invitation by Guildhall', () => {
    const sessions = ['2026-01-22', '2026-01-29', '2026-02-05'].map((day) => hour(day)) as never;
    expect(present({}, { sessions }).covers).toEqual({ sessions: 2, members: 2 });
    expect(present({ until: '2026-01-31' }, { sessions }).covers).toEqual({ sessions: 1, members: 2 });
    const dates = [{ ...hour('2026-01-22'), attendees: [ana] }, hour('2026-02-05')];
    expect(present({ dates }, { sessions }).covers).toEqual({ sessions: 2, members: 3 });
    expect(present().covers).toEqual({ sessions: 0, members: 0 });
  });

  it.each<[string, Partial<AdoptedSeries>, string, string]>([
    ['goes on', {}, '2026-01-10', 'adopted'],
    ['is asked to end', { until: '2026-01-22' }, '2026-01-10', 'ending'],
    ['of ours ends', { until: '2026-01-22', isOurs: true }, '2026-01-10', 'adopted'],
    ['has no date after its last day any more', { until: '2026-02-05' }, '2026-01-10', 'adopted'],
    ['goes on though it was asked to end', { until: '2026-01-22' }, '2026-01-25', 'ending'],
    ['is past its last day', { until: '2026-02-05', dates: [] }, '2026-02-06', 'ended'],
    ['is there on its last day', { until: '2026-02-05' }, '2026-02-05', 'adopted'],
    ['has no date any more', {}, '2026-03-01', 'ended'],
    ['has gone', { isGone: true, dates: [] }, '2026-01-10', 'ended'],
  ])('that %s', (_what, change, day, state) => {
    expect(present(change, { now: `${day}T09:00:00.000Z` }).state).toBe(state);
  });

  it('ends, and is shown, by the clocks of the community', () => {
    const change = { until: '2026-06-30', dates: [] };
    expect(present(change, { now: '2026-06-30T22:59:00.000Z' }).state).toBe('adopted');
    // In London it is the first of July.
    expect(present(change, { now: '2026-06-30T23:00:00.000Z' }).state).toBe('ended');
    const dates = [hour('2026-09-30', '22:00'), hour('2026-09-30', '23:00'), hour('2026-10-01', '23:00')];
    expect(present({ dates }, { now: '2026-06-30T22:59:00.000Z' }).dates).toHaveLength(1);
    expect(present({ dates }, { now: '2026-06-30T23:00:00.000Z' }).dates).toHaveLength(2);
  });

  it('is only found until it is adopted', () => {
    expect(presentSeries(series, false, sight)).toMatchObject({ state: 'found' });
  });
});

describe('adopting a series', () => {
  const check = (until?: string, change: Partial<AdoptedSeries> = {}) =>
    checkAdoption({ ...series, ...change }, until, roster, '2026-01-10T09:00:00.000Z', 'Europe/London', zones);

  it('is possible without an end, and with one from today to a year ahead', () => {
    expect(check()).toEqual({ ok: true, value: {} });
    for (const until of ['2026-01-10', '2027-01-11']) expect(check(until)).toEqual({ ok: true, value: { until } });
  });

  it.each([
    ['2026-01-09', {}, 'seriesEndsInThePast'],
    ['2027-01-12', {}, 'seriesEndsTooFarAhead'],
    ['2026-02-30', {}, 'noSuchSeriesEnd'],
    ['tomorrow', {}, 'noSuchSeriesEnd'],
    ['2026-01-20', { beginsOn: '2026-01-21' }, 'seriesBeginsLater'],
    [undefined, { attendees: [jo, 'rhian@elsewhere.example'] }, 'seriesInvitesNobody'],
  ])('is refused up to %s with %j', (until, change, code) => {
    expect(check(until, change)).toEqual({ ok: false, refusal: { code } });
  });
});

describe('a series in a community of ten', () => {
  const address = (one: number) => `m${one}@example.org`;
  const people = (count: number) => Array.from({ length: count }, (_, one) => person(address(one)));
  const adopt = (size: number, onIt: number) =>
    checkAdoption(
      { ...series, attendees: people(onIt).map(({ mail = '' }) => mail) },
      undefined,
      [...people(size), person(undefined), person('gone@example.org', false)],
      ...(['2026-01-10T09:00:00.000Z', 'Europe/London', zones] as const),
    );

  it('is adopted for five of its members or more: by two of them one could tell who has muted or declined', () => {
    expect(adopt(10, 4)).toEqual({ ok: false, refusal: { code: 'seriesTooSmall', least: 5 } });
    expect([adopt(10, 5), adopt(9, 4), adopt(9, 1)].map(({ ok }) => ok)).toEqual([true, true, true]);
  });
});

describe('which series leads count on', () => {
  const now = '2026-01-10T09:00:00.000Z';
  const ago = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
  const check = (own: readonly string[], others: readonly string[]) =>
    checkCounting({ changes: own }, [{ changes: own }, {}, { changes: others }], now, 'Europe/London');

  it('is changed three times in 24 hours, whichever series it is', () => {
    expect(check([ago(2), ago(24)], [ago(30), ago(20)])).toEqual({ ok: true, value: [ago(2), now] });
    expect(checkCounting(undefined, [], now, 'Europe/London')).toEqual({ ok: true, value: [now] });
    const refusal = { code: 'seriesChangedTooOften', limit: 3, from: ago(4), timeZone: 'Europe/London' };
    expect(check([ago(2)], [ago(28), ago(1)])).toMatchObject({ ok: true });
    expect(check([ago(2), ago(1)], [ago(20)])).toEqual({ ok: false, refusal: { ...refusal, from: ago(-4) } });
  });
});

describe('asking an organiser to end a series', () => {
  const { en, cy } = wordSeriesEnd('Service Designers', 'Practice hour', '2026-06-30', 'Grace Okafor');
  it('names the series, the day, who asks and why, and says that nothing happens by itself', () => {
    expect(en.headline).toBe('Please end your meeting series after Tuesday 30 June 2026: Practice hour');
    expect(en.text).toMatch(/Service Designers .*Grace Okafor.*“Practice hour” after Tuesday 30 June 2026/);
    expect(en.closing).toContain('Nothing happens to your series unless you change it');
  });
  it('does so in Welsh', () => {
    expect(cy.headline).toContain('dydd Mawrth 30 Mehefin 2026');
    expect(cy.text).toMatch(/Service Designers.*Grace Okafor.*“Practice hour”/);
  });
});
