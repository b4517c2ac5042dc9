import { compareText } from '../../kernel';
import { isIn, type JoiningReason, type LeadKind, type MemberRecord } from './reasons';

/** What everybody of the organisation may know of a roster: how many are in, who leads, and where they work. */
export interface RosterSummary {
  /** How many are in: whoever has a reason and an account that is enabled. Whatever else counts people says the same. */
  readonly size: number;
  /** By what they are in; each is counted once, so that these add up to the size. */
  readonly by: Readonly<Record<JoiningReason['kind'], number>>;
  /** By name. */
  readonly leads: readonly { readonly id: string; readonly name: string; readonly as: LeadKind }[];
  /** Where its people work, the most frequent first; at most 3. */
  readonly places: readonly string[];
}

const placesShown = 3;
/** What counts of somebody who is in for several reasons: what needs nobody's hand first. */
const inOrder: readonly JoiningReason['kind'][] = ['rule', 'joined', 'invited', 'addedInTeams', 'lead'];

/** As what somebody leads; undefined for a member. */
export function leadKindOf(reasons: readonly JoiningReason[]): LeadKind | undefined {
  const kinds = reasons.flatMap((reason) => (reason.kind === 'lead' ? [reason.as] : []));
  return (['owner', 'lead', 'deputy'] as const).find((kind) => kinds.includes(kind));
}

/** Sums up who is in; who left or is away counts for nothing. */
export function summariseRoster(records: readonly MemberRecord[]): RosterSummary {
  const people = records.filter(isIn);
  const places = new Map<string, number>();
  for (const { office } of people) if (office) places.set(office, (places.get(office) ?? 0) + 1);
  return {
    size: people.length,
    by: countBy(people),
    leads: people
      .flatMap(({ id, name, reasons }) => {
        const as = leadKindOf(reasons);
        return as ? [{ id, name, as }] : [];
      })
      .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id)),
    places: [...places]
      .sort(([a, many], [b, more]) => more - many || compareText(a, b))
      .slice(0, placesShown)
      .map(([place]) => place),
  };
}

function countBy(people: readonly MemberRecord[]): RosterSummary['by'] {
  const by = { rule: 0, joined: 0, invited: 0, addedInTeams: 0, lead: 0 };
  for (const { reasons } of people) {
    const counted = inOrder.find((one) => reasons.some(({ kind }) => kind === one));
    if (counted) by[counted] += 1;
  }
  return by;
}
