import type { Person } from '../../../src/domain/membership';
import type { Proposal } from '../../../src/domain/charter';
import { Refusal } from '../platform/refusal';
import { Unavailable } from '../platform/unavailable';
import type { CharterParts } from './charterParts';

/**
 * Who is in a community now, as far as it matters for a decision. Somebody who was put into the team a moment ago has no record yet, so
 * that whoever objects and is not in the roster is asked for one by one.
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
  const objectors = proposals.flatMap(({ objections }) =>
    objections.flatMap(({ by, withdrawnAt }) => (withdrawnAt || members.has(by.id) ? [] : [by])),
  );
  const others = new Map(objectors.map((by) => [by.id, by]));
  const present = await Promise.all(
    [...others.values()].map(async (by) => ((await isIn(people, communityId, by)) ? [by.id] : [])),
  );
  return new Set([...members, ...present.flat()]);
}

export function idsOf(roster: readonly Pick<Person, 'id'>[]): Set<string> {
  return new Set(roster.map(({ id }) => id));
}

async function isIn(
  people: CharterParts['people'],
  communityId: string,
  by: { readonly id: string; readonly name: string },
): Promise<boolean> {
  try {
    await people.enter(communityId, by);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
