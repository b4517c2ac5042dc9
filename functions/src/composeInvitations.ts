import { randomUUID } from 'node:crypto';
import type { CommunityServices } from './composeCommunities';
import type { Ground } from './composeGround';
import { GraphFreeBusy } from './graph/graphFreeBusy';
import { GraphSeriesCalendar } from './graph/graphSeriesCalendar';
import { GraphSessionCalendar } from './graph/graphSessionCalendar';
import { openInvitations } from './invitations';
import type { ClosingSweep } from './leanCoffee';
import type { Notify } from './notifications';
import { hourQueueName, openProtectedHour, type HourMessage } from './protectedHour';
import { openSeries } from './series';
import type { InvitationQueue } from './sessions';
import { DriftTable } from './tables/driftTable';
import { HourTable } from './tables/hourTable';
import { PartTable } from './tables/partTable';
import { SeriesTable } from './tables/seriesTable';

/** What writes to calendars or reads them: invitations, series made by hand, and the hour when most are free. */
export function composeInvitations(
  { communities, tables, graph, leases, clock, time, almanac, queueOf }: Ground,
  { membership, plans, store, preferences, brakes, comingSessions, officeHoursOf, isStopped }: CommunityServices,
  {
    notifier,
    queue,
    takeUp,
  }: Pick<ClosingSweep, 'takeUp'> & { readonly notifier: Notify; readonly queue: InvitationQueue },
) {
  const about = {
    ...{ communities, leases, people: membership, sessionsOf: comingSessions, officeHoursOf },
    ...almanac,
  };
  const hour = openProtectedHour({
    ...{ ...about, time, newId: randomUUID },
    store: new HourTable(tables),
    queue: queueOf<HourMessage>(hourQueueName, ['communityId', 'searchId']),
    freeBusy: new GraphFreeBusy(graph),
  });
  const series = openSeries({
    ...{ ...about, notifier, isStopped },
    store: new SeriesTable(tables),
    calendar: new GraphSeriesCalendar(graph),
  });
  const invitations = openInvitations(
    {
      ...{ communities, membership, store, queue, leases, clock, time, newId: randomUUID, isStopped },
      ...{ events: new PartTable(tables), drifts: new DriftTable(tables), calendar: new GraphSessionCalendar(graph) },
      mutedBy: (communityId) => preferences.mutedBy(communityId, 'invitations'),
      series: series.adopted,
      cancelled: takeUp,
      isReleased: async (community) => (await plans.of(community)).released,
      meetsInRhythm: async (community) => (await plans.of(community)).cadence !== undefined,
    },
    (community) => plans.release(community),
  );
  brakes.register(invitations.held);
  brakes.register(series.held);
  return { hour, series, invitations };
}
