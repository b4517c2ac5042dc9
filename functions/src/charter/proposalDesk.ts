import {
  presentDetail,
  rebase,
  showsBase,
  type CharterVersion,
  type Clause,
  type Named,
  type Proposal,
  type ProposalDetail,
} from '../../../src/domain/charter';
import type { Result } from '../../../src/domain/kernel';
import { Refusal, type Reason } from '../platform/refusal';
import type { Caller } from '../platform/route';
import { untilCommitted } from '../platform/untilCommitted';
import type { CharterParts } from './charterParts';
import type { CharterHead, Stored } from './CharterStore';
import { joinWords } from './mergeWords';
import { baseOf } from './outdating';
import { idsOf, putOutOf } from './present';
import { checkComments, fitted, keptOf } from './room';

/** What somebody who acts on a proposal has before them. */
export interface Before {
  readonly proposal: Proposal;
  readonly head: CharterHead;
  readonly now: string;
}

/** Where every change to one proposal is made: load, apply the rule, save on condition; on a conflict load and apply again. */
export class ProposalDesk {
  constructor(readonly parts: CharterParts) {}

  now(): string {
    return this.parts.clock.now().toISOString();
  }

  async timeZoneOf({ community }: Caller): Promise<string> {
    return (await this.parts.clocksOf(community)).timeZone;
  }

  /** Ids of who is in, the caller among them: somebody may have been let in before they are in the roster. */
  async members({ id, community }: Caller): Promise<Set<string>> {
    return idsOf([...(await this.parts.people.roster(community.id)), { id }]);
  }

  /** The clauses as somebody looked at them when they wrote a change. */
  async lookedAt(communityId: string, head: CharterHead, version: number): Promise<readonly Clause[]> {
    if (version === head.version || version < 1 || version > head.version) return head.clauses;
    return ((await this.parts.store.version(communityId, version)) as CharterVersion).clauses;
  }

  /**
   * Changes a proposal as a rule decides; nothing is written when it stays as it is.
   *
   * @param decide - may be asked several times; only what it said last is done
   * @returns the proposal as it stands then
   * @throws Refusal as `decide` refuses; `proposalUnknown`, `tooLarge`, `tooBusy`
   */
  async change(
    { community }: Caller,
    proposalId: string,
    decide: (before: Before) => Result<Proposal, Reason> | Promise<Result<Proposal, Reason>>,
  ): Promise<{ readonly proposal: Proposal; readonly head: CharterHead }> {
    const { store, due } = this.parts;
    return untilCommitted(async () => {
      const [head, stored] = await Promise.all([store.head(community.id), store.proposal(community.id, proposalId)]);
      if (!stored) throw new Refusal({ code: 'proposalUnknown' });
      const before = stored.value;
      const decided = await decide({ proposal: before, head: head.value, now: this.now() });
      if (!decided.ok) throw new Refusal(decided.refusal);
      if (decided.value === before) return { proposal: before, head: head.value };
      checkComments(before, decided.value);
      const proposal = fitted(decided.value, keptOf(head.value));
      if (proposal.state === 'open' && (before.state !== 'open' || proposal.closesAt !== before.closesAt)) {
        await due.note({ what: 'proposal', at: proposal.closesAt, communityId: community.id, id: proposalId });
      }
      const counted = proposal.ended ? countedIn(head) : undefined;
      const saved = await store.saveProposal(community.id, proposal, stored.etag, counted);
      return saved === 'conflict' ? saved : { proposal, head: counted?.value ?? head.value };
    }, 'tellPerson');
  }

  /** A proposal as the caller sees it. */
  async detail(caller: Caller, proposal: Proposal, head: CharterHead): Promise<ProposalDetail> {
    const members = await this.members(caller);
    const [putOut, base] = await Promise.all([
      putOutOf(this.parts, caller.community.id, members, [proposal]),
      showsBase(proposal)
        ? this.lookedAt(caller.community.id, head, proposal.baseVersion)
        : baseOf(this.parts.store, caller.community.id, head, proposal),
    ]);
    // What was adopted is in the charter.
    const rebased = proposal.state === 'adopted' ? undefined : rebase(proposal.change, base, head, joinWords);
    return presentDetail(proposal, { clauses: head.clauses, members, putOut, reader: caller.id, base, rebased });
  }
}

/** Somebody as a record of decisions names them. */
export function namedOf({ id, name }: Named): Named {
  return { id, name };
}

function countedIn({ value, etag }: Stored<CharterHead>): Stored<CharterHead> {
  return { value: { ...value, endedProposals: value.endedProposals + 1 }, etag };
}
