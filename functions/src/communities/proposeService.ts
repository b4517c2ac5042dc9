import { answerProposal, isOldProposal, proposeCommunity } from '../../../src/domain/communities';
import type { DeclineProposalBody, MyProposal, Named, ProposalView, ProposeBody } from '../../../src/domain/membership';
import { compareText } from '../../../src/domain/kernel';
import { Refusal } from '../platform/refusal';
import { Remembered } from '../platform/remembered';
import { shortDigest } from '../platform/shortDigest';
import type { CommunitiesParts } from './communitiesParts';
import type { CommunityRows } from './communityRows';
import type { Proposal } from './ProposalStore';
import { registryLease, registryPatienceMs, valueOf } from './createService';

/** How long somebody waits for another request of their own, in milliseconds. */
const patienceMs = 5_000;
/** How long a host tells what came of proposals as it has read it, in milliseconds: every directory that is open asks twice a minute. */
const freshForMs = 5_000;
const all = 'all';

/** Takes in what communities people would like there to be, and what comes of it. */
export class ProposeService {
  private readonly told: Remembered<readonly Proposal[]>;

  constructor(
    private readonly parts: Pick<CommunitiesParts, 'proposals' | 'leases' | 'clock' | 'time'>,
    private readonly rows: Pick<CommunityRows, 'all'>,
  ) {
    this.told = new Remembered(parts.time, freshForMs, 1);
  }

  /**
   * Keeps a proposal; the same key makes the same one.
   * @throws Refusal as `proposeCommunity` refuses; `tooBusy`
   */
  async propose(who: Named, body: ProposeBody): Promise<ProposalView> {
    const id = shortDigest(`${who.id}\n${body.key}`);
    // One at a time for each person, or each would count what stood before all of them.
    const work = () => this.keep(id, who, body);
    const outcome = await this.parts.leases.whileHolding(`proposing_${who.id}`, work, patienceMs);
    if (outcome === 'busy') throw new Refusal({ code: 'tooBusy' });
    return outcome;
  }

  /**
   * What somebody proposed: what waits, and what was declined not long ago; what became a community is seen as one. What they have
   * just proposed here is with it; what came of it elsewhere some seconds later.
   */
  async ofPerson(personId: string): Promise<readonly MyProposal[]> {
    const now = this.parts.clock.now().toISOString();
    const shownStill = (await this.told.recall(all, () => this.parts.proposals.told())).filter(
      ({ by, isOpen, declined }) => by.id === personId && (isOpen || (declined && !isOldProposal(declined.at, now))),
    );
    return shownStill
      .sort((a, b) => compareText(b.at, a.at) || compareText(a.id, b.id))
      .map(({ id, name, at, declined }) => ({ id, name, at, ...(declined ? { declined } : {}) }));
  }

  /**
   * Says no to a proposal, with words for whoever made it. The first answer stands; the same again changes nothing.
   * @throws Refusal `proposalUnknown`, `proposalAnswered`, `answerLength`
   */
  async decline(who: Named, proposalId: string, body: DeclineProposalBody): Promise<void> {
    const { proposals, clock, leases } = this.parts;
    const reason = valueOf(answerProposal(body.reason));
    const work = async () => {
      const proposal = await proposals.find(proposalId);
      if (!proposal) throw new Refusal({ code: 'proposalUnknown' });
      const { declined } = proposal;
      if (declined?.by.id === who.id && declined.reason === reason) return;
      if (!proposal.isOpen) throw new Refusal({ code: 'proposalAnswered' });
      const answer = { at: clock.now().toISOString(), by: { id: who.id, name: who.name }, reason };
      await proposals.put({ ...proposal, isOpen: false, declined: answer });
      this.told.forget(all);
    };
    // Made a community and declined at the same moment it would be both.
    const outcome = await leases.whileHolding(registryLease, work, registryPatienceMs);
    if (outcome === 'busy') throw new Refusal({ code: 'tooBusy' });
  }

  private async keep(id: string, who: Named, body: ProposeBody): Promise<ProposalView> {
    const { proposals, clock } = this.parts;
    const known = await proposals.find(id);
    if (known) return shown(known);
    const [open, rows] = await Promise.all([proposals.open(), this.rows.all()]);
    const decided = proposeCommunity(body, {
      open: open.filter(({ by }) => by.id === who.id).length,
      names: rows.filter(({ state }) => state === 'active').map(({ name }) => name),
    });
    if (!decided.ok) throw new Refusal(decided.refusal);
    const proposal = { id, ...decided.value, by: { id: who.id, name: who.name }, at: clock.now().toISOString() };
    await proposals.put({ ...proposal, isOpen: true });
    this.told.forget(all);
    return proposal;
  }
}

/** A proposal as managers and whoever made it see it. */
export function shown({ id, name, purpose, by, at }: Omit<ProposalView, 'isOld'>): ProposalView {
  return { id, name, purpose, by, at };
}
