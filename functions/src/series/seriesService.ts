import {
  checkAdoption,
  checkCounting,
  checkEnding,
  isSeriesOf,
  membersOf,
  presentSeries,
  type SeriesSight,
} from '../../../src/domain/series';
import type { AdoptSeriesBody, SeriesView } from '../../../src/domain/series';
import { CalendarRefusal } from '../invitations';
import type { Community } from '../platform/Communities';
import { kindOf, type Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import { serviceMailboxes } from '../platform/serviceMailboxes';
import { untilCommitted } from '../platform/untilCommitted';
import type { CalendarSeries } from './SeriesCalendar';
import { adoptedIn, keptDays, leftOf, seriesIdOf, shownDays, spanOf, type SeriesParts } from './seriesParts';
import type { StoredSeries } from './SeriesStore';
import type { SeriesWatch } from './seriesWatch';

/** How long a lead waits for another one of the community, in milliseconds. */
const patienceMs = 10_000;

/** Shows the series that were made by hand, and lets leads count on them. */
export class SeriesService {
  constructor(
    private readonly parts: SeriesParts,
    private readonly watch: Pick<SeriesWatch, 'tend'>,
  ) {}

  /**
   * What the calendar of the service mailbox shows of this community: series of which at least half are its members. Other
   * communities may share the mailbox, and what they meet for is their business.
   * @throws Refusal `calendarNotReadable`
   */
  async view(community: Community): Promise<SeriesView> {
    const { calendar } = this.parts;
    const [sight, mailboxes, adopted, seen] = await Promise.all([
      this.sightOf(community),
      serviceMailboxes(this.parts.communities),
      adoptedIn(this.parts, community.id),
      calendar.list(community.mailbox, spanOf(this.parts, shownDays)).catch(refuse(community)),
    ]);
    const kept = new Set(adopted.map(({ id }) => id));
    const found = seen
      .map((series) => ({ ...series, id: seriesIdOf(series.masterId) }))
      .filter((series) => !kept.has(series.id) && isSeriesOf(series, sight.roster, mailboxes));
    return {
      mailbox: community.mailbox,
      series: [
        ...adopted.map((series) => presentSeries(series, true, sight)),
        ...found.map((series) => presentSeries(series, false, sight)),
      ],
    };
  }

  /**
   * Counts on a series from now on: whom it invites, Guildhall does not. With a last day the series is ended then, by
   * Guildhall where it is its own, else by asking the organiser once. The same again changes nothing.
   * @throws Refusal `seriesUnknown`, `calendarNotReadable`, `tooBusy`, as `checkAdoption`, `checkCounting` and `checkEnding` refuse
   */
  async adopt(
    { community, name }: Caller,
    seriesId: string,
    { until }: AdoptSeriesBody,
    log: Log,
  ): Promise<SeriesView> {
    const { store, clock, zones } = this.parts;
    const sight = await this.sightOf(community);
    const seen = await this.find(community, seriesId, sight);
    const { timeZone, roster, now } = sight;
    const allowed = checkAdoption({ ...seen, id: seriesId }, until, roster, now, timeZone, zones);
    if (!allowed.ok) throw new Refusal(allowed.refusal);
    const saved = await this.alone(community, async () => {
      const all = await store.list(community.id);
      const kept = all.find(({ id }) => id === seriesId);
      const isSame = kept !== undefined && !kept.isLeft && kept.until === until && !kept.isGone;
      if (isSame) return kept;
      const ending = checkEnding(kept ?? {}, { isOurs: seen.isOurs, until }, now, timeZone);
      if (!ending.ok) throw new Refusal(ending.refusal);
      const counting = checkCounting(kept, all, now, timeZone);
      if (!counting.ok) throw new Refusal(counting.refusal);
      const series: StoredSeries = {
        ...{ ...seen, id: seriesId, seenAt: clock.now().toISOString(), etag: kept?.etag ?? '' },
        ...(until === undefined ? {} : { until, end: 'owed' as const, endedBy: { name } }),
        ...{ endings: ending.value, changes: counting.value },
      };
      return store.save(community.id, series);
    });
    log('info', 'seriesAdopted', { community: community.id, count: membersOf(seen, roster).in });
    await this.tendNow(community, saved, log);
    return this.view(community);
  }

  /**
   * Does not count on a series any more: Guildhall invites everybody. What has been ended stays ended.
   * @throws Refusal `calendarNotReadable`, `tooBusy`, as `checkCounting` refuses
   */
  async leave({ community }: Caller, seriesId: string, log: Log): Promise<SeriesView> {
    const { store, clock, officeHoursOf } = this.parts;
    const { timeZone } = await officeHoursOf(community);
    const now = clock.now().toISOString();
    const outcome = await this.alone(community, async () => {
      const all = await store.list(community.id);
      const kept = all.find(({ id, isLeft }) => id === seriesId && !isLeft);
      if (!kept) return 'nothing';
      const counting = checkCounting(kept, all, now, timeZone);
      if (!counting.ok) throw new Refusal(counting.refusal);
      const left = leftOf({ ...kept, changes: counting.value }, now);
      return left ? store.save(community.id, left) : store.remove(community.id, seriesId);
    });
    if (outcome !== 'nothing') log('info', 'seriesLeft', { community: community.id });
    return this.view(community);
  }

  /** One at a time for each community: many at once would each count what was done before all of them. */
  private async alone<Done>({ id }: Community, attempt: () => Promise<Done | 'conflict'>): Promise<Done> {
    const work = async () => ({ done: await untilCommitted(attempt, 'tellPerson') });
    const outcome = await this.parts.leases.whileHolding(`series_${id}`, work, patienceMs);
    if (outcome === 'busy') throw new Refusal({ code: 'tooBusy' });
    return outcome.done;
  }

  /** The series as it is now, with its dates of a year. */
  private async find(community: Community, seriesId: string, { roster }: SeriesSight): Promise<CalendarSeries> {
    const { calendar } = this.parts;
    const { mailbox } = community;
    const mailboxes = await serviceMailboxes(this.parts.communities);
    const listed = await calendar.list(mailbox, spanOf(this.parts, shownDays)).catch(refuse(community));
    const isKnown = (series: CalendarSeries): boolean =>
      seriesIdOf(series.masterId) === seriesId && isSeriesOf(series, roster, mailboxes);
    const known = listed.find(isKnown);
    const seen = known
      ? await calendar.look(mailbox, known.masterId, spanOf(this.parts, keptDays)).catch(refuse(community))
      : 'gone';
    if (seen === 'gone') throw new Refusal({ code: 'seriesUnknown' });
    return seen;
  }

  /** It is adopted whatever becomes of this: the timer does what is left. */
  private async tendNow(community: Community, series: StoredSeries, log: Log): Promise<void> {
    if (series.end !== 'owed') return;
    try {
      await this.watch.tend(community, series, log);
    } catch (error) {
      log('warn', 'seriesEndDelayed', { community: community.id, error: kindOf(error) });
    }
  }

  private async sightOf(community: Community): Promise<SeriesSight> {
    const { people, sessionsOf, officeHoursOf, clock, zones } = this.parts;
    const [roster, sessions, { timeZone }] = await Promise.all([
      people.roster(community.id),
      sessionsOf(community.id),
      officeHoursOf(community),
    ]);
    return { roster, sessions, timeZone, zones, now: clock.now().toISOString() };
  }
}

function refuse({ mailbox }: Community): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof CalendarRefusal)) throw error;
    throw new Refusal({ code: 'calendarNotReadable', mailbox });
  };
}
