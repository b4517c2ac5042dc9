import { proposeCommunity } from '../../../src/domain/communities';
import type { Named, ProposalView, ProposeBody } from '../../../src/domain/membership';
import { Refusal } from '../platform/refusal';
import { shortDigest } from '../platform/shortDigest';
import type { CommunitiesParts } from './communitiesParts';
import type { CommunityRows } from './communityRows';

/** How long somebody waits for another request of their own, in milliseconds. */
const patienceMs = 5_000;

/** Takes in what communities people would like there to be. */
export class ProposeService {
  constructor(
    private readonly parts: Pick<CommunitiesParts, 'proposals' | 'leases' | 'clock'>,
    private readonly rows: Pick<CommunityRows, 'all'>,
  ) {}

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
    return proposal;
  }
}

/** A proposal as managers and whoever made it see it. */
export function shown({ id, name, purpose, by, at }: ProposalView): ProposalView {
  return { id, name, purpose, by, at };
}
