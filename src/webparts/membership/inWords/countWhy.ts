import type { MemberRow, WhyIn } from '../../../domain/membership';
import { isInside } from '../state/peopleInStep';

/** By what people are in, each counted once. */
export type WhyCounts = Readonly<Record<WhyIn['kind'], number>>;

/** What counts of somebody who is in for several reasons: what needs nobody's hand first. */
const order: readonly WhyIn['kind'][] = ['rule', 'joined', 'invited', 'addedInTeams', 'lead'];

export function countWhy(people: readonly MemberRow[]): WhyCounts {
  const counts = { rule: 0, joined: 0, invited: 0, addedInTeams: 0, lead: 0 };
  for (const person of people) {
    const kind = isInside(person) ? order.find((one) => person.why.some((reason) => reason.kind === one)) : undefined;
    if (kind) counts[kind] += 1;
  }
  return counts;
}
