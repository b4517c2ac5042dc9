import { adoptAtOnce, type ProposalDetail } from '../../../src/domain/charter';
import type { Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import { untilCommitted } from '../platform/untilCommitted';
import { saveAdoption } from './adoption';
import { mergeWords } from './mergeWords';
import { baseOf, markOutdated } from './outdating';
import { presentFor } from './present';
import { namedOf, type ProposalDesk } from './proposalDesk';
import { fateOf, tell } from './telling';

/** What a lead adopts at once. */
export class AdoptingService {
  constructor(private readonly desk: ProposalDesk) {}

  /**
   * Adopts an editorial change, or the first charter. What the same lead has adopted already is answered with how it stands.
   * @throws Refusal as `adoptAtOnce` refuses; `proposalUnknown`, `tooBusy`
   */
  async adopt(caller: Caller, proposalId: string, wording: number, log: Log): Promise<ProposalDetail> {
    const { parts } = this.desk;
    const { store, people, queue, pages } = parts;
    const { community } = caller;
    const timeZone = await this.desk.timeZoneOf(caller);
    const roster = await people.roster(community.id);
    const { proposal, before } = await untilCommitted(async () => {
      const [head, stored] = await Promise.all([store.head(community.id), store.proposal(community.id, proposalId)]);
      if (!stored) throw new Refusal({ code: 'proposalUnknown' });
      const isDone = stored.value.state === 'adopted' && stored.value.ended?.by?.id === caller.id;
      if (isDone) return { proposal: stored.value, before: head.value.clauses };
      const [members, base] = await Promise.all([
        presentFor(parts, community.id, roster, [stored.value]),
        baseOf(store, community.id, head.value, stored.value),
      ]);
      const deciding = { charter: head.value, base, members };
      const adopted = adoptAtOnce(stored.value, wording, namedOf(caller), deciding, this.desk.now(), mergeWords);
      if (!adopted.ok) throw new Refusal(adopted.refusal);
      const saved = await saveAdoption(parts, community, timeZone, head, stored.etag, adopted.value);
      return saved === 'conflict' ? saved : { proposal: adopted.value.proposal, before: head.value.clauses };
    }, 'tellPerson');
    log('info', 'adoptedAtOnce', { community: community.id });
    // The page first: it ends soon, and who reads the answer sees how it stands.
    if (community.siteId !== undefined) {
      await pages?.publishAs(caller, log);
      await queue.send({ communityId: community.id });
    }
    await markOutdated(parts, community);
    const fate = fateOf(proposal, before);
    if (fate && roster.some(({ id }) => id === fate.personId)) await tell(parts, community, 'prompts', [fate]);
    return this.desk.detail(caller, proposal, (await store.head(community.id)).value);
  }
}
