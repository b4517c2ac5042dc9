import { GraphError } from '@microsoft/microsoft-graph-client';
import type { GroupDirectory } from '../membership/GroupDirectory';
import type { GraphClient } from './graphClient';

/** The most groups that one question may name. */
const groupsAtOnce = 20;

/** The directory of the organisation, through Microsoft Graph. */
export class GraphGroupDirectory implements GroupDirectory {
  constructor(private readonly graph: GraphClient) {}

  async groupsOf(personId: string, groupIds: readonly string[]): Promise<ReadonlySet<string>> {
    const path = `/users/${encodeURIComponent(personId)}/checkMemberGroups`;
    const found = new Set<string>();
    try {
      for (let first = 0; first < groupIds.length; first += groupsAtOnce) {
        const body = { groupIds: groupIds.slice(first, first + groupsAtOnce) };
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
