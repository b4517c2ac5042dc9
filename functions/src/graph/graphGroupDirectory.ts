import { GraphError } from '@microsoft/microsoft-graph-client';
import type { Language, Person, Role } from '../../../src/domain/membership';
import type { GroupDirectory } from '../membership/GroupDirectory';
import type { GraphClient } from './graphClient';

interface GraphUser {
  readonly '@odata.type'?: string;
  readonly id: string;
  readonly displayName: string | null;
  readonly mail: string | null;
  readonly accountEnabled: boolean | null;
  /** An ISO 639-1 code, with a country perhaps: `cy-GB`. */
  readonly preferredLanguage: string | null;
}

/** The most groups that one question may name. */
const groupsAtOnce = 20;
const properties = '$select=id,displayName,mail,accountEnabled,preferredLanguage';

/** The directory of the organisation, through Microsoft Graph. */
export class GraphGroupDirectory implements GroupDirectory {
  constructor(private readonly graph: GraphClient) {}

  async peopleOf(groupId: string): Promise<readonly Person[]> {
    const group = `/groups/${encodeURIComponent(groupId)}`;
    // The largest page the directory gives is 999.
    const members = await this.graph.list<GraphUser>(
      'identity',
      `${group}/members/microsoft.graph.user?${properties}&$top=999`,
    );
    const owners = await this.graph.list<GraphUser>('identity', `${group}/owners?${properties}&$top=999`);
    const people = new Map(members.map((user) => [user.id, personOf(user, 'member')]));
    // An application can own a group too; it does not facilitate.
    const leads = owners.filter(
      (owner) => (owner['@odata.type'] ?? '#microsoft.graph.user') === '#microsoft.graph.user',
    );
    for (const lead of leads) people.set(lead.id, personOf(lead, 'lead'));
    return [...people.values()];
  }

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

function personOf(user: GraphUser, role: Role): Person {
  const { id, displayName, mail, accountEnabled } = user;
  const language = languageOf(user);
  return {
    id: id.toLowerCase(),
    name: displayName ?? '',
    ...(mail ? { mail } : {}),
    role,
    ...(language ? { language } : {}),
    active: accountEnabled !== false,
  };
}

/** Undefined for a language that we do not write, and where none is named. */
function languageOf({ preferredLanguage }: GraphUser): Language | undefined {
  const [language] = (preferredLanguage ?? '').toLowerCase().split('-');
  return language === 'cy' || language === 'en' ? language : undefined;
}
