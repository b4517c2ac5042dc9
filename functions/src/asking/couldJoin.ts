import { compareText } from '../../../src/domain/kernel';
import {
  compileRules,
  matchOf,
  type CouldJoinPerson,
  type DirectoryFacts,
  type MembershipRule,
  type RuleFit,
} from '../../../src/domain/membership';
import { Remembered } from '../platform/remembered';
import { groupsNamed } from '../rules';
import type { AskingParts } from './askingParts';

/** Somebody whom rules of a community fit. */
export type Candidate = Omit<CouldJoinPerson, 'askedAt'>;

/** Everybody whom rules of a community fit, in it or not. */
export interface Fitting {
  readonly ids: ReadonlySet<string>;
  /** Of those who were not in when it was looked: the best ones, in no order. */
  readonly best: readonly Candidate[];
}

/** How long a host goes by one walk over the organisation, in milliseconds. */
const freshFor = 180_000;
/** How many communities one host remembers it of. */
const rememberedAtMost = 10;
/** How many people one walk brings home. */
const keptAtMost = 2_000;

/** Finds who could be in a community by its rules: a walk over the whole organisation, some hundreds at a time. */
export class CouldJoin {
  private readonly remembered: Remembered<Fitting>;

  constructor(private readonly parts: Pick<AskingParts, 'organisation' | 'rosters' | 'rules' | 'time'>) {
    this.remembered = new Remembered(parts.time, freshFor, rememberedAtMost);
  }

  /** @param last - people who come last, since they have been chosen not long ago */
  async fitting(communityId: string, last: ReadonlySet<string>): Promise<Fitting> {
    const { rules, etag } = await this.parts.rules.load(communityId);
    return this.remembered.recall(`${communityId} ${etag}`, () => this.walk(communityId, rules, last));
  }

  private async walk(
    communityId: string,
    rules: readonly MembershipRule[],
    last: ReadonlySet<string>,
  ): Promise<Fitting> {
    const { organisation, rosters } = this.parts;
    if (rules.length === 0) return { ids: new Set(), best: [] };
    const [groups, members] = await Promise.all([groupsNamed(organisation, rules), rosters.load(communityId)]);
    const compiled = compileRules(rules, (groupId) => groups.get(groupId));
    const inside = new Set(members.map(({ id }) => id));
    const ids = new Set<string>();
    let best: Candidate[] = [];
    for await (const some of organisation.everybody()) {
      for (const facts of some) {
        const fitting = compiled.fitting(facts);
        if (fitting.length === 0) continue;
        ids.add(facts.id);
        if (!inside.has(facts.id)) best.push(candidateOf(facts, fitting));
      }
      if (best.length > 2 * keptAtMost) best = inOrder(best, last).slice(0, keptAtMost);
    }
    return { ids, best };
  }
}

/** Who was not chosen lately first; of them the best fit first, what is written so before what is called so, then by name. */
export function inOrder<Somebody extends Candidate>(
  people: readonly Somebody[],
  last: ReadonlySet<string>,
): Somebody[] {
  const byOtherName = ({ fits }: Candidate): number => fits.filter(({ bySynonym }) => bySynonym).length;
  return [...people].sort(
    (a, b) =>
      Number(last.has(a.id)) - Number(last.has(b.id)) ||
      b.match - a.match ||
      byOtherName(a) - byOtherName(b) ||
      compareText(a.name, b.name) ||
      compareText(a.id, b.id),
  );
}

function candidateOf(
  { id, name, jobTitle, department, office }: DirectoryFacts,
  fitting: readonly RuleFit[],
): Candidate {
  const reasons = fitting.flatMap(({ fits }) => fits);
  const fits = [...new Map(reasons.map((reason) => [`${reason.attribute} ${reason.value}`, reason])).values()];
  return {
    ...{ id, name, fits, match: matchOf(fitting) },
    ...(jobTitle === undefined ? {} : { jobTitle }),
    ...(department === undefined ? {} : { department }),
    ...(office === undefined ? {} : { place: office }),
  };
}
