import type { Stage, Ways } from './stage';
import { graphStep, queueStep, tableStep } from './steps';
import { openTap, type Fate } from './tap';

/**
 * Stands between a host and all that it changes.
 *
 * @param fateOf - decides by the name of the step; undefined for a request that changes nothing
 */
export async function openTaps(
  { azurite, tenant }: Stage,
  fateOf: (step: string | undefined) => Fate | Promise<Fate>,
): Promise<{ ways: Ways; close(): Promise<void> }> {
  const [tables, queues, graph] = await Promise.all([
    openTap(`http://127.0.0.1:${azurite.tablePort}`, (passing) => fateOf(tableStep(passing))),
    openTap(`http://127.0.0.1:${azurite.queuePort}`, (passing) => fateOf(queueStep(passing))),
    openTap(tenant.origin.replace('localhost', '127.0.0.1'), (passing) => fateOf(graphStep(passing))),
  ]);
  return {
    ways: { tablePort: tables.port, queuePort: queues.port, graph: graph.origin },
    close: async () => void (await Promise.all([tables, queues, graph].map((tap) => tap.close()))),
  };
}
