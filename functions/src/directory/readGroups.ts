import type { Log } from '../platform/log';
import { standingsGone, standingsListed, standingsTold } from './compareStandings';
import { groupsOfLink, type GroupTold } from './DirectoryFeed';
import { settledAfterMs, type DirectoryParts } from './directoryParts';
import { afterAsking, isToBeAsked } from './groupHeads';
import type { StoredGroup } from './GroupStore';
import type { ReadingDesk } from './readingDesk';
import type { GroupLink } from './ReadingStore';

/** So many pages are held before they are written: some ten thousand who have come or gone. */
const pagesHeld = 100;

/** Changes of groups that were read and not written yet. */
export interface HeldChanges {
  readonly told: readonly GroupTold[];
  /** What the links are when these changes have been written. */
  readonly links: readonly GroupLink[];
  readonly readAt: string;
  /** Whether every link was followed to its end. */
  readonly isWhole: boolean;
}

/** Follows what changes in allowed groups, and lists those that are new. */
export class GroupsReader {
  constructor(private readonly parts: DirectoryParts) {}

  /** Reads what has changed; people are read and told before `keep` writes it. */
  async hold(desk: ReadingDesk, allowed: ReadonlySet<string>, log: Log): Promise<HeldChanges> {
    const { feed, clock, groups } = this.parts;
    const kept = new Map((await groups.groups()).map((group) => [group.id, group]));
    const readAt = clock.now().toISOString();
    const told: GroupTold[] = [];
    const links: GroupLink[] = [];
    let pages = 0;
    let isWhole = true;
    for (const standing of desk.reading.groups) {
      const ids = standing.ids.filter((id) => allowed.has(id) && mayBeRead(kept.get(id)));
      if (ids.length === 0) continue;
      // Taken before the old one is read to its end, so that nothing happens between the two.
      const fresh = ids.length < standing.ids.length ? await feed.latestGroups(ids) : undefined;
      let link: string | undefined = standing.link;
      let isAtEnd = false;
      while (link !== undefined && !isAtEnd && pages < pagesHeld) {
        const page: Awaited<ReturnType<typeof feed.changedGroups>> = await feed.changedGroups(link);
        pages += 1;
        if (page === 'lost') log('warn', 'groupLinkLost', { count: ids.length });
        isAtEnd = page !== 'lost' && page.next === undefined;
        link = page === 'lost' ? undefined : (page.next ?? page.end);
        if (page !== 'lost') told.push(...page.items.filter(({ id }) => ids.includes(id)));
      }
      isWhole &&= isAtEnd || link === undefined;
      // Groups of a lost link have none: they are listed like new ones.
      if (link === undefined) continue;
      if (!isAtEnd) links.push({ ...standing, link });
      else links.push({ ids, link: fresh ?? link, readAt });
    }
    return { told, links, readAt, isWhole };
  }

  /** Writes what `hold` has read. */
  async keep(desk: ReadingDesk, { told, links, readAt }: HeldChanges): Promise<void> {
    const { groups } = this.parts;
    const byGroup = new Map<string, GroupTold[]>();
    for (const one of told) byGroup.set(one.id, [...(byGroup.get(one.id) ?? []), one]);
    for (const [id, items] of byGroup) {
      const before = await groups.find(id);
      if (items.at(-1)?.isGone) {
        await desk.keepStandings(id, standingsGone(await groups.standings(id), readAt));
        await groups.put(afterAsking(id, undefined, before, readAt));
        continue;
      }
      const { name = '', hiddenMembers = false, roleAssignable = false } = before ?? {};
      const head = Object.assign({ id, name, hiddenMembers, roleAssignable }, ...items.map((item) => item.head));
      const after = afterAsking(id, head, before, readAt);
      await groups.put(after);
      if (after.keptOut) continue;
      const people = items.flatMap((item) => item.people);
      const known = await groups.standingsOf(id, [...new Set(people.map((person) => person.id))]);
      await desk.keepStandings(id, standingsTold(people, known, readAt));
      // It came back: who is in it is better asked than gathered.
      if (before?.keptOut) await this.list(desk, after);
    }
    await desk.save({ groups: links });
  }

  /** Reads groups that no link follows yet, and takes links for them. */
  async readNew(desk: ReadingDesk, allowed: ReadonlySet<string>, isOver: () => boolean): Promise<'done' | 'more'> {
    const { clock, groups, feed } = this.parts;
    const now = clock.now().toISOString();
    const kept = new Map((await groups.groups()).map((group) => [group.id, group]));
    // Of a group that is not allowed any more nothing is kept.
    for (const id of kept.keys()) if (!allowed.has(id)) await groups.forget(id);
    const followed = new Set(desk.reading.groups.flatMap(({ ids }) => ids));
    const news = [...allowed].filter((id) => !followed.has(id) && isToBeAsked(kept.get(id), now));
    for (let first = 0; first < news.length; first += groupsOfLink) {
      const some = news.slice(first, first + groupsOfLink);
      const readable = await this.askWhat(some);
      if (readable.length === 0) continue;
      const link = await feed.latestGroups(readable.map(({ id }) => id));
      const ids: string[] = [];
      // One that is not known everywhere yet is tried again at the next reading.
      for (const group of readable) if (await this.list(desk, group)) ids.push(group.id);
      const listAgainAt = new Date(Date.parse(now) + settledAfterMs + 60_000).toISOString();
      await desk.save({ groups: [...desk.reading.groups, { ids, link }], listAgainAt });
      if (isOver() && first + groupsOfLink < news.length) return 'more';
    }
    return 'done';
  }

  /** Lists every group that is followed once more. */
  async listAgain(desk: ReadingDesk): Promise<void> {
    const ids = desk.reading.groups.flatMap((one) => one.ids);
    for (const group of await this.askWhat(ids)) await this.list(desk, group);
  }

  /** @returns those that may be read */
  private async askWhat(ids: readonly string[]): Promise<readonly StoredGroup[]> {
    const { clock, groups, feed } = this.parts;
    const now = clock.now().toISOString();
    const heads = new Map((await feed.heads(ids)).map((head) => [head.id, head]));
    const asked: StoredGroup[] = [];
    for (const id of ids) {
      const group = afterAsking(id, heads.get(id), await groups.find(id), now);
      await groups.put(group);
      asked.push(group);
    }
    return asked.filter(({ keptOut }) => !keptOut);
  }

  /** @returns whether its people could be read */
  private async list(desk: ReadingDesk, group: StoredGroup): Promise<boolean> {
    const { clock, groups, feed } = this.parts;
    const begunAt = clock.now().toISOString();
    const people = await feed.peopleOf(group.id);
    if (typeof people === 'string') {
      const keptOut = people === 'unknown' ? people : 'membersHidden';
      await groups.put({ ...group, keptOut, since: begunAt });
      return false;
    }
    await desk.keepStandings(group.id, standingsListed(people, await groups.standings(group.id), begunAt));
    await groups.put({ ...group, listedAt: begunAt });
    return true;
  }
}

/** What is told about a group that may not be read is not looked at. */
function mayBeRead(group: StoredGroup | undefined): boolean {
  return group?.keptOut !== 'roleAssignable' && group?.keptOut !== 'membersHidden';
}
