import { isSameName, mayEnd } from '../../../src/domain/communities';
import type { MergeBody, Named } from '../../../src/domain/membership';
import type { Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import type { CommunitiesParts } from './communitiesParts';
import type { CommunityRows } from './communityRows';
import type { RegisteredCommunity } from './CommunityStore';
import { registryLease, registryPatienceMs, valueOf } from './createService';
import type { Endings } from './endings';

type EndParts = Pick<CommunitiesParts, 'allowedGroups' | 'organisation' | 'runs' | 'changed' | 'leases' | 'clock'>;

/** Merges, retires and brings back communities. What is decided stands in the registry; it is carried out step by step. */
export class EndService {
  constructor(
    private readonly parts: EndParts,
    private readonly rows: CommunityRows,
    private readonly endings: Pick<Endings, 'carryOn'>,
  ) {}

  /** Safe to repeat. @throws Refusal as `mayEnd` refuses; `communityUnknown`, `tooBusy` */
  async merge(who: Named, communityId: string, { into }: MergeBody, log: Log): Promise<void> {
    await this.alone(async () => {
      const [row, target] = [await this.rows.find(communityId), await this.rows.find(into)];
      return this.begin(who, row, { how: 'merge', into: target });
    });
    await this.endings.carryOn(communityId, log);
  }

  /** Safe to repeat. @throws Refusal as `mayEnd` refuses; `communityUnknown`, `tooBusy` */
  async retire(who: Named, communityId: string, log: Log): Promise<void> {
    await this.alone(async () => this.begin(who, await this.rows.find(communityId), { how: 'retire' }));
    await this.endings.carryOn(communityId, log);
  }

  /**
   * Brings a community back as it was left, as long as its group is there; one that is about to end stays. Who was taken into another
   * one stays there as well, and sessions that were called off stay so. Safe to repeat.
   * @throws Refusal `communityUnknown`, `groupNotAllowed`, `groupNotThere`, `nameTaken`, `tooBusy`
   */
  async reopen(communityId: string): Promise<void> {
    const outcome = await this.alone(async () => {
      const row = await this.rows.find(communityId);
      if (row.state === 'active' && !row.ending) return 'known';
      if (row.state === 'retired') await this.checkReturn(row);
      const { ending: _ending, retiredAt: _at, mergedInto: _into, ...rest } = row;
      return this.rows.save({ ...rest, state: 'active' });
    });
    if (outcome === 'known') return;
    this.parts.changed(communityId, []);
    // Nobody has followed its group and the directory meanwhile.
    await this.parts.runs.lookAtEverybody(communityId);
  }

  private async begin(
    by: Named,
    row: RegisteredCommunity,
    wish: { readonly how: 'merge'; readonly into: RegisteredCommunity } | { readonly how: 'retire' },
  ): Promise<RegisteredCommunity | 'conflict' | 'known'> {
    if (valueOf(mayEnd(row, wish)) === 'known') return 'known';
    const rows = await this.rows.all();
    // The people of another one are on their way into this one.
    if (rows.some(({ state, ending }) => state === 'active' && ending?.into === row.id))
      throw new Refusal({ code: 'communityEnding' });
    const at = this.parts.clock.now().toISOString();
    const into = wish.how === 'merge' ? { into: wish.into.id } : {};
    return this.rows.save({ ...row, ending: { how: wish.how, ...into, by: { id: by.id, name: by.name }, at } });
  }

  private async checkReturn({ id, name }: RegisteredCommunity): Promise<void> {
    const { allowedGroups, organisation } = this.parts;
    if (!allowedGroups.includes(id)) throw new Refusal({ code: 'groupNotAllowed' });
    const others = (await this.rows.all()).filter((row) => row.id !== id && row.state === 'active');
    if (others.some((other) => isSameName(other.name, name))) throw new Refusal({ code: 'nameTaken' });
    const group = await organisation.readGroup(id);
    if (typeof group === 'string') {
      throw new Refusal({ code: group === 'groupUnknown' ? 'groupNotThere' : 'groupNotAllowed' });
    }
  }

  private async alone<Value>(work: () => Promise<Value | 'conflict'>): Promise<Value> {
    const outcome = await this.parts.leases.whileHolding(registryLease, work, registryPatienceMs);
    if (outcome === 'busy' || outcome === 'conflict') throw new Refusal({ code: 'tooBusy' });
    return outcome as Value;
  }
}
