import {
  presentDetail,
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
import { idsOf } from './present';

/** What was said about a proposal takes at most so many bytes, or it would not fit into one write with the version that it makes. */
const mostSaid = 1_000_000;

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
      const proposal = decided.value;
      if (proposal === before) return { proposal, head: head.value };
      checkSize(proposal);
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
    const isOutdated = proposal.state === 'outdated';
    const [members, base] = await Promise.all([
      this.members(caller),
      isOutdated ? this.lookedAt(caller.community.id, head, proposal.baseVersion) : undefined,
    ]);
    return presentDetail(proposal, { clauses: head.clauses, members, reader: caller.id, ...(base ? { base } : {}) });
  }
}

/** Somebody as a record of decisions names them. */
export function namedOf({ id, name }: Named): Named {
  return { id, name };
}

/** @throws Refusal `tooLarge` */
export function checkSize(proposal: Proposal): void {
  const { change: _change, ...said } = proposal;
  const json = JSON.stringify(said);
  // Other characters are written as six, with a sign before them.
  const others = json.replace(/\p{ASCII}+/gu, '').length;
  if (json.length + 6 * others > mostSaid) throw new Refusal({ code: 'tooLarge' });
}

function countedIn({ value, etag }: Stored<CharterHead>): Stored<CharterHead> {
  return { value: { ...value, endedProposals: value.endedProposals + 1 }, etag };
}
