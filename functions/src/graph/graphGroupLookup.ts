import { GraphError } from '@microsoft/microsoft-graph-client';
import type { GroupLookup } from '../membership/GroupLookup';
import { slicesOf } from '../platform/slicesOf';
import type { GraphClient } from './graphClient';

/** The most groups that one question may name. */
const groupsAtOnce = 20;

/** The directory of the organisation, through Microsoft Graph. */
export class GraphGroupLookup implements GroupLookup {
  constructor(private readonly graph: GraphClient) {}

  async groupsOf(personId: string, groupIds: readonly string[]): Promise<ReadonlySet<string>> {
    const path = `/users/${encodeURIComponent(personId)}/checkMemberGroups`;
    const found = new Set<string>();
    try {
      for (const some of slicesOf(groupIds, groupsAtOnce)) {
        const body = { groupIds: some };
        const answer = await this.graph.call<{ value: string[] }>({ workload: 'identity', method: 'post', path, body });
        for (const id of answer.value) found.add(id.toLowerCase());
      }
    } catch (error) {
      // Somebody whom the directory does not know is in no group.
      if (error instanceof GraphError && error.statusCode === 404) return new Set();
      throw error;
    }
    return found;
  }
}
