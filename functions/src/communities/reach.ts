import { compileRules } from '../../../src/domain/membership';
import { groupsNamed } from '../rules';
import { Remembered } from '../platform/remembered';
import { shortDigest } from '../platform/shortDigest';
import type { CommunitiesParts } from './communitiesParts';

/** How long a walk through the whole directory does, in milliseconds. */
const freshForMs = 3_600_000;

export interface ReachOfCommunity {
  /** How many its rules fit. */
  readonly eligible: number;
  /** Of them, how many are in. */
  readonly in: number;
}

type ReachParts = Pick<CommunitiesParts, 'organisation' | 'allRules' | 'rosters' | 'time'>;

/** Of those whom the rules of communities fit, how many are in: one walk through the copy of the directory for all communities. */
export class Reach {
  private readonly kept: Remembered<ReadonlyMap<string, ReachOfCommunity>>;

  constructor(private readonly parts: ReachParts) {
    this.kept = new Remembered(parts.time, freshForMs, 1);
  }

  /** By community; a community without rules is absent, and so are all before the directory was read. */
  async of(communityIds: readonly string[]): Promise<ReadonlyMap<string, ReachOfCommunity>> {
    if ((await this.parts.organisation.readAt()) === undefined) return new Map();
    const all = await this.parts.allRules();
    const ruled = communityIds.filter((id) => (all.get(id)?.rules.length ?? 0) > 0).sort();
    // Changed rules are another question.
    const name = shortDigest(ruled.map((id) => `${id} ${all.get(id)?.etag}`).join('\n'));
    return this.kept.recall(name, () => this.count(ruled));
  }

  private async count(communityIds: readonly string[]): Promise<ReadonlyMap<string, ReachOfCommunity>> {
    const { organisation, rosters } = this.parts;
    const all = await this.parts.allRules();
    // Ids of rules are one community's own: told apart by its number, all are judged in one go.
    const rules = communityIds.flatMap((id, place) =>
      (all.get(id)?.rules ?? []).map((rule) => ({ ...rule, id: `${place} ${rule.id}` })),
    );
    const groups = await groupsNamed(organisation, rules);
    const compiled = compileRules(rules, (groupId) => groups.get(groupId));
    const inside: ReadonlySet<string>[] = [];
    for (const id of communityIds) inside.push(new Set((await rosters.load(id)).map((person) => person.id)));
    const counts = communityIds.map(() => ({ eligible: 0, in: 0 }));
    for await (const people of organisation.everybody()) {
      for (const person of people) {
        for (const place of new Set(compiled.fitting(person).map(({ ruleId }) => Number(ruleId.split(' ')[0])))) {
          const count = counts[place];
          if (!count) continue;
          count.eligible += 1;
          if (inside[place]?.has(person.id)) count.in += 1;
        }
      }
    }
    return new Map(communityIds.map((id, place) => [id, counts[place] ?? { eligible: 0, in: 0 }]));
  }
}
