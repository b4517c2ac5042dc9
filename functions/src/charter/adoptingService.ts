import { adoptAtOnce, type CharterVersion, type ProposalDetail } from '../../../src/domain/charter';
import type { Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import { untilCommitted } from '../platform/untilCommitted';
import { saveAdoption } from './adoption';
import { mergeWords } from './mergeWords';
import { baseOf, markOutdated } from './outdating';
import { namedOf, type ProposalDesk } from './proposalDesk';
import { fateOf, tell } from './telling';

/** What a lead adopts at once. */
export class AdoptingService {
  constructor(private readonly desk: ProposalDesk) {}

  /**
   * Adopts an editorial change, or the first charter. What the same lead has adopted already is answered with how it stands.
   * @param turnsBack - the version that a member turns back with it; else the caller leads
   * @throws Refusal as `adoptAtOnce` refuses; `proposalUnknown`, `tooBusy`
   */
  async adopt(
    caller: Caller,
    proposalId: string,
    wording: number,
    log: Log,
    turnsBack?: number,
  ): Promise<ProposalDetail> {
    const { parts } = this.desk;
    const { store, people, queue, pages } = parts;
    const { community } = caller;
    const timeZone = await this.desk.timeZoneOf(caller);
    const roster = await people.roster(community.id);
    const { proposal, before } = await untilCommitted(async () => {
      const [head, stored] = await Promise.all([store.head(community.id), store.proposal(community.id, proposalId)]);
      if (!stored) throw new Refusal({ code: 'proposalUnknown' });
      // Another one under that id is not for everybody to adopt.
      if (turnsBack !== undefined && stored.value.turnsBack !== turnsBack) throw new Refusal({ code: 'idTaken' });
      const isDone = stored.value.state === 'adopted' && stored.value.ended?.by?.id === caller.id;
      if (isDone) return { proposal: stored.value, before: head.value.clauses };
      const base = await baseOf(store, community.id, head.value, stored.value);
      const deciding = { charter: head.value, base };
      const adopted = adoptAtOnce(stored.value, wording, namedOf(caller), deciding, this.desk.now(), mergeWords);
      if (!adopted.ok) throw new Refusal(adopted.refusal);
      const saved = await saveAdoption(parts, community, timeZone, head, stored.etag, adopted.value);
      if (saved === 'conflict') return saved;
      await this.haveRead(caller, adopted.value.version, timeZone);
      return { proposal: adopted.value.proposal, before: head.value.clauses };
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
  /** Whoever adopts what everybody is asked to read has read it. */
  private async haveRead(
    { id, community }: Caller,
    { number, weight }: CharterVersion,
    timeZone: string,
  ): Promise<void> {
    if (weight !== 'major') return;
    const { store, zones } = this.desk.parts;
    await store.acknowledge(community.id, id, number, zones.dateAt(this.desk.now(), timeZone));
  }
}
