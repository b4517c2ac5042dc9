import type { Instant } from '../../../src/domain/kernel';
import type { DirectoryFacts } from '../../../src/domain/membership';
import type { PersonTold } from './DirectoryFeed';
import { settledAfterMs } from './directoryParts';
import type { StoredPerson } from './PeopleStore';
import type { PersonDifference } from './readingDesk';

/** Whether the directory says the same of somebody. */
function sameFacts(one: DirectoryFacts | undefined, other: DirectoryFacts | undefined): boolean {
  if (!one || !other) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof DirectoryFacts>;
  return [...names].every((name) => one[name] === other[name]);
}

/** What a page of changes makes different; of somebody who stands on it twice the last counts. */
export function differencesTold(
  told: readonly PersonTold[],
  known: ReadonlyMap<string, StoredPerson>,
  toldAt: Instant,
): readonly PersonDifference[] {
  const last = new Map(told.map((one) => [one.id, one.facts]));
  return [...last].flatMap(([id, facts]) => differenceOf(id, facts, known.get(id), toldAt));
}

/**
 * What a list makes different. What a page of changes told within the last minutes stands: the list may come from a machine
 * that does not know it yet, and the page would not be told again.
 */
export function differencesListed(
  listed: Iterable<readonly [id: string, facts: DirectoryFacts | undefined]>,
  known: ReadonlyMap<string, StoredPerson>,
  begunAt: Instant,
): readonly PersonDifference[] {
  return [...listed].flatMap(([id, facts]) => {
    const before = known.get(id);
    return hasReachedAll(before?.toldAt, begunAt) ? differenceOf(id, facts, before) : [];
  });
}

/** Whether what was told has reached every part of the directory by the time that a list began. */
export function hasReachedAll(toldAt: Instant | undefined, begunAt: Instant): boolean {
  return toldAt === undefined || Date.parse(begunAt) - Date.parse(toldAt) >= settledAfterMs;
}

function differenceOf(
  id: string,
  facts: DirectoryFacts | undefined,
  before: StoredPerson | undefined,
  toldAt?: Instant,
): readonly PersonDifference[] {
  if (sameFacts(facts, before?.facts)) return [];
  return [
    {
      id,
      ...(facts ? { facts } : {}),
      ...(before?.facts ? { before: before.facts } : {}),
      ...(toldAt ? { toldAt } : {}),
      etag: before?.etag ?? '',
    },
  ];
}
