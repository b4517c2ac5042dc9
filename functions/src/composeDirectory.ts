import { randomBytes, randomUUID } from 'node:crypto';
import type { Ground } from './composeGround';
import { directoryQueueName, openDirectory, type ChangeSink, type DirectoryMessage } from './directory';
import { GraphDirectoryFeed } from './graph/graphDirectoryFeed';
import { GraphSubscriptions } from './graph/graphSubscriptions';
import { DirectoryGroupTable } from './tables/directoryGroupTable';
import { DirectoryPeopleTable } from './tables/directoryPeopleTable';
import { DirectoryStateTable } from './tables/directoryStateTable';

/**
 * The copy of the organisation's directory.
 *
 * @param sink - takes in what has changed
 */
export function composeDirectory(
  { settings, communities, tables, graph, leases, clock, time, queueOf }: Ground,
  sink: ChangeSink,
) {
  return openDirectory({
    ...{ communities, leases, clock, time, sink },
    allowedGroups: settings.allowedGroups,
    publicUrl: settings.publicUrl,
    people: new DirectoryPeopleTable(tables),
    groups: new DirectoryGroupTable(tables),
    state: new DirectoryStateTable(tables),
    feed: new GraphDirectoryFeed(graph),
    subscriptionFeed: new GraphSubscriptions(graph),
    queue: queueOf<DirectoryMessage>(directoryQueueName, ['wanted']),
    newSecret: () => randomBytes(48).toString('base64url'),
    newId: randomUUID,
  });
}
