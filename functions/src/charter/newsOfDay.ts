import {
  reviewDueAt,
  turnBackUntil,
  type CharterNews,
  type CharterVersion,
  type Proposal,
} from '../../../src/domain/charter';
import { addDays } from '../../../src/domain/sessions';
import type { Community } from '../platform/Communities';
import type { CharterParts } from './charterParts';
import type { CharterHead } from './CharterStore';
import { aboutOf, tell, type Told } from './telling';

type News = Extract<CharterNews, { kind: 'dayOfChanges' }>;
/** One letter lists no more; how many more there are is said. */
const listed = 10;

/** Something was proposed or adopted at once: when the day is over everybody hears of it, once, whatever else happens that day. */
export async function noteNews(
  { due, zones }: Pick<CharterParts, 'due' | 'zones'>,
  communityId: string,
  timeZone: string,
  now: string,
): Promise<void> {
  const day = zones.dateAt(now, timeZone);
  await due.note({ what: 'news', at: reviewDueAt(addDays(day, 1), timeZone, zones), communityId, id: day });
}

/**
 * Tells everybody in a community what others proposed on a day and is open still, and what was adopted at once. Whoever wrote on the
 * page in SharePoint hears of that too: they may not know that it is a proposal now.
 *
 * @param day - `2026-03-26`, by the clocks of the community
 */
export async function tellNews(parts: CharterParts, community: Community, day: string): Promise<void> {
  const { store, zones, clocksOf, people } = parts;
  const { timeZone } = await clocksOf(community);
  const isThen = (at: string): boolean => zones.dateAt(at, timeZone) === day;
  const [{ value: head }, standing, versions, roster] = await Promise.all([
    store.head(community.id),
    store.standing(community.id),
    store.versions(community.id),
    people.roster(community.id),
  ]);
  const opened = standing.map(({ value }) => value).filter(({ state, at }) => state === 'open' && isThen(at));
  const adopted = versions.filter(({ number, adoptedBy, adoptedAt }) => number > 1 && adoptedBy && isThen(adoptedAt));
  const atOnce = await Promise.all(adopted.map((version) => atOnceOf(parts, community.id, version)));
  const told = roster.flatMap(({ id }): readonly Told[] => {
    const toThem = {
      opened: opened.filter(({ by, fromPage }) => fromPage || by.id !== id).map((one) => openedOf(one, head)),
      // Whoever proposed it was told by itself.
      atOnce: atOnce.filter(({ byId, proposedBy }) => byId !== id && proposedBy !== id).map(({ said }) => said),
    };
    const all = toThem.opened.length + toThem.atOnce.length;
    if (all === 0) return [];
    const first = toThem.atOnce.slice(0, listed);
    const news: News = {
      kind: 'dayOfChanges',
      atOnce: first,
      opened: toThem.opened.slice(0, listed - first.length),
      more: Math.max(0, all - listed),
    };
    return [{ personId: id, once: [day], news }];
  });
  await tell(parts, community, 'charter', told);
}

function openedOf(proposal: Proposal, { clauses }: CharterHead): News['opened'][number] {
  const { by, closesAt, fromPage } = proposal;
  return { about: aboutOf(proposal, clauses), by: by.name, closesAt, ...(fromPage ? { fromPage } : {}) };
}

async function atOnceOf(
  { store }: Pick<CharterParts, 'store'>,
  communityId: string,
  version: Omit<CharterVersion, 'clauses'>,
) {
  const { number, change, adoptedBy, turnsBack, proposal } = version;
  const before = (await store.version(communityId, number - 1))?.clauses ?? [];
  const until = turnBackUntil(version);
  const said: News['atOnce'][number] = {
    about: aboutOf({ change }, before),
    by: adoptedBy?.name ?? '',
    version: number,
    ...(turnsBack === undefined ? {} : { turnsBack }),
    ...(until === undefined ? {} : { until }),
  };
  return { said, byId: adoptedBy?.id, proposedBy: proposal.by.id };
}
