import { theseCommunities } from '../communities/testing/theseCommunities';
import type { NewNotice } from '../notifications';
import { zoneRules } from '../platform/zoneRules';
import { AdoptedInvitations } from './adoptedInvitations';
import { leftOf, type SeriesParts } from './seriesParts';
import type { StoredSeries } from './SeriesStore';
import { SeriesWatch } from './seriesWatch';

const community = { id: 'c1', name: 'Designers', mailbox: 'm@example.org', boardUrl: '', timeZone: 'Europe/London' };
const series: StoredSeries = {
  ...{ id: 's', masterId: 'master', subject: 'Practice hour', organiser: { name: 'Jo', mail: 'jo@example.org' } },
  ...{ isOurs: false, attendees: ['jo@example.org'], seenAt: '2026-01-01T09:00:00.000Z', etag: '1' },
  dates: [{ startsAt: '2026-01-22T11:00:00.000Z', endsAt: '2026-01-22T12:00:00.000Z' }],
  end: 'owed',
};

function openWatch() {
  const world = {
    now: '2026-01-10T09:00:00.000Z',
    isStopped: false,
    stored: [] as StoredSeries[],
    /** The dates that the calendar shows. */
    dates: series.dates,
    saved: undefined as StoredSeries | undefined,
    removed: [] as string[],
  };
  const notices: NewNotice[] = [];
  const parts: SeriesParts = {
    communities: theseCommunities([community]),
    people: { roster: () => Promise.resolve([]) },
    store: {
      list: () => Promise.resolve(world.stored),
      save: (_id, saved) => Promise.resolve((world.saved = saved)),
      remove: (_id, seriesId) => Promise.resolve(void world.removed.push(seriesId)),
    },
    calendar: {
      list: () => Promise.resolve([]),
      look: () => Promise.resolve({ ...series, dates: world.dates }),
      endAfter: () => Promise.resolve('ended'),
    },
    notifier: { notify: (_id, more) => Promise.resolve(void notices.push(...more)) },
    leases: { whileHolding: (_name, work) => work() },
    officeHoursOf: () => Promise.resolve(community),
    sessionsOf: () => Promise.resolve([]),
    isStopped: () => Promise.resolve(world.isStopped),
    zones: zoneRules,
    clock: { now: () => new Date(world.now) },
  };
  const watch = new SeriesWatch(parts);
  const end = (until: string) => watch.tend(community, { ...series, until }, () => undefined);
  const adopted = new AdoptedInvitations(parts);
  return { world, notices, end, adopted, run: () => watch.run(() => undefined) };
}

describe('the organiser of a series that shall end', () => {
  it('is asked under one key, whichever day is wanted: nobody is asked twice', async () => {
    const { notices, end } = openWatch();
    await end('2026-02-28');
    await end('2026-03-31');
    expect(notices).toHaveLength(2);
    expect(new Set(notices.map(({ key }) => key)).size).toBe(1);
  });

  it('is not asked while an administrator holds back everything; it stays owed', async () => {
    const { world, notices, end } = openWatch();
    world.isStopped = true;
    await end('2026-02-28');
    expect([notices.length, world.saved?.end]).toEqual([0, 'owed']);
    world.isStopped = false;
    await end('2026-02-28');
    expect([notices.length, world.saved?.end]).toEqual([1, 'done']);
  });
});

describe('a series that has ended', () => {
  const { end: _end, ...ended } = series;
  /** Its only date was on 22 January, at eleven. */
  async function followed(change: Partial<StoredSeries>, now: string) {
    const opened = openWatch();
    opened.world.now = now;
    opened.world.dates = change.dates ?? ended.dates;
    opened.world.stored = [{ ...ended, ...change }];
    await opened.run();
    return opened.world;
  }

  it('is shown for a month, and then forgotten', async () => {
    const since = { seenAt: '2026-01-22T13:00:00.000Z' };
    const shown = await followed(since, '2026-02-22T12:59:59.000Z');
    expect([shown.removed, shown.saved]).toEqual([[], undefined]);
    expect((await followed(since, '2026-02-22T13:00:01.000Z')).removed).toEqual(['s']);
  });

  it('has not while its last day is to come: dates may come back, however long nobody has looked', async () => {
    const waiting = { until: '2026-03-31', seenAt: '2026-01-22T13:00:00.000Z' };
    const world = await followed(waiting, '2026-03-31T12:00:00.000Z');
    expect([world.removed, world.saved?.seenAt]).toEqual([[], world.now]);
    expect((await followed(waiting, '2026-04-01T12:00:00.000Z')).removed).toEqual(['s']);
  });

  it('has when its last day is over by the clocks of the community', async () => {
    const waiting = { until: '2026-06-30', seenAt: '2026-01-22T13:00:00.000Z' };
    // In London it is the first of July at eleven at night in Greenwich.
    expect((await followed(waiting, '2026-06-30T22:59:00.000Z')).removed).toEqual([]);
    expect((await followed(waiting, '2026-06-30T23:00:00.000Z')).removed).toEqual(['s']);
  });
});

describe('a series that is left', () => {
  const { end: _end, ...adoptedSeries } = series;
  const endings = ['2026-01-09T12:00:00.000Z'];

  it('is kept for as long as its endings count, and covers no session and names nobody meanwhile', async () => {
    expect(leftOf(adoptedSeries, '2026-01-10T09:00:00.000Z')).toBeUndefined();
    const left = leftOf({ ...adoptedSeries, endings }, '2026-01-10T09:00:00.000Z')!;
    expect(left).toMatchObject({ endings, attendees: [], isLeft: true });
    const { world, run, adopted } = openWatch();
    world.stored = [left];
    await run();
    expect([world.removed, world.saved]).toEqual([[], undefined]);
    world.stored = [{ ...adoptedSeries, endings, isLeft: true }];
    const session = { ...series.dates[0]!, id: '2026-01-22', timeZone: 'Europe/London' };
    expect((await adopted.alreadyInvited('c1', session)).addresses.size).toBe(0);
    world.now = '2026-01-10T12:00:00.000Z';
    await run();
    expect(world.removed).toEqual(['s']);
  });
});
