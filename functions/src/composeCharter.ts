import { boardAgenda, charterQueueName, openCharters, PublishingService, PublishingSweep } from './charter';
import type { CommunityServices } from './composeCommunities';
import type { Ground } from './composeGround';
import type { Organisation } from './directory';
import { GraphCharterPages } from './graph/graphCharterPages';
import type { LeanCoffees } from './leanCoffee';
import type { Notify } from './notifications';
import { CharterDueTable } from './tables/charterDueTable';
import { CharterTable } from './tables/charterTable';

/** What communities agree on. */
export function composeCharter(
  { settings, communities, tables, graphFor, leases, clock, time, almanac, queueOf }: Ground,
  { membership, sessions, officeHoursOf }: CommunityServices,
  others: {
    readonly organisation: Organisation;
    readonly notifier: Notify;
    readonly topics: LeanCoffees['topics'];
  },
) {
  const { organisation, notifier, topics } = others;
  const parts = {
    ...{ communities, leases, clock, time, organisation, notifier },
    store: new CharterTable(tables),
    due: new CharterDueTable(tables),
    queue: queueOf<{ communityId: string }>(charterQueueName, ['communityId']),
    people: membership,
    agenda: boardAgenda(sessions, topics),
    zones: almanac.zones,
    clocksOf: officeHoursOf,
    publicUrl: settings.publicUrl,
    ...(settings.charterUrl === undefined ? {} : { charterUrl: settings.charterUrl }),
  };
  const publishing = new PublishingService({ ...parts, pages: new GraphCharterPages(graphFor) });
  return {
    charters: openCharters({ ...parts, pages: publishing }),
    charterPages: { service: publishing, sweep: new PublishingSweep(parts, publishing) },
  };
}
