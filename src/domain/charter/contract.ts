import type { Instant, Language } from '../kernel';
import type { Audience, CharterVersion, CheckIn, Objective, Publication, ReaderQuestion } from './charter';
import type { Clause } from './clause';
import type { Outline } from './outlineOf';
import type { Change, EarlierWording, Named, Objection, Proposal, ProposalState, Weight } from './proposal';
import type { Rebased } from './rebase';

/*
 * Whatever can be refused to anybody is not told again below: `communityUnknown`, `notAMember`, `onlyLeads`, `badRequest`, `tooLarge`
 * (900,000 characters of a proposal, 64 KB of anything else), `tooBusy`; and `proposalUnknown` wherever a path names a proposal.
 */

/**
 * `GET communities/{communityId}/charter`, with an ETag: by members everything; by others of the organisation, when the
 * charter is open to them, the adopted text and objectives without anybody's name (`role: 'reader'`, no proposals).
 * `GET public/communities/{communityId}/charter?lang=` is a page for anybody, while the charter is open to anybody.
 */
export interface CharterView {
  readonly community: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly you: {
    readonly id?: string;
    readonly role: 'lead' | 'member' | 'reader';
    /** What the reader has read and acknowledged: a version. Absent: nothing yet. */
    readonly acknowledged?: number;
    /** They are asked to read it (again) and say so. */
    readonly isAsked: boolean;
  };
  /** 0: there is none yet. */
  readonly version: number;
  readonly adoptedAt?: Instant;
  /** How this version came about: at its closing date by consent, or at once by a lead, whom members see by name. */
  readonly adopted?: { readonly how: 'consent' } | ({ readonly how: 'atOnce' } & AdoptedAtOnce);
  readonly clauses: readonly Clause[];
  readonly audience: Audience;
  /** For leads, while it is open to anybody: where anybody reads it. */
  readonly publicAddress?: string;
  readonly review?: ReviewView;
  readonly objective?: Objective;
  /** Those that ended, the newest first. */
  readonly pastObjectives: readonly Objective[];
  /** Open and outdated ones, the one that closes first first. */
  readonly proposals: readonly ProposalView[];
  /** How many have ended; they are read with `GET …/proposals`. */
  readonly endedProposals: number;
  readonly publication: Publication;
  /** For leads: how many of how many have acknowledged it; and when they sent the one reminder of this version. */
  readonly acknowledgements?: { readonly done: number; readonly of: number; readonly remindedAt?: Instant };
  /** For members. */
  readonly questions: readonly ReaderQuestion[];
}

export interface AdoptedAtOnce {
  readonly by?: Named;
  /** The version that it turns back. */
  readonly turnsBack?: number;
  /** Until when any member may turn it back. */
  readonly turnBackUntil?: Instant;
}

export interface ReviewView {
  /** The day when it is looked at again, `2026-09-02`. */
  readonly on: string;
  readonly everyMonths: number;
  readonly isDue: boolean;
  /** For leads, when it is due: what to talk about, ready for the next session. */
  readonly agenda?: readonly ReviewTopic[];
  /** Its agenda was put to this session. */
  readonly session?: { readonly id: string; readonly start: Instant };
}

/** Something to talk about at the review; screens and letters make the words. */
export type ReviewTopic =
  | { readonly kind: 'living' }
  | { readonly kind: 'question'; readonly text: string }
  | {
      readonly kind: 'returned';
      readonly proposalId: string;
      readonly about: Outline;
      readonly reason: string;
      readonly objections: number;
    }
  | { readonly kind: 'objective'; readonly text: string };

/** A proposal in the list; what was said about it in full is in `ProposalDetail`. */
export interface ProposalView {
  readonly id: string;
  readonly by: Named;
  /** Who proposed it first, when somebody else has taken it over since. */
  readonly begunBy?: Named;
  readonly at: Instant;
  readonly reason: string;
  readonly change: Change;
  /** The clause as it stands now, for what a `reword`, `move` or `remove` is about; absent when it is gone. */
  readonly clause?: Clause;
  /** For what has ended, for an outdated `reword`, and for one with `rebased`: the clause as it stood when this was written. */
  readonly base?: Clause;
  readonly weight: Weight;
  readonly wording: number;
  readonly closesAt: Instant;
  readonly state: ProposalState;
  readonly fromPage?: true;
  /** How many support this wording; who, is in the detail. */
  readonly support: number;
  /** Objections that stand. */
  readonly objections: number;
  /** Those of them that wait for its proposer: of the wording that stands, and not answered. */
  readonly unanswered: number;
  readonly comments: number;
  /** The reader's own part in it. */
  readonly yours: {
    readonly supports: boolean;
    readonly objects: boolean;
    readonly isProposer: boolean;
    /** They may give it another wording, and take it over with that if they are not its proposer; until it closes. */
    readonly mayAmend: boolean;
    /** They supported or objected to an earlier wording. */
    readonly lookAgain: boolean;
  };
  readonly ended?: Proposal['ended'];
}

/** `GET …/charter/proposals/{proposalId}`: with everything that was said. Every act on a proposal is answered with it. */
export interface ProposalDetail extends ProposalView {
  /** For a `reword` whose clause has changed since it was made: its words together with what was adopted, and (as `base`) what both were. */
  readonly rebased?: Rebased;
  /** While it stands: what it said when the reader took their stand, if that was another wording (see `yours.lookAgain`). */
  readonly knew?: Pick<EarlierWording, 'change' | 'reason'>;
  readonly supporters: readonly (Named & { readonly at: Instant; readonly earlierWording?: true })[];
  readonly raised: readonly (Objection & {
    /** Objectors who left the community by themselves hold nothing up. */
    readonly hasLeft?: true;
    /** They were put out of the community: their objection counts all the same. */
    readonly wasRemoved?: true;
  })[];
  readonly said: Proposal['comments'];
}

/** `GET …/charter/proposals?before=`: ended ones, the newest first, at most 50 a page. */
export interface EndedProposalsView {
  readonly proposals: readonly ProposalView[];
  /** Give it as `before` to read on; absent: these were the last. */
  readonly next?: string;
}

/** `GET …/charter/versions`: all of them, the newest first, without their texts. */
export interface VersionsView {
  readonly versions: readonly Omit<CharterVersion, 'clauses'>[];
}

/**
 * `POST …/charter/versions/{number}/turnBack`, by a member: what a lead adopted at once in the last seven days is undone at once.
 * Refused: `versionUnknown`, `notToTurnBack`, `turnBackOver`, `nothingChanges`, `proposalOutdated`, and what proposing is refused for.
 */
export interface TurnBackBody {
  /** Made by the caller: of the proposal that it is written down as. */
  readonly id: string;
  readonly reason: string;
}

/** `GET …/charter/versions/{number}`: one with its text. */
export type VersionView = CharterVersion;

/**
 * `POST …/charter/proposals`, by a member. `id` is made by the caller. Refused: `charterStarted` (a second start), `charterMissing`,
 * `clauseUnknown`, `clauseIdTaken`, `nothingChanges`, `textEmpty`, `textTooLong`, `linkNotAllowed`, `notEditorial`, `tooManyClauses`,
 * `charterTooLong`, `tooManyProposals`, `versionUnknown`, `idTaken`. When others changed the clause meanwhile in a way that nobody can merge but a
 * person, nothing is refused and nothing lost: it is kept as `outdated`, with `base` and `clause` to look at. A `start` needs no reason.
 */
export interface ProposeBody {
  readonly id: string;
  readonly change: Change;
  readonly reason: string;
  readonly weight: Weight;
  /** The version that the proposer looked at. */
  readonly version: number;
}

/**
 * `POST …/charter/proposals/{proposalId}/amend`, by its proposer or, once it is outdated or its proposer has left, by anybody who
 * may propose, who takes it over: `by` is whoever amends, `begunBy` who proposed it first. From the wording that they looked at, else
 * `wordingChanged`; brings it up to date with the charter, and leaves at least two days to look again. Refused also: `proposalEnded`,
 * `notYours`, and what proposing is refused for.
 */
export interface AmendBody {
  readonly wording: number;
  readonly change: Change;
  readonly reason: string;
  readonly weight: Weight;
  readonly version: number;
}

/**
 * `POST …/charter/proposals/{proposalId}/support` and `…/unsupport`, by a member other than its proposer: of the wording that they
 * looked at. Supporting withdraws one's own objection, objecting one's own support. Refused: `proposalEnded`, `wordingChanged`,
 * `ownProposal`; objecting also `textEmpty`, `textTooLong`, `idTaken`, and `tooManyRemarks` for one person's objections without end.
 */
export interface StanceBody {
  readonly wording: number;
}

/** `POST …/object`: `{ id, reason, wording }`; `…/objections/{objectionId}/withdraw`: by whoever raised it, else `notYours`; `objectionUnknown`, `proposalEnded`. */
export interface ObjectBody extends StanceBody {
  readonly id: string;
  readonly reason: string;
}

/** `POST …/comment`. Refused: `proposalEnded`, `textEmpty`, `textTooLong`, `tooManyRemarks` (of all), `tooManyComments` (of one person), `idTaken`, `objectionUnknown`. */
export interface CommentBody {
  readonly id: string;
  readonly text: string;
  /** Id of the objection that it answers. */
  readonly answers?: string;
}

/**
 * `POST …/adopt`, by a lead: an editorial change, or the start of a charter, at once. Refused: `proposalEnded`,
 * `wordingChanged`, `notEditorial`, `objectionStands`, `proposalOutdated`. `POST …/withdraw`, by its proposer or a lead, else `notYours`;
 * `proposalEnded`; no body.
 */
export type AdoptBody = StanceBody;

/**
 * `POST …/charter/acknowledge`, by a member: they have read this version. Answered with `CharterView`. Refused: `charterMissing`,
 * `versionUnknown`, `charterChanged`. `POST …/charter/remind`, by a lead, once for each version that asks everybody; no body. Refused:
 * `alreadyReminded`, `nobodyToRemind`.
 */
export interface AcknowledgeBody {
  readonly version: number;
}

/**
 * `POST …/charter/questions`, by a member. Refused: `textEmpty`, `textTooLong`, `tooManyQuestions`, `idTaken`.
 * `…/questions/{questionId}/remove`, by whoever asked or a lead, else `notYours`.
 */
export interface AskBody {
  readonly id: string;
  readonly text: string;
  readonly clauseId?: string;
}

/** `PUT …/charter/settings`, by a lead. What is absent stays as it is: somebody else may have changed it meanwhile. */
export interface CharterSettingsBody {
  readonly audience?: Audience;
  /** 1 to 24. */
  readonly reviewMonths?: number;
}

/**
 * `POST …/charter/review/agenda`, by a lead: puts what to talk about on the agenda of the next session. Refused: `charterMissing`,
 * `noSessionComing`. `POST …/charter/review/done`, by a lead: it was looked at; questions of before are put away, the next review is
 * set; no body. Refused: `charterMissing`.
 */
export interface AgendaBody {
  /** In which the topics are worded; English unless it is told. */
  readonly language?: Language;
}

/** `POST …/charter/objective`, by a lead. Refused: `objectiveRuns`, `textEmpty`, `textTooLong`. */
export interface ObjectiveBody {
  readonly id: string;
  readonly text: string;
  readonly months: 3 | 6;
}

/** `POST …/charter/objective/{objectiveId}/checkIn`, by a member. Refused: `objectiveUnknown`, `objectiveEnded`, `tooManyCheckIns`, `textEmpty`, `textTooLong`, `idTaken`. */
export type CheckInBody = Pick<CheckIn, 'id' | 'text'>;

/** `POST …/charter/objective/{objectiveId}/outcome`, by a lead: it ends with that. Refused: `objectiveUnknown`, `objectiveEnded`, `textTooLong`. */
export interface OutcomeBody {
  readonly reached: 'yes' | 'partly' | 'no';
  readonly text: string;
}
