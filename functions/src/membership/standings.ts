import {
  compileRules,
  groupsIn,
  isIn,
  presentWhy,
  youIn,
  type DirectoryFacts,
  type FitReason,
  type MemberRecord,
  type MembershipRule,
  type YouIn,
} from '../../../src/domain/membership';
import type { Organisation } from '../directory';
import type { RosterStore } from './RosterStore';

/** What somebody was asked and said about joining, over all communities. */
export interface AskedState {
  /** The latest question of each community, for six months. */
  readonly asked: ReadonlyMap<string, NonNullable<YouIn['asked']>>;
  readonly declined: ReadonlySet<string>;
}

/** What is needed to say how somebody stands to communities. */
export interface StandingParts {
  readonly rosters: Pick<RosterStore, 'communitiesOf' | 'recordsOf'>;
  readonly organisation: Pick<Organisation, 'factsOf' | 'standing' | 'groups' | 'keptOut'>;
  /** The rules of all communities, by community. */
  allRules(): Promise<ReadonlyMap<string, { readonly rules: readonly MembershipRule[] }>>;
  askedStateOf(personId: string): Promise<AskedState>;
}

/** How a person stands to one community, and what of its rules fits them if they are not in it. */
export interface Standing {
  readonly you: YouIn;
  readonly suits?: readonly FitReason[];
}

/**
 * How a person stands to communities: it costs their own records and nothing of anybody else's.
 *
 * @param only - ids of communities; absent: all that know them
 */
export async function standingsOf(
  parts: StandingParts,
  personId: string,
  only?: readonly string[],
): Promise<(communityId: string) => Standing> {
  const [noted, facts, all, { asked, declined }] = await Promise.all([
    only ?? parts.rosters.communitiesOf(personId),
    parts.organisation.factsOf([personId]).then((found) => found.get(personId)),
    parts.allRules(),
    parts.askedStateOf(personId),
  ]);
  const [records, fits] = await Promise.all([recordsOf(parts, noted, personId), fitsOf(parts, all, facts)]);
  const [names, heldUp] = await Promise.all([namesOf(parts, [...records.values()]), heldUpIn(parts, records)]);
  return (communityId) => {
    const record = records.get(communityId);
    const rules = all.get(communityId)?.rules ?? [];
    const fitting = fits.get(communityId) ?? new Map<string, readonly FitReason[]>();
    const ruleNames = new Map(rules.map(({ id, name }) => [id, name]));
    const you = youIn(
      record,
      record ? presentWhy(record, { ruleNames, fits: fitting, names }) : [],
      heldUp.has(communityId),
    );
    if (record && isIn(record)) return { you };
    const hasDeclined = declined.has(communityId);
    const latest = asked.get(communityId);
    // Whoever has left since has answered.
    const question = hasDeclined || (record?.left && latest && record.left.at > latest.at) ? undefined : latest;
    // To somebody who left or said no, nobody says that it would suit them.
    const suits = record?.left || hasDeclined ? [] : onceEach([...fitting.values()].flat());
    return {
      you: { ...you, ...(question ? { asked: question } : {}), ...(hasDeclined ? { declined: true as const } : {}) },
      ...(suits.length > 0 ? { suits } : {}),
    };
  };
}

async function recordsOf({ rosters }: StandingParts, communityIds: readonly string[], personId: string) {
  const records = new Map<string, MemberRecord>();
  await Promise.all(
    communityIds.map(async (communityId) => {
      const record = (await rosters.recordsOf(communityId, [personId])).get(personId)?.record;
      if (record) records.set(communityId, record);
    }),
  );
  return records;
}

/** Those of these communities that owe somebody a place in the group or the way out of it, and whose group will not follow. */
async function heldUpIn({ organisation }: StandingParts, records: ReadonlyMap<string, MemberRecord>) {
  const heldUp = new Set<string>();
  await Promise.all(
    [...records].map(async ([communityId, { owed }]) => {
      if (owed && (await organisation.keptOut(communityId)) === 'roleAssignable') heldUp.add(communityId);
    }),
  );
  return heldUp;
}

/** Names of those who invited somebody. */
async function namesOf({ organisation }: StandingParts, records: readonly MemberRecord[]) {
  const reasons = records.flatMap((record) => record.reasons);
  const by = [...new Set(reasons.flatMap((reason) => (reason.kind === 'invited' ? [reason.by] : [])))];
  if (by.length === 0) return new Map<string, string>();
  return new Map([...(await organisation.factsOf(by))].map(([id, { name }]) => [id, name]));
}

type FitsByRule = ReadonlyMap<string, readonly FitReason[]>;

/** What of the rules of each community fits a person, by community and rule. All rules are made ready at once. */
async function fitsOf(
  { organisation }: StandingParts,
  all: ReadonlyMap<string, { readonly rules: readonly MembershipRule[] }>,
  facts: DirectoryFacts | undefined,
): Promise<ReadonlyMap<string, FitsByRule>> {
  const fits = new Map<string, Map<string, readonly FitReason[]>>();
  if (!facts) return fits;
  const named = [...all].flatMap(([community, { rules }]) => rules.map((rule) => ({ community, rule })));
  const groups = await groupsOf(
    organisation,
    named.map(({ rule }) => rule),
    facts.id,
  );
  const numbered = named.map(({ rule }, place) => ({ ...rule, id: String(place) }));
  for (const { ruleId, fits: reasons } of compileRules(numbered, (id) => groups.get(id)).fitting(facts)) {
    const found = named[Number(ruleId)];
    if (!found) continue;
    const ofCommunity = fits.get(found.community) ?? new Map<string, readonly FitReason[]>();
    fits.set(found.community, ofCommunity.set(found.rule.id, reasons));
  }
  return fits;
}

/** The groups that rules name, with this one person in them or not. */
async function groupsOf(
  organisation: StandingParts['organisation'],
  rules: readonly MembershipRule[],
  personId: string,
) {
  const ids = groupsIn(rules);
  const groups = new Map<string, { readonly name: string; readonly members: ReadonlySet<string> }>();
  if (ids.size === 0) return groups;
  const names = new Map((await organisation.groups()).map(({ id, name }) => [id, name]));
  await Promise.all(
    [...ids].map(async (id) => {
      const name = names.get(id);
      const standing = name === undefined ? undefined : await organisation.standing(id, [personId]);
      if (name === undefined || !standing) return;
      groups.set(id, { name, members: new Set(standing.of(personId).member ? [personId] : []) });
    }),
  );
  return groups;
}

function onceEach(reasons: readonly FitReason[]): readonly FitReason[] {
  return [...new Map(reasons.map((reason) => [`${reason.attribute} ${reason.value}`, reason])).values()];
}
