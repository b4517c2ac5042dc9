import { GraphError } from '@microsoft/microsoft-graph-client';
import type { DirectoryFacts } from '../../../src/domain/membership';
import {
  groupsOfLink,
  type DirectoryFeed,
  type GroupTold,
  type Page,
  type PersonTold,
} from '../directory/DirectoryFeed';
import type { GroupHead } from '../directory/Organisation';
import { slicesOf } from '../platform/slicesOf';
import {
  factsOf,
  headOf,
  isPerson,
  peopleIn,
  personProperties,
  type GraphGroup,
  type GraphUser,
} from './directoryObjects';
import { pathOf, type GraphClient } from './graphClient';

interface GraphPage<Item> {
  readonly value: readonly Item[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

/** The largest page that the directory gives of a list; pages of delta have a size of their own. */
const listed = '$top=999';
/** A filter takes 15 values of `in`. */
const headsAtOnce = 15;
const headProperties = 'id,displayName,visibility,isAssignableToRole';

/** The directory of the organisation, through lists and delta queries of Microsoft Graph. */
export class GraphDirectoryFeed implements DirectoryFeed {
  constructor(private readonly graph: GraphClient) {}

  latestPeople(): Promise<string> {
    return this.latest(`/users/delta?$select=${personProperties}`);
  }

  async changedPeople(link: string): Promise<Page<PersonTold> | 'lost'> {
    const page = await this.follow<GraphUser>(link);
    if (page === 'lost') return page;
    const items = page.items.map((user) => ({
      id: user.id.toLowerCase(),
      ...(user['@removed'] ? {} : { facts: factsOf(user) }),
    }));
    return { ...page, items };
  }

  async listPeople(next?: string): Promise<{ people: readonly DirectoryFacts[]; next?: string | undefined } | 'lost'> {
    const page = await this.follow<GraphUser>(next ?? `/users?$select=${personProperties}&${listed}`);
    return page === 'lost' ? page : { people: page.items.map(factsOf), next: page.next };
  }

  async heads(groupIds: readonly string[]): Promise<readonly GroupHead[]> {
    const heads: GroupHead[] = [];
    for (const some of slicesOf(groupIds, headsAtOnce)) {
      const ids = some.map((id) => `'${id}'`);
      const filter = encodeURIComponent(`id in (${ids.join(',')})`);
      const found = await this.graph.list<GraphGroup>(
        'identity',
        `/groups?$select=${headProperties}&$filter=${filter}`,
      );
      heads.push(...found.map(headOf));
    }
    return heads;
  }

  latestGroups(groupIds: readonly string[]): Promise<string> {
    if (groupIds.length > groupsOfLink) throw new RangeError(`a link follows at most ${groupsOfLink} groups`);
    const filter = encodeURIComponent(groupIds.map((id) => `id eq '${id}'`).join(' or '));
    return this.latest(`/groups/delta?$select=${headProperties},members,owners&$filter=${filter}`);
  }

  async changedGroups(link: string): Promise<Page<GroupTold> | 'lost'> {
    const page = await this.follow<GraphGroup>(link);
    if (page === 'lost') return page;
    const items = page.items.map((group) => ({
      id: group.id.toLowerCase(),
      isGone: group['@removed'] !== undefined,
      head: {
        ...(group.displayName == null ? {} : { name: group.displayName }),
        ...(group.visibility == null ? {} : { hiddenMembers: group.visibility === 'HiddenMembership' }),
        ...(group.isAssignableToRole == null ? {} : { roleAssignable: group.isAssignableToRole }),
      },
      people: [...peopleIn(group['members@delta'], 'member'), ...peopleIn(group['owners@delta'], 'owner')],
    }));
    return { ...page, items };
  }

  async peopleOf(groupId: string): Promise<{ members: Set<string>; owners: Set<string> } | 'unknown' | 'hidden'> {
    const group = `/groups/${encodeURIComponent(groupId)}`;
    try {
      const members = await this.list(`${group}/members/microsoft.graph.user?$select=id&${listed}`);
      const owners = await this.list(`${group}/owners?$select=id&${listed}`);
      return { members, owners };
    } catch (error) {
      // A group that was just made is not known everywhere at once.
      if (error instanceof GraphError && [400, 404].includes(error.statusCode)) return 'unknown';
      if (error instanceof GraphError && error.statusCode === 403) return 'hidden';
      throw error;
    }
  }

  private async list(path: string): Promise<Set<string>> {
    const found = await this.graph.list<GraphUser>('identity', path);
    return new Set(found.filter(isPerson).map(({ id }) => id.toLowerCase()));
  }

  private async latest(path: string): Promise<string> {
    let page = await this.page(`${path}&$deltatoken=latest`);
    // Documented as one page without anything; an empty page with a next one is as lawful.
    while (!page['@odata.deltaLink'] && page['@odata.nextLink'])
      page = await this.page(pathOf(page['@odata.nextLink']));
    const link = page['@odata.deltaLink'];
    if (!link) throw new Error('a round of delta without an end');
    return pathOf(link);
  }

  private async follow<Item>(link: string): Promise<(Page<Item> & { readonly items: readonly Item[] }) | 'lost'> {
    try {
      const page = await this.page<Item>(link);
      const { '@odata.nextLink': next, '@odata.deltaLink': end } = page;
      return { items: page.value, ...(next ? { next: pathOf(next) } : {}), ...(end ? { end: pathOf(end) } : {}) };
    } catch (error) {
      // 400 `syncStateNotFound` and `Directory_ExpiredPageToken`, 410 with a Location that means the same as a new beginning.
      if (error instanceof GraphError && [400, 404, 410].includes(error.statusCode)) return 'lost';
      throw error;
    }
  }

  private page<Item>(path: string): Promise<GraphPage<Item>> {
    return this.graph.call<GraphPage<Item>>({ workload: 'identity', method: 'get', path });
  }
}
