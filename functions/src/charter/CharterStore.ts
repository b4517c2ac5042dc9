import type { Instant } from '../../../src/domain/kernel';
import type {
  Audience,
  CharterVersion,
  Clause,
  CharterView,
  Objective,
  Proposal,
  ReaderQuestion,
} from '../../../src/domain/charter';
import type { PublicationState } from './publicationState';

/** How a community's charter stands now: what everything else hangs on. */
export interface CharterHead {
  /** 0: there is none yet. */
  readonly version: number;
  readonly adoptedAt?: Instant;
  readonly adopted?: CharterView['adopted'];
  /** The newest `major` version; 0 while there is none. */
  readonly lastMajor: number;
  readonly clauses: readonly Clause[];
  readonly audience: Audience;
  /** 1 to 24. */
  readonly reviewMonths: number;
  /** The day of the next review, `2026-09-02`; absent while there is no charter. */
  readonly reviewOn?: string;
  /** Since when proposals that went back are talked about at the next review. */
  readonly reviewedAt?: Instant;
  readonly reviewSession?: NonNullable<CharterView['review']>['session'];
  readonly objective?: Objective;
  /** The newest first. */
  readonly pastObjectives: readonly Objective[];
  readonly questions: readonly ReaderQuestion[];
  readonly reminded?: { readonly version: number; readonly at: Instant };
  readonly endedProposals: number;
  readonly publication: PublicationState;
}

/** A charter of which nothing was written yet. */
export const noCharter: CharterHead = {
  version: 0,
  lastMajor: 0,
  clauses: [],
  audience: 'members',
  reviewMonths: 6,
  pastObjectives: [],
  questions: [],
  endedProposals: 0,
  publication: {},
};

/** Something as it was read. */
export interface Stored<Value> {
  readonly value: Value;
  /** Names this state; empty for what is not there yet. */
  readonly etag: string;
}

/** The charters of communities, their versions and proposals, and who has acknowledged them. */
export interface CharterStore {
  head(communityId: string): Promise<Stored<CharterHead>>;
  saveHead(communityId: string, head: CharterHead, etag: string): Promise<Stored<CharterHead> | 'conflict'>;
  /** Open and outdated proposals, in no order. */
  standing(communityId: string): Promise<readonly Stored<Proposal>[]>;
  /** Any proposal, also one that has ended. */
  proposal(communityId: string, proposalId: string): Promise<Stored<Proposal> | undefined>;
  /**
   * Keeps a proposal that is open or outdated, or that ends without being adopted (`returned`, `withdrawn`).
   *
   * @param etag - of the state that it follows; empty: it is new
   * @param head - written in the same transaction: when it ends the head that counts it, and for the first charter the one that saw no
   * other
   */
  saveProposal(
    communityId: string,
    proposal: Proposal,
    etag: string,
    head?: Stored<CharterHead>,
  ): Promise<'saved' | 'conflict'>;
  /** Adopts: version, head and proposal together or not at all. */
  adopt(
    communityId: string,
    adoption: {
      readonly version: CharterVersion;
      /** The head that follows, with the etag of the one before. */
      readonly head: Stored<CharterHead>;
      /** The proposal that follows, with the etag of the one before. */
      readonly proposal: Stored<Proposal>;
    },
  ): Promise<'saved' | 'conflict'>;
  /**
   * Proposals that have ended, the newest first.
   * @param before - `next` of the page before
   * @param limit - at most 100
   */
  ended(
    communityId: string,
    before: string | undefined,
    limit: number,
  ): Promise<{ readonly proposals: readonly Proposal[]; readonly next?: string }>;
  version(communityId: string, number: number): Promise<CharterVersion | undefined>;
  /** The newest first, without their texts. */
  versions(communityId: string): Promise<readonly Omit<CharterVersion, 'clauses'>[]>;
  /** By id of the person. */
  acknowledgements(
    communityId: string,
  ): Promise<ReadonlyMap<string, { readonly version: number; readonly on: string }>>;
  /** @param on - the day, `2026-03-02` */
  acknowledge(communityId: string, personId: string, version: number, on: string): Promise<void>;
  acknowledgement(communityId: string, personId: string): Promise<number | undefined>;
}
