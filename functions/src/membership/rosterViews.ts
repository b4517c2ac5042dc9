import { compareText } from '../../../src/domain/kernel';
import {
  disciplineOf,
  isIn,
  leadKindOf,
  type CommunityPerson,
  type MemberRecord,
  type RosterView,
} from '../../../src/domain/membership';
import type { RealTime } from '../platform/clock';
import { Remembered } from '../platform/remembered';
import type { ProfileStore } from './ProfileStore';
import type { RosterStore } from './RosterStore';

/** How long a host shows a roster as it has read it, in milliseconds: many look at the same one when a session begins. */
const rosterFreshFor = 5_000;
const rostersKept = 10;
/** Profiles are those of the whole organisation, and change seldom. */
const profilesFreshFor = 60_000;

interface RosterViewParts {
  readonly rosters: Pick<RosterStore, 'records'>;
  readonly profiles: ProfileStore;
  readonly time: RealTime;
}

/** The people of a community as its members see them. */
export class RosterViews {
  private readonly kept: Remembered<readonly CommunityPerson[]>;
  private readonly topics: Remembered<ReadonlyMap<string, readonly string[]>>;

  constructor(private readonly parts: RosterViewParts) {
    this.kept = new Remembered(parts.time, rosterFreshFor, rostersKept);
    this.topics = new Remembered(parts.time, profilesFreshFor, 1);
  }

  /** Everybody, by name. The reader sees what they said of themselves as of now. */
  async view(communityId: string, readerId: string): Promise<RosterView> {
    const [people, own] = await Promise.all([
      this.kept.recall(communityId, () => this.read(communityId)),
      this.parts.profiles.find(readerId),
    ]);
    return {
      people: people.map((person) => {
        if (person.id !== readerId) return person;
        const { askAbout: _other, ...reader } = person;
        return { ...reader, ...(own.length > 0 ? { askAbout: own } : {}), isYou: true };
      }),
    };
  }

  /** Its roster has just been changed here. */
  forget(communityId: string): void {
    this.kept.forget(communityId);
  }

  private async read(communityId: string): Promise<readonly CommunityPerson[]> {
    const [stored, topics] = await Promise.all([
      this.parts.rosters.records(communityId),
      this.topics.recall('all', () => this.parts.profiles.all()),
    ]);
    const disciplines = new Map<string, string | undefined>();
    const disciplineFor = (title: string): string | undefined => {
      if (!disciplines.has(title)) disciplines.set(title, disciplineOf(title));
      return disciplines.get(title);
    };
    return stored
      .flatMap(({ record }) => (isIn(record) ? [personOf(record, topics.get(record.id) ?? [], disciplineFor)] : []))
      .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  }
}

function personOf(
  { id, name, reasons, jobTitle, department, office, guest }: MemberRecord,
  askAbout: readonly string[],
  disciplineFor: (title: string) => string | undefined,
): CommunityPerson {
  const leads = leadKindOf(reasons);
  const discipline = jobTitle === undefined ? undefined : disciplineFor(jobTitle);
  return {
    ...{ id, name },
    ...(leads ? { leads } : {}),
    ...(jobTitle ? { jobTitle } : {}),
    ...(department ? { department } : {}),
    ...(office ? { place: office } : {}),
    ...(discipline ? { discipline } : {}),
    ...(askAbout.length > 0 ? { askAbout } : {}),
    ...(guest ? { guest: true as const } : {}),
  };
}
