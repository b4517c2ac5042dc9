import { slicesOf } from '../platform/slicesOf';
import type { AskStore } from './AskStore';

/** From so many people on it is cheaper to read all whom leads have chosen than each of them. */
const manyPeople = 50;
/** How many are asked about at once. */
const askedAtOnce = 16;

/** Those of these people whom leads of a community have chosen to ask, whatever became of it. */
export async function chosenIn(
  store: Pick<AskStore, 'chosen' | 'chosenPerson'>,
  communityId: string,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (personIds.length >= manyPeople) {
    const chosen = await store.chosen(communityId);
    return new Set(personIds.filter((id) => chosen.has(id)));
  }
  const found = new Set<string>();
  for (const some of slicesOf(personIds, askedAtOnce)) {
    const answers = await Promise.all(some.map((id) => store.chosenPerson(communityId, id)));
    some.forEach((id, index) => answers[index] && found.add(id));
  }
  return found;
}
