import { compareText } from '../../../src/domain/kernel';
import { slicesOf } from '../platform/slicesOf';
import type { DirectoryParts } from './directoryParts';
import type { PersonWrite, StoredPerson } from './PeopleStore';
import type { StandingWrite } from './GroupStore';
import type { Reading, StoredReading } from './ReadingStore';

/** Another host reads on: whatever this one still has in hand is out of date. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** Somebody whose row shall be another one. */
export interface PersonDifference extends PersonWrite {
  readonly before?: StoredPerson['facts'];
}

/** The most rows that are kept and told together: what is noted of them beforehand has to fit into one entity. */
const together = 250;

/**
 * Keeps the copy and tells what has changed in it, so that nothing is lost wherever a host dies: what is going to change is
 * noted with the place, then written, then told; the next save takes the note away. Whoever finds a note tells it, by what the
 * copy then says. And a host that was stopped for long can do no harm: each step is conditional on what it has seen.
 */
export class ReadingDesk {
  private constructor(
    private readonly parts: DirectoryParts,
    private kept: StoredReading,
  ) {}

  /** Takes up the reading where it stands, and tells what an earlier host may not have told. */
  static async open(parts: DirectoryParts): Promise<ReadingDesk> {
    const desk = new ReadingDesk(parts, await parts.state.load());
    if (desk.reading.unfinished) await desk.tellUnfinished();
    return desk;
  }

  get reading(): Reading {
    return this.kept;
  }

  /** @throws Overtaken */
  async save(change: Partial<Reading>): Promise<void> {
    const { unfinished: _told, ...reading } = this.kept;
    const saved = await this.parts.state.save({ ...reading, ...change });
    if (saved === 'conflict') throw new Overtaken();
    this.kept = saved;
  }

  /** @throws Overtaken */
  async keepPeople(differences: readonly PersonDifference[]): Promise<void> {
    const { people, sink } = this.parts;
    // By id, and so by partition: fewer transactions.
    const sorted = [...differences].sort((a, b) => compareText(a.id, b.id));
    for (const some of slicesOf(sorted, together)) {
      const noted = some.map(({ id, before }) => ({ id, ...(before ? { before } : {}) }));
      const version = this.kept.version + 1;
      await this.save({ version, unfinished: { people: noted, groups: [] } });
      if ((await people.save(some)) === 'conflict') throw new Overtaken();
      await sink.note(
        some.map(({ id, before, facts }) => ({
          id,
          ...(before ? { before } : {}),
          ...(facts ? { after: facts } : {}),
        })),
        [],
      );
    }
  }

  /** @throws Overtaken */
  async keepStandings(groupId: string, differences: readonly StandingWrite[]): Promise<void> {
    const { groups, sink } = this.parts;
    for (const some of slicesOf(differences, together)) {
      const told = [{ groupId, personIds: some.map(({ personId }) => personId) }];
      await this.save({ unfinished: { people: [], groups: told } });
      if ((await groups.save(groupId, some)) === 'conflict') throw new Overtaken();
      await sink.note([], told);
    }
  }

  private async tellUnfinished(): Promise<void> {
    const { people = [], groups = [] } = this.reading.unfinished ?? {};
    const now = await this.parts.people.find(people.map(({ id }) => id));
    const changes = people.map((person) => {
      const after = now.get(person.id)?.facts;
      return { ...person, ...(after ? { after } : {}) };
    });
    await this.parts.sink.note(changes, groups);
    await this.save({});
  }
}
