import type { Clock, RealTime } from '../platform/clock';
import type { Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import { Remembered } from '../platform/remembered';
import type { CommunitySettings } from '../platform/settings';
import type { Brake, BrakeStore } from './BrakeStore';
import type { Holder } from './Holder';

/** What stopping and releasing work with. */
export interface BrakeParts {
  readonly communities: readonly Pick<CommunitySettings, 'id' | 'name'>[];
  readonly store: BrakeStore;
  readonly clock: Clock;
  readonly time: RealTime;
}

/** `GET operations/brakes`: everything that can be stopped, all of it first, and what is. */
export interface BrakesView {
  readonly brakes: readonly {
    readonly scope: string;
    readonly name: string;
    readonly stopped?: Pick<Brake, 'since' | 'reason'>;
  }[];
}

/** The scope of a brake on all communities at once. */
const everywhere = 'all';
/** How long a host believes what it has read, in milliseconds: a brake is felt everywhere after that. */
const believedFor = 1_000;

/** Stops all mail and all changes in calendars of one community or of all, and lets them go on. */
export class BrakeService {
  private readonly kept: Remembered<readonly Brake[]>;
  private readonly holders: Holder[] = [];

  constructor(private readonly parts: BrakeParts) {
    this.kept = new Remembered(parts.time, believedFor);
  }

  /** From now on this part is told when a brake comes off. */
  register(holder: Holder): void {
    this.holders.push(holder);
  }

  /** Why nothing may go out for a community just now, and since when; undefined when it may. The brake on all comes first. */
  async brakeOn(communityId: string): Promise<Brake | undefined> {
    const brakes = await this.kept.recall(everywhere, () => this.parts.store.list());
    return brakes.find(({ scope }) => scope === everywhere) ?? brakes.find(({ scope }) => scope === communityId);
  }

  async isStopped(communityId: string): Promise<boolean> {
    return (await this.brakeOn(communityId)) !== undefined;
  }

  async view(): Promise<BrakesView> {
    const brakes = await this.parts.store.list();
    const scopes = [{ id: everywhere, name: 'All communities' }, ...this.parts.communities];
    return {
      brakes: scopes.map(({ id: scope, name }) => {
        const brake = brakes.find((one) => one.scope === scope);
        return { scope, name, ...(brake ? { stopped: { since: brake.since, reason: brake.reason } } : {}) };
      }),
    };
  }

  /** Puts a brake on; one that is on already keeps the time since when it is. */
  async stop(scope: string, reason: string, log: Log): Promise<void> {
    this.checkScope(scope);
    const standing = (await this.parts.store.list()).find((brake) => brake.scope === scope);
    const since = standing?.since ?? this.parts.clock.now().toISOString();
    await this.parts.store.put({ scope, since, reason });
    this.kept.forget(everywhere);
    log('warn', 'brakeOn', { community: scope });
  }

  /**
   * Takes a brake off. What another brake still holds back stays held. One that is not on is left alone.
   *
   * @param held - what becomes of everything that was held back
   */
  async release(scope: string, held: 'send' | 'drop', log: Log): Promise<void> {
    this.checkScope(scope);
    const brakes = await this.parts.store.list();
    if (!brakes.some((brake) => brake.scope === scope)) return;
    const freed = this.freedBy(scope, brakes);
    // Dropped before anything may go out again: between the two it would.
    if (held === 'drop') await this.tellHolders(freed, held, log);
    await this.parts.store.remove(scope);
    this.kept.forget(everywhere);
    log('warn', 'brakeOff', { community: scope, code: held });
    if (held === 'send') await this.tellHolders(freed, held, log);
  }

  /** The communities that no other brake holds back. */
  private freedBy(scope: string, brakes: readonly Brake[]): readonly string[] {
    const others = new Set(brakes.filter((brake) => brake.scope !== scope).map((brake) => brake.scope));
    if (others.has(everywhere)) return [];
    const all = this.parts.communities.map(({ id }) => id);
    return (scope === everywhere ? all : [scope]).filter((id) => !others.has(id));
  }

  private async tellHolders(communityIds: readonly string[], held: 'send' | 'drop', log: Log): Promise<void> {
    for (const communityId of communityIds) {
      for (const holder of this.holders) await holder.release(communityId, held, log);
    }
  }

  private checkScope(scope: string): void {
    const isKnown = scope === everywhere || this.parts.communities.some(({ id }) => id === scope);
    if (!isKnown) throw new Refusal({ code: 'communityUnknown' });
  }
}
