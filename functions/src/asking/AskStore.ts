import type { Instant } from '../../../src/domain/kernel';
import type { ReasonTally } from '../../../src/domain/membership';

/** What one person was asked and said, over all communities; kept by person, so that a community's rows show nothing of it. */
export interface AskedPerson {
  readonly personId: string;
  /** When each message was handed over; the key of the asking makes it one. */
  readonly asked: readonly {
    readonly communityId: string;
    readonly at: Instant;
    readonly key: string;
    readonly byName: string;
    readonly message: string;
  }[];
  /** The latest invitation of each community that left it to them: no message went out with it. Absent: none. */
  readonly invited?: readonly { readonly communityId: string; readonly at: Instant; readonly byName: string }[];
  /** Ids of communities they said "no, thanks" to. */
  readonly declined: readonly string[];
  /** Ids of communities among whose summed reasons is one of theirs: it is counted once, whatever they say later. */
  readonly counted: readonly string[];
  readonly etag: string;
}

/** When leads of a community chose somebody, whatever became of it. */
export interface Chosen {
  readonly first: Instant;
  readonly last: Instant;
}

/** What a community knows of its askings as a whole: reasons only summed. */
export interface AskingSums {
  readonly tally: ReasonTally;
  readonly lastMessage?: string;
  readonly etag: string;
}

/** What a lead has asked for, with everything that is needed to carry it out. */
export interface Asking {
  readonly key: string;
  readonly at: Instant;
  readonly by: { readonly id: string; readonly name: string };
  readonly message: string;
  readonly personIds: readonly string[];
  /** Everybody has been seen to. */
  readonly isDone: boolean;
}

export interface AskStore {
  person(personId: string): Promise<AskedPerson>;
  savePerson(next: AskedPerson): Promise<AskedPerson | 'conflict'>;
  /** By person. */
  chosen(communityId: string): Promise<ReadonlyMap<string, Chosen>>;
  chosenPerson(communityId: string, personId: string): Promise<Chosen | undefined>;
  putChosen(communityId: string, people: ReadonlyMap<string, Chosen>): Promise<void>;
  sums(communityId: string): Promise<AskingSums>;
  saveSums(communityId: string, next: AskingSums): Promise<AskingSums | 'conflict'>;
  asking(communityId: string, key: string): Promise<Asking | undefined>;
  putAsking(communityId: string, asking: Asking): Promise<void>;
}
