import { outsiderId } from '../../../src/domain/invitations';
import { hasEnded, wordSeriesEnd, type AdoptedSeries } from '../../../src/domain/series';
import { noticeKey } from '../notifications';
import type { Community } from '../platform/Communities';
import { kindOf, type Log } from '../platform/log';
import { mailboxLease } from '../platform/mailboxLease';
import { keptDays, leftOf, spanOf, type SeriesParts } from './seriesParts';
import type { StoredSeries } from './SeriesStore';

/** How long it waits for others of the same mailbox, in milliseconds. */
const patienceMs = 5_000;
/** A series that has ended is shown for so many days. */
const shownAfterwardsDays = 31;

/**
 * Keeps what is known of adopted series in line with the calendar, and ends those that shall end. Each run does only what
 * is missing, so it may run twice, at once, or be broken off anywhere.
 */
export class SeriesWatch {
  constructor(private readonly parts: SeriesParts) {}

  /** Looks at every adopted series; one that fails does not keep the others waiting. */
  async run(log: Log): Promise<void> {
    for (const community of await this.parts.communities.all()) {
      try {
        for (const series of await this.parts.store.list(community.id)) {
          await this.tend(community, series, log).catch((error: unknown) => this.tell(community, error, log));
        }
      } catch (error) {
        this.tell(community, error, log);
      }
    }
  }

  /**
   * Ends a series that shall end, and looks how it stands.
   * @throws CalendarRefusal, Unavailable
   */
  async tend(community: Community, series: StoredSeries, log: Log): Promise<void> {
    if (await this.mayBeForgotten(community, series)) return this.parts.store.remove(community.id, series.id);
    if (series.isLeft) return;
    // Where the mailbox is busy the next run follows.
    const lease = mailboxLease(community.mailbox);
    await this.parts.leases.whileHolding(lease, () => this.follow(community, series, log), patienceMs);
  }

  private tell({ id }: Community, error: unknown, log: Log): void {
    log('warn', 'seriesNotFollowed', { community: id, error: kindOf(error) });
  }

  private async follow(community: Community, series: StoredSeries, log: Log): Promise<void> {
    const { store, calendar, clock } = this.parts;
    const end = series.end === 'owed' ? await this.end(community, series, log) : series.end;
    const seen = await calendar.look(community.mailbox, series.masterId, spanOf(this.parts, keptDays));
    const now: Partial<AdoptedSeries> =
      seen === 'gone' ? { isGone: true, dates: [] } : { ...seen, joinUrl: seen.joinUrl, isGone: false };
    const followed = { ...series, ...now, ...(end ? { end } : {}) };
    // Of what was over before it is kept when that was seen first.
    const isOver = await this.judgeOver(community);
    if (isOver(series) && isOver(followed)) return;
    if (isOver(followed)) log('info', 'seriesEnded', { community: community.id });
    // Whoever has changed it meanwhile knows more; the next run follows.
    await store.save(community.id, { ...followed, seenAt: clock.now().toISOString() });
  }

  /** Changes our own series, or asks the organiser of another one. Both are safe to repeat. */
  private async end(community: Community, series: StoredSeries, log: Log): Promise<'owed' | 'done'> {
    const { calendar, notifier, isStopped } = this.parts;
    const { id, masterId, until, isOurs, subject, endedBy } = series;
    if (until === undefined) return 'done';
    // An administrator holds back every message and every change in calendars; what is held may be dropped.
    if (await isStopped(community.id)) return 'owed';
    if (!isOurs) {
      const words = wordSeriesEnd(community.name, subject, until, endedBy?.name ?? community.name);
      // Without the day: whoever is asked for another one, or by a lead who adopts it anew, was asked before.
      const key = noticeKey('endSeries', community.id, id);
      await notifier.notify(community.id, [
        { key, kind: 'running', words, ...(await this.organiserOf(community, series)) },
      ]);
      return 'done';
    }
    await calendar.endAfter(community.mailbox, masterId, until);
    log('info', 'seriesEndSet', { community: community.id });
    return 'done';
  }

  private async organiserOf({ id }: Community, { organiser }: StoredSeries) {
    const address = organiser.mail.toLowerCase();
    const member = (await this.parts.people.roster(id)).find(
      (person) => person.active && person.mail?.toLowerCase() === address,
    );
    return member ? { personId: member.id } : { personId: outsiderId(address), to: organiser };
  }

  /** @returns whether nobody is invited by a series any more, by the clocks of the community */
  private async judgeOver(community: Community): Promise<(series: StoredSeries) => boolean> {
    const { clock, zones, officeHoursOf } = this.parts;
    const { timeZone } = await officeHoursOf(community);
    const now = clock.now().toISOString();
    return (series) => hasEnded(series, now, timeZone, zones);
  }

  private async mayBeForgotten(community: Community, series: StoredSeries): Promise<boolean> {
    const now = this.parts.clock.now();
    if (series.isLeft) return leftOf(series, now.toISOString()) === undefined;
    const since = new Date(now.getTime() - shownAfterwardsDays * 86_400_000).toISOString();
    return series.seenAt < since && (await this.judgeOver(community))(series);
  }
}
