import type { Person } from '../../../src/domain/membership';
import type { Named, Proposal } from '../../../src/domain/charter';
import { Refusal } from '../platform/refusal';
import { Unavailable } from '../platform/unavailable';
import type { CharterParts } from './charterParts';

/**
 * Whose objection counts: of everybody who is in a community now, and of whoever was put out of it. Somebody who was put into the
 * team a moment ago has no record yet, so that whoever objects and is not in the roster is asked for one by one.
 *
 * @returns ids
 * @throws Unavailable when that is not known: nothing is decided over somebody's head
 */
export async function presentFor(
  { people }: Pick<CharterParts, 'people'>,
  communityId: string,
  roster: readonly Person[],
  proposals: readonly Pick<Proposal, 'objections'>[],
): Promise<ReadonlySet<string>> {
  const members = idsOf(roster);
  // Nobody at all: it was never read.
  if (members.size === 0) throw new Unavailable('directory');
  const present = await Promise.all(
    absentObjectors(members, proposals).map(async (by) => {
      const counts = (await isIn(people, communityId, by)) || (await wasPutOut(people, communityId, by.id));
      return counts ? [by.id] : [];
    }),
  );
  return new Set([...members, ...present.flat()]);
}

/**
 * Ids of those who were put out of the community, by a lead or in Teams, while an objection of theirs stands: else nobody's would
 * hold against whoever can remove them.
 */
export async function putOutOf(
  { people }: Pick<CharterParts, 'people'>,
  communityId: string,
  members: ReadonlySet<string>,
  proposals: readonly Pick<Proposal, 'objections'>[],
): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    absentObjectors(members, proposals).map(async ({ id }) => ((await wasPutOut(people, communityId, id)) ? [id] : [])),
  );
  return new Set(found.flat());
}

function absentObjectors(
  members: ReadonlySet<string>,
  proposals: readonly Pick<Proposal, 'objections'>[],
): readonly Named[] {
  const standing = proposals.flatMap(({ objections }) => objections.filter(({ withdrawnAt }) => !withdrawnAt));
  const absent = standing.filter(({ by }) => !members.has(by.id));
  return [...new Map(absent.map(({ by }) => [by.id, by])).values()];
}

async function wasPutOut(people: CharterParts['people'], communityId: string, personId: string): Promise<boolean> {
  const how = await people.departureOf(communityId, personId);
  return how === 'removedByLead' || how === 'removedInTeams';
}

export function idsOf(roster: readonly Pick<Person, 'id'>[]): Set<string> {
  return new Set(roster.map(({ id }) => id));
}

async function isIn(people: CharterParts['people'], communityId: string, by: Named): Promise<boolean> {
  try {
    await people.enter(communityId, by);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
