import {
  amend,
  propose,
  type AmendBody,
  type Proposal,
  type ProposalDetail,
  type ProposeBody,
} from '../../../src/domain/charter';
import { allowed, type Result } from '../../../src/domain/kernel';
import type { Log } from '../platform/log';
import { Refusal, type Reason } from '../platform/refusal';
import type { Caller } from '../platform/route';
import { untilCommitted } from '../platform/untilCommitted';
import type { CharterHead } from './CharterStore';
import { mergeWords } from './mergeWords';
import { partIds } from './pageContent';
import { noteNews } from './newsOfDay';
import { namedOf, type Before, type ProposalDesk } from './proposalDesk';
import { fitted, keptOf } from './room';
import { lookAgain, tell } from './telling';

/** What people want to change, and other wordings of it. */
export class ProposingService {
  constructor(private readonly desk: ProposalDesk) {}

  /**
   * Proposes a change. The same again, also when it has ended, is answered with how it stands.
   * @throws Refusal as `propose` refuses; `tooLarge`, `tooBusy`
   */
  async propose(
    caller: Caller,
    body: ProposeBody & Pick<Proposal, 'turnsBack'>,
    log: Log,
  ): Promise<ProposalDetail & { readonly isNew: boolean }> {
    const { store, due, zones } = this.desk.parts;
    const { community } = caller;
    const timeZone = await this.desk.timeZoneOf(caller);
    const made = await untilCommitted(async () => {
      const [stored, known, all] = await Promise.all([
        store.head(community.id),
        store.proposal(community.id, body.id),
        store.standing(community.id),
      ]);
      const head = stored.value;
      if (known) return this.again(caller, known.value, head);
      const standing = all.map(({ value }) => value);
      const base = await this.desk.lookedAt(community.id, head, body.version);
      const proposing = { charter: head, base, standing, reserved: partIds, timeZone };
      const proposed = propose(body, namedOf(caller), proposing, this.desk.now(), zones, mergeWords);
      if (!proposed.ok) throw new Refusal(proposed.refusal);
      const proposal = proposed.value;
      fitted(proposal, keptOf(head));
      await noteNews(this.desk.parts, community.id, timeZone, proposal.at);
      await due.note({ what: 'proposal', at: proposal.closesAt, communityId: community.id, id: proposal.id });
      // Of two who begin at the same moment one is second.
      const sole = proposal.change.kind === 'start' ? stored : undefined;
      const saved = await store.saveProposal(community.id, proposal, '', sole);
      return saved === 'conflict' ? saved : { proposal, head, isNew: true };
    }, 'tellPerson');
    if (made.isNew) log('info', 'changeProposed', { community: community.id, code: made.proposal.change.kind });
    return { ...(await this.desk.detail(caller, made.proposal, made.head)), isNew: made.isNew };
  }

  /**
   * Gives a proposal another wording. Sent again, it is answered with how it stands.
   * @throws Refusal as `amend` refuses; `proposalUnknown`, `tooLarge`, `tooBusy`
   */
  async amend(caller: Caller, proposalId: string, body: AmendBody, log: Log): Promise<ProposalDetail> {
    const { community } = caller;
    const { proposal, head } = await this.desk.change(caller, proposalId, (before) =>
      this.amended(caller, body, before),
    );
    await tell(this.desk.parts, community, 'prompts', lookAgain(proposal, head.clauses));
    log('info', 'proposalAmended', { community: community.id });
    return this.desk.detail(caller, proposal, head);
  }

  private async amended(
    caller: Caller,
    body: AmendBody,
    { proposal, head, now }: Before,
  ): Promise<Result<Proposal, Reason>> {
    const { store } = this.desk.parts;
    const { community } = caller;
    const [standing, timeZone, members, base] = await Promise.all([
      store.standing(community.id),
      this.desk.timeZoneOf(caller),
      this.desk.members(caller),
      this.desk.lookedAt(community.id, head, body.version),
    ]);
    const amending = {
      charter: head,
      base,
      standing: standing.map(({ value }) => value),
      reserved: partIds,
      timeZone,
      members,
    };
    const change = (of: Proposal) => amend(of, body, namedOf(caller), amending, now, mergeWords);
    const amended = change(proposal);
    if (amended.ok || amended.refusal.code !== 'wordingChanged' || proposal.wording !== body.wording + 1)
      return amended;
    // The answer was lost, perhaps: then it says already what it is to say.
    const again = change({ ...proposal, wording: body.wording });
    const isDone = proposal.by.id === caller.id && !again.ok && again.refusal.code === 'nothingChanges';
    return isDone ? allowed(proposal) : amended;
  }

  private again(caller: Caller, proposal: Proposal, head: CharterHead) {
    if ((proposal.begunBy ?? proposal.by).id !== caller.id) throw new Refusal({ code: 'idTaken' });
    return { proposal, head, isNew: false };
  }
}
