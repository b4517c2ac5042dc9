import type { CommunityServices } from './composeCommunities';
import type { Ground } from './composeGround';
import { GraphRecordLibrary } from './graph/graphRecordLibrary';
import { closingQueueName, ClosingService, ClosingSweep, openLeanCoffees } from './leanCoffee';
import type { Notify } from './notifications';
import { ActionTable } from './tables/actionTable';
import { BoardTable } from './tables/boardTable';
import { RecordTable } from './tables/recordTable';

/** The boards, and what follows their closing. */
export function composeLeanCoffees(
  { settings, communities, tables, graph, leases, clock, time, queueOf }: Ground,
  { membership, sessions }: CommunityServices,
  { notifier }: { readonly notifier: Notify },
) {
  const parts = {
    ...{ boards: new BoardTable(tables), actions: new ActionTable(tables), records: new RecordTable(tables) },
    ...{ sessions, clock, time, people: membership, pseudonymKey: settings.pseudonymKey },
  };
  const closingParts = {
    ...{ ...parts, communities, leases, notifier },
    library: new GraphRecordLibrary(graph),
    queue: queueOf<{ communityId: string; sessionId: string }>(closingQueueName),
  };
  const closings = new ClosingService(closingParts);
  return {
    closings,
    closingSweep: new ClosingSweep(closingParts, closings),
    coffees: openLeanCoffees({ ...parts, closings }),
  };
}
