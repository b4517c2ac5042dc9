import { groupsIn } from '../../../src/domain/membership';
import type { ChangeSink, GroupChange, PersonChange } from '../directory';
import type { RealTime } from '../platform/clock';
import { Remembered } from '../platform/remembered';
import { slicesOf } from '../platform/slicesOf';
import { judgeFits, sharedReading, type Judge } from './judgeFits';
import type { RunParts } from './runParts';

type MarkParts = Pick<RunParts, 'communities' | 'marks' | 'organisation' | 'queue' | 'rosters' | 'rules'> & {
  readonly time: RealTime;
};

/** From so many new people on it is cheaper to read who has a record at all than to ask about each. */
const manyNew = 200;
/** How long that is good for, in milliseconds: nobody joins whom the directory does not show yet. */
const freshForMs = 60_000;
/** How many people are asked about at once. */
const askedAtOnce = 16;

interface CommunityJudge {
  readonly communityId: string;
  readonly namedGroups: ReadonlySet<string>;
  readonly judge: Judge;
}

/** Works out which people of which communities have to be looked at again when the directory has changed. */
export class Marks implements ChangeSink {
  private readonly recorded: Remembered<ReadonlyMap<string, readonly string[]>>;

  constructor(private readonly parts: MarkParts) {
    this.recorded = new Remembered(parts.time, freshForMs, 1);
  }

  async note(people: readonly PersonChange[], groups: readonly GroupChange[]): Promise<void> {
    const { communities, marks, queue } = this.parts;
    const served = (await communities.all()).map(({ id }) => id);
    const judges = await this.judges(served);
    const marked = new Map(served.map((id) => [id, new Set<string>()]));
    for (const { id, before, after } of people) {
      for (const { communityId, judge } of judges) {
        if (judge.enrolledBy(before).join() !== judge.enrolledBy(after).join()) marked.get(communityId)?.add(id);
      }
    }
    for (const [personId, communityIds] of await this.communitiesOf(people)) {
      for (const id of communityIds) marked.get(id)?.add(personId);
    }
    for (const { groupId, personIds } of groups) {
      const named = judges.filter(({ namedGroups }) => namedGroups.has(groupId));
      for (const id of [groupId, ...named.map(({ communityId }) => communityId)]) {
        for (const personId of personIds) marked.get(id)?.add(personId);
      }
    }
    const touched = [...marked].filter(([, ids]) => ids.size > 0);
    for (const [communityId, ids] of touched) await marks.add(communityId, [...ids]);
    // Marked is what counts: a message that can't be sent is made up for by the timer.
    for (const [communityId] of touched) await queue.send({ communityId }).catch(() => undefined);
  }

  private async judges(served: readonly string[]): Promise<readonly CommunityJudge[]> {
    const shared = sharedReading();
    const all = [...(await this.parts.rules.all())].filter(([id]) => served.includes(id));
    const judges: CommunityJudge[] = [];
    for (const [communityId, { rules }] of all) {
      const judge = await judgeFits(this.parts.organisation, rules, shared);
      judges.push({ communityId, namedGroups: groupsIn(rules), judge });
    }
    return judges;
  }

  /** The communities that have a record of these people. */
  private async communitiesOf(people: readonly PersonChange[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const { rosters } = this.parts;
    const found = new Map<string, readonly string[]>();
    const newOnes = people.filter(({ before }) => !before);
    const isFlood = newOnes.length >= manyNew;
    if (isFlood) {
      const recorded = await this.recorded.recall('all', () => this.everyRecord());
      for (const { id } of newOnes) found.set(id, recorded.get(id) ?? []);
    }
    const asked = people.filter(({ id }) => !found.has(id)).map(({ id }) => id);
    for (const some of slicesOf(asked, askedAtOnce)) {
      const answers = await Promise.all(some.map((id) => rosters.communitiesOf(id)));
      some.forEach((id, index) => found.set(id, answers[index] ?? []));
    }
    return found;
  }

  private async everyRecord(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { communities, rosters } = this.parts;
    const recorded = new Map<string, string[]>();
    for (const { id } of await communities.all()) {
      for (const { record } of await rosters.records(id)) {
        recorded.set(record.id, [...(recorded.get(record.id) ?? []), id]);
      }
    }
    return recorded;
  }
}
