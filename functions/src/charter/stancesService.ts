import {
  comment,
  object,
  support,
  unsupport,
  withdraw,
  withdrawObjection,
  type CommentBody,
  type ObjectBody,
  type ProposalDetail,
} from '../../../src/domain/charter';
import { allowed } from '../../../src/domain/kernel';
import type { Caller } from '../platform/route';
import { namedOf, type Before, type ProposalDesk } from './proposalDesk';
import { aboutOf, tell, type Told } from './telling';

type Decide = Parameters<ProposalDesk['change']>[2];
type After = Awaited<ReturnType<ProposalDesk['change']>>;

/** What people say to a proposal. */
export class StancesService {
  constructor(private readonly desk: ProposalDesk) {}

  support(caller: Caller, proposalId: string, wording: number): Promise<ProposalDetail> {
    return this.act(caller, proposalId, ({ proposal, now }) => support(proposal, namedOf(caller), wording, now));
  }

  unsupport(caller: Caller, proposalId: string, wording: number): Promise<ProposalDetail> {
    return this.act(caller, proposalId, ({ proposal, now }) => unsupport(proposal, namedOf(caller), wording, now));
  }

  object(caller: Caller, proposalId: string, body: ObjectBody): Promise<ProposalDetail> {
    return this.act(
      caller,
      proposalId,
      ({ proposal, now }) => object(proposal, body, namedOf(caller), now),
      ({ proposal, head }) => {
        const reason = proposal.objections.find(({ id }) => id === body.id)?.reason ?? '';
        const about = aboutOf(proposal, head.clauses);
        return { once: [proposal.id, body.id], news: { kind: 'objected', about, by: caller.name, reason } };
      },
    );
  }

  withdrawObjection(caller: Caller, proposalId: string, objectionId: string): Promise<ProposalDetail> {
    return this.act(caller, proposalId, ({ proposal, now }) =>
      withdrawObjection(proposal, objectionId, namedOf(caller), now),
    );
  }

  /** Whoever stands for the proposal hears of comments once a day at most. */
  async comment(caller: Caller, proposalId: string, body: CommentBody): Promise<ProposalDetail> {
    const day = this.desk.parts.zones.dateAt(this.desk.now(), await this.desk.timeZoneOf(caller));
    return this.act(
      caller,
      proposalId,
      ({ proposal, now }) => comment(proposal, body, namedOf(caller), now),
      ({ proposal, head }) => {
        const text = proposal.comments.find(({ id }) => id === body.id)?.text ?? '';
        const about = aboutOf(proposal, head.clauses);
        return { once: [proposal.id, day], news: { kind: 'commented', about, by: caller.name, text } };
      },
    );
  }

  /** Takes a proposal back. One that was taken back already stays so. */
  withdraw(caller: Caller, proposalId: string): Promise<ProposalDetail> {
    const by = { ...namedOf(caller), isLead: caller.role === 'lead' };
    return this.act(
      caller,
      proposalId,
      ({ proposal, now }: Before) => (proposal.state === 'withdrawn' ? allowed(proposal) : withdraw(proposal, by, now)),
      ({ proposal, head }) => {
        // Its proposer may have done it a moment before.
        const lead = proposal.ended?.by;
        const about = aboutOf(proposal, head.clauses);
        return lead && { once: [proposal.id], news: { kind: 'withdrawn', about, by: lead.name } };
      },
    );
  }

  /**
   * @param told - what whoever stands for the proposal hears of it, unless they did it themselves
   * @throws Refusal as the rule refuses; `proposalUnknown`, `tooLarge`, `tooBusy`
   */
  private async act(
    caller: Caller,
    proposalId: string,
    decide: Decide,
    told?: (after: After) => Omit<Told, 'personId'> | undefined,
  ): Promise<ProposalDetail> {
    const after = await this.desk.change(caller, proposalId, decide);
    const { by } = after.proposal;
    const news = by.id === caller.id ? undefined : told?.(after);
    if (news && (await this.desk.members(caller)).has(by.id)) {
      await tell(this.desk.parts, caller.community, 'prompts', [{ personId: by.id, ...news }]);
    }
    return this.desk.detail(caller, after.proposal, after.head);
  }
}
