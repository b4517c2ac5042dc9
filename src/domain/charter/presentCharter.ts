import type { Instant } from '../kernel';
import type { ZoneRules } from '../sessions';
import { isAsked, shareOf, type Readable } from './acknowledge';
import type { CharterText } from './applyChange';
import type { Audience, Objective, Publication, ReaderQuestion } from './charter';
import type { Clause } from './clause';
import type { CharterView, ReviewView } from './contract';
import { byClosing } from './decide';
import { presentProposal } from './presentProposal';
import type { Named, Proposal } from './proposal';
import { isReviewDue, reviewTopics } from './review';

/** A community's charter with what belongs to it, as far as a reader is shown of it. */
export interface Shown {
  readonly community: CharterView['community'];
  readonly charter: CharterText &
    Readable & {
      readonly adoptedAt?: Instant;
      readonly adopted?: CharterView['adopted'];
      readonly audience: Audience;
      readonly reviewMonths: number;
      readonly reviewOn?: string;
      readonly reviewSession?: ReviewView['session'];
      readonly objective?: Objective;
      /** The newest first. */
      readonly pastObjectives: readonly Objective[];
      readonly questions: readonly ReaderQuestion[];
      readonly reminded?: { readonly version: number; readonly at: Instant };
    };
  readonly publication: Publication;
  /** Where anybody reads it while it is open to anybody. */
  readonly publicAddress?: string;
  /** Open and outdated ones, in any order. */
  readonly standing: readonly Proposal[];
  /** The clauses of a version that an outdated proposal was made from, when they were read. */
  readonly versions?: ReadonlyMap<number, readonly Clause[]>;
  readonly endedProposals: number;
  /** Those that went back since the last review, the newest first; needed for leads when the review is due. */
  readonly returned?: readonly Proposal[];
  /** Ids of who is in the community now. */
  readonly members: ReadonlySet<string>;
  /** Ids of those who were put out of it while an objection of theirs stands. */
  readonly putOut?: ReadonlySet<string>;
  /** By id of the person; for leads of everybody, else the reader's own does. */
  readonly acknowledgements: ReadonlyMap<string, { readonly version: number }>;
}

/** Who looks: somebody of the community, or (`reader`) somebody else to whom the charter is open. */
export type Onlooker = { readonly role: 'lead' | 'member'; readonly id: string } | { readonly role: 'reader' };

/** Whether the charter is open to somebody who is not in the community. */
export function mayRead(audience: Audience, from: 'organisation' | 'outside'): boolean {
  return audience === 'anybody' || (audience === 'organisation' && from === 'organisation');
}

/** The charter as it is shown to somebody. Who is not in the community sees nobody's name, and nothing that is not agreed. */
export function presentCharter(shown: Shown, onlooker: Onlooker, now: Instant, zones: ZoneRules): CharterView {
  const { community, charter, standing, members, publication, endedProposals } = shown;
  const { version, adoptedAt, adopted, clauses, audience, objective, pastObjectives, questions } = charter;
  const review = reviewOf(shown, onlooker, now, zones);
  const core = {
    community,
    version,
    ...(adoptedAt === undefined ? {} : { adoptedAt }),
    clauses,
    audience,
    ...(review ? { review } : {}),
  };
  if (onlooker.role === 'reader') {
    return {
      ...core,
      ...(adopted ? { adopted: { how: adopted.how } } : {}),
      you: { role: 'reader', isAsked: false },
      ...(objective ? { objective: withoutNames(objective) } : {}),
      pastObjectives: pastObjectives.map(withoutNames),
      ...{ proposals: [], endedProposals: 0, publication: { state: 'none' }, questions: [] },
    };
  }
  const { role, id } = onlooker;
  const acknowledged = shown.acknowledgements.get(id)?.version;
  return {
    ...core,
    ...(adopted ? { adopted } : {}),
    you: { id, role, ...(acknowledged === undefined ? {} : { acknowledged }), isAsked: isAsked(charter, acknowledged) },
    ...(objective ? { objective } : {}),
    pastObjectives,
    proposals: [...standing].sort(byClosing).map((proposal) => {
      const base = shown.versions?.get(proposal.baseVersion);
      const putOut = shown.putOut ? { putOut: shown.putOut } : {};
      return presentProposal(proposal, { clauses, members, ...putOut, reader: id, ...(base ? { base } : {}) });
    }),
    endedProposals,
    publication: role === 'lead' ? publication : withoutTrouble(publication),
    ...(role === 'lead' && version > 0 ? { acknowledgements: readBy(shown), ...publicAddressOf(shown) } : {}),
    questions,
  };
}

function reviewOf(
  { charter, community, members, returned = [] }: Shown,
  { role }: Onlooker,
  now: Instant,
  zones: ZoneRules,
): ReviewView | undefined {
  const { reviewOn, reviewMonths, reviewSession, questions, objective, clauses } = charter;
  if (reviewOn === undefined) return undefined;
  const isDue = isReviewDue(reviewOn, now, community.timeZone, zones);
  return {
    on: reviewOn,
    everyMonths: reviewMonths,
    isDue,
    ...(isDue && role === 'lead' ? { agenda: reviewTopics(questions, returned, clauses, objective, members) } : {}),
    ...(reviewSession && role !== 'reader' ? { session: reviewSession } : {}),
  };
}

function readBy({ charter, members, acknowledgements }: Shown): NonNullable<CharterView['acknowledgements']> {
  const { reminded, lastMajor } = charter;
  const at = reminded && reminded.version >= lastMajor ? { remindedAt: reminded.at } : {};
  return { ...shareOf(charter, members, acknowledgements), ...at };
}

/** To be handed on by whoever opened the charter to anybody. */
function publicAddressOf({ charter: { audience }, publicAddress }: Shown): Pick<CharterView, 'publicAddress'> {
  return publicAddress !== undefined && mayRead(audience, 'outside') ? { publicAddress } : {};
}

/** What went wrong is for those who can do something about it. */
function withoutTrouble({ trouble: _trouble, ...publication }: Publication): Publication {
  return publication.state === 'troubled' ? { ...publication, state: 'owed' } : publication;
}

const nobody: Named = { id: '', name: '' };

/** Check-ins are talk among members. */
function withoutNames(objective: Objective): Objective {
  const outcome = objective.outcome && { outcome: { ...objective.outcome, by: nobody } };
  return { ...objective, setBy: nobody, checkIns: [], ...outcome };
}
