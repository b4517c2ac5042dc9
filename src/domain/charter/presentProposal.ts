import type { Clause } from './clause';
import type { ProposalDetail, ProposalView } from './contract';
import type { Named, Proposal } from './proposal';
import { countObjections, standingObjections, supportersOf, supportOf } from './stances';

/** What a proposal is shown with. */
export interface Showing {
  /** As the charter stands. */
  readonly clauses: readonly Clause[];
  /** The clauses of the version it was made from; needed for outdated ones only. */
  readonly base?: readonly Clause[];
  /** Ids of who is in the community now. */
  readonly members: ReadonlySet<string>;
  /** Id of the member who looks. */
  readonly reader: string;
}

/** A proposal as the list shows it to a member. */
export function presentProposal(proposal: Proposal, { clauses, base, members, reader }: Showing): ProposalView {
  const { change, wording, by, begunBy, fromPage, ended } = proposal;
  const own = supportOf(proposal, reader);
  const objected = standingObjections(proposal, members).filter((objection) => objection.by.id === reader);
  return {
    id: proposal.id,
    by,
    ...(begunBy ? { begunBy } : {}),
    at: proposal.at,
    reason: proposal.reason,
    change,
    ...clauseOf(proposal, 'clause', clauses),
    ...(proposal.state === 'outdated' && change.kind === 'reword' ? clauseOf(proposal, 'base', base ?? []) : {}),
    weight: proposal.weight,
    wording,
    closesAt: proposal.closesAt,
    state: proposal.state,
    ...(fromPage ? { fromPage } : {}),
    support: supportersOf(proposal).length,
    objections: countObjections(proposal, members),
    comments: proposal.comments.length,
    yours: {
      supports: own?.wording === wording,
      objects: objected.length > 0,
      isProposer: by.id === reader,
      lookAgain:
        (own !== undefined && own.wording < wording) || objected.some((objection) => objection.wording < wording),
    },
    ...(ended ? { ended } : {}),
  };
}

/** A proposal with everything that was said about it, in the order in which it was said. */
export function presentDetail(proposal: Proposal, showing: Showing): ProposalDetail {
  return {
    ...presentProposal(proposal, showing),
    supporters: proposal.support.map(({ by, at, wording }) => ({
      ...named(by),
      at,
      ...(wording < proposal.wording ? ({ earlierWording: true } as const) : {}),
    })),
    raised: proposal.objections.map((objection) => ({
      ...objection,
      ...(showing.members.has(objection.by.id) ? {} : ({ hasLeft: true } as const)),
    })),
    said: proposal.comments,
  };
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
