import { compareText } from '../../kernel';
import { isIn, type JoiningReason, type LeadKind, type MemberRecord } from './reasons';

/** What everybody of the organisation may know of a roster: how many are in, who leads, and where they work. */
export interface RosterSummary {
  readonly size: number;
  /** By name. */
  readonly leads: readonly { readonly id: string; readonly name: string; readonly as: LeadKind }[];
  /** Where its people work, the most frequent first; at most 3. */
  readonly places: readonly string[];
}

const placesShown = 3;

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
