import type { Person } from '../membership';
import { zones } from '../sessions/testing';
import { alreadyInvitedTo } from './alreadyInvitedTo';
import { checkAdoption } from './checkAdoption';
import { presentSeries } from './presentSeries';
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
    ...alreadyInvitedTo(of, adopted, zones),
  ];

  it('are those whom an adopted series invites at that time', () => {
    expect(invited(session('2026-01-22'), series)).toEqual([jo, max]);
    expect(invited(session('2026-01-22', '11:45'), series)).toEqual([jo, max]);
  });

  it('is nobody at another time, or where one only follows the other', () => {
    expect(invited(session('2026-01-15'), series)).toEqual([]);
    expect(invited(session('2026-01-22', '12:00'), series)).toEqual([]);
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
    expect(present({}, { sessions: [hour('2026-01-22', '11:30')] as never }).withoutSession).toBe(1);
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
