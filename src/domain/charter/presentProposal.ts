import { mayAmend } from './amend';
import type { Clause } from './clause';
import type { ProposalDetail, ProposalView } from './contract';
import { earlierOf } from './earlierWordings';
import type { Named, Proposal } from './proposal';
import type { Rebased } from './rebase';
import { countObjections, standingObjections, supportersOf, supportOf, unansweredObjections } from './stances';

/** What a proposal is shown with. */
export interface Showing {
  /** As the charter stands. */
  readonly clauses: readonly Clause[];
  /** The clauses of the version it was made from (see `showsBase`). */
  readonly base?: readonly Clause[];
  /** Ids of who is in the community now. */
  readonly members: ReadonlySet<string>;
  /** Ids of those who were put out of it, and whose objections count all the same. */
  readonly putOut?: ReadonlySet<string>;
  /** Id of the member who looks. */
  readonly reader: string;
}

/** Whether what a proposal was made from is shown: it has to be read then. What has ended is told for good as it was. */
export function showsBase({ state, change }: Pick<Proposal, 'state' | 'change'>): boolean {
  switch (change.kind) {
    case 'reword':
      return state !== 'open';
    case 'move':
    case 'remove':
      return state !== 'open' && state !== 'outdated';
    case 'start':
    case 'add':
      return false;
  }
}

/** A proposal as the list shows it to a member. */
export function presentProposal(proposal: Proposal, { clauses, base, members, putOut, reader }: Showing): ProposalView {
  const { change, wording, by, begunBy, fromPage, ended } = proposal;
  const own = supportOf(proposal, reader);
  const counting = putOut ? new Set([...members, ...putOut]) : members;
  const objected = standingObjections(proposal, members).filter((objection) => objection.by.id === reader);
  return {
    id: proposal.id,
    by,
    ...(begunBy ? { begunBy } : {}),
    at: proposal.at,
    reason: proposal.reason,
    change,
    ...clauseOf(proposal, 'clause', clauses),
    ...(showsBase(proposal) ? clauseOf(proposal, 'base', base ?? []) : {}),
    weight: proposal.weight,
    wording,
    closesAt: proposal.closesAt,
    state: proposal.state,
    ...(fromPage ? { fromPage } : {}),
    support: supportersOf(proposal).length,
    objections: countObjections(proposal, counting),
    unanswered: unansweredObjections(proposal, counting).length,
    comments: proposal.comments.length,
    yours: {
      supports: own?.wording === wording,
      objects: objected.length > 0,
      isProposer: by.id === reader,
      mayAmend: !ended && mayAmend(proposal, reader, members),
      lookAgain:
        (own !== undefined && own.wording < wording) || objected.some((objection) => objection.wording < wording),
    },
    ...(ended ? { ended } : {}),
  };
}

/**
 * A proposal with everything that was said about it, in the order in which it was said.
 * @param showing - `rebased`: when its clause has changed since it was made
 */
export function presentDetail(
  proposal: Proposal,
  showing: Showing & { readonly rebased?: Rebased | undefined },
): ProposalDetail {
  const { rebased, base = [], reader } = showing;
  const earlier = earlierOf(proposal, reader);
  return {
    ...presentProposal(proposal, showing),
    ...(rebased ? { rebased, ...clauseOf(proposal, 'base', base) } : {}),
    ...(earlier ? { knew: { change: earlier.change, reason: earlier.reason } } : {}),
    supporters: proposal.support.map(({ by, at, wording }) => ({
      ...named(by),
      at,
      ...(wording < proposal.wording ? ({ earlierWording: true } as const) : {}),
    })),
    raised: proposal.objections.map((objection) => ({
      ...objection,
      ...goneOf(objection.by.id, showing),
    })),
    said: proposal.comments,
  };
}

function goneOf(
  personId: string,
  { members, putOut }: Showing,
): Pick<ProposalDetail['raised'][number], 'hasLeft' | 'wasRemoved'> {
  if (members.has(personId)) return {};
  return putOut?.has(personId) ? { wasRemoved: true } : { hasLeft: true };
}

function named({ id, name }: Named): Named {
  return { id, name };
}

function clauseOf<Name extends 'clause' | 'base'>(
  { change }: Proposal,
  as: Name,
  clauses: readonly Clause[],
): { readonly [name in Name]?: Clause } {
  const clause = 'clauseId' in change ? clauses.find(({ id }) => id === change.clauseId) : undefined;
  return clause ? ({ [as]: clause } as { readonly [name in Name]: Clause }) : {};
}
