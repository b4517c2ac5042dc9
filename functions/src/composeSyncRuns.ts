import { randomUUID } from 'node:crypto';
import type { WriteRefusal } from '../../src/domain/membership';
import type { CommunityServices } from './composeCommunities';
import type { Ground } from './composeGround';
import { directoryQueueName, type DirectoryMessage, type Organisation } from './directory';
import { GraphGroupWriter } from './graph/graphGroupWriter';
import type { Notify } from './notifications';
import type { RuleStore } from './rules';
import { membershipQueueName, openSyncRuns, type RunMessage } from './syncRuns';
import { MarkTable } from './tables/markTable';
import { RunTable } from './tables/runTable';

/** What a message names; it may say what has set the run going. */
const messageFields = ['communityId', 'trigger'] as const;

/** Keeps rosters in line with the directory, with rules, and with their groups. */
export function composeSyncRuns(
  { settings, communities, tables, graph, leases, clock, time, queueOf }: Ground,
  { rosters, audit }: Pick<CommunityServices, 'audit' | 'rosters'>,
  others: {
    readonly organisation: Organisation;
    readonly rules: RuleStore;
    readonly notifier: Notify;
    /** Those of these people whom leads have chosen to ask. */
    chosenIn(communityId: string, personIds: readonly string[]): Promise<ReadonlySet<string>>;
    /** Somebody has to take over from those who went away. */
    onAway(communityId: string, personIds: readonly string[]): Promise<void>;
  },
) {
  const { organisation } = others;
  const directoryQueue = queueOf<DirectoryMessage>(directoryQueueName, ['wanted']);
  /** Guildhall writes groups of communities that it serves, once it has seen that no role of the directory hangs on them. */
  const refusalBefore = async (groupId: string): Promise<WriteRefusal | undefined> => {
    if (!(await communities.find(groupId))) return 'notAllowed';
    const head = (await organisation.groups()).find(({ id }) => id === groupId);
    if (head) return head.roleAssignable ? 'notAllowed' : undefined;
    return (await organisation.keptOut(groupId)) === 'roleAssignable' ? 'notAllowed' : 'groupNotReady';
  };
  return openSyncRuns({
    ...{ communities, rosters, audit, leases, clock, time, ...others },
    ...(settings.membershipUrl === undefined ? {} : { membershipUrl: settings.membershipUrl }),
    marks: new MarkTable(tables),
    runs: new RunTable(tables),
    queue: queueOf<RunMessage>(membershipQueueName, messageFields),
    writer: new GraphGroupWriter(graph, refusalBefore),
    newId: randomUUID,
    hurryDirectory: () => directoryQueue.send({ wanted: 'read' }),
  });
}
