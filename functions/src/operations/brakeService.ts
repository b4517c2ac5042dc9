import type { Clock, RealTime } from '../platform/clock';
import type { Communities } from '../platform/Communities';
import type { Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import { Remembered } from '../platform/remembered';
import type { Brake, BrakeStore } from './BrakeStore';
import { brakeFeltWithinMs, type Held, type Holder } from './Holder';

/** What stopping and releasing work with. */
export interface BrakeParts {
  readonly communities: Pick<Communities, 'all'>;
  readonly store: BrakeStore;
  readonly clock: Clock;
  readonly time: RealTime;
}

/** `GET operations/brakes`: everything that can be stopped, all of it first, and what is. */
export interface BrakesView {
  readonly brakes: readonly {
    readonly scope: string;
    readonly name: string;
    readonly stopped?: Omit<Brake, 'scope'>;
    /** What would go out, or be forgotten, if its own brake came off now; absent where none is on. */
    readonly held?: Held;
    /** Of a single community: a brake on all holds it too, so that nothing goes out before that one is off. */
    readonly isHeldByAll?: true;
  }[];
}

/** The scope of a brake on all communities at once. */
const everywhere = 'all';

/** Stops all mail and all changes in calendars of one community or of all, and lets them go on. */
export class BrakeService {
  private readonly kept: Remembered<readonly Brake[]>;
  private readonly holders: Holder[] = [];

  constructor(private readonly parts: BrakeParts) {
    this.kept = new Remembered(parts.time, brakeFeltWithinMs);
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
    const isOnAll = brakes.some(({ scope }) => scope === everywhere);
    const scopes = [{ id: everywhere, name: 'All communities' }, ...(await this.parts.communities.all())];
    const rows = scopes.map(async ({ id: scope, name }) => {
      const byAll = isOnAll && scope !== everywhere ? { isHeldByAll: true as const } : {};
      const brake = brakes.find((one) => one.scope === scope);
      if (!brake) return { scope, name, ...byAll };
      const { since, reason, by } = brake;
      const held = await this.count(await this.freedBy(scope, brakes));
      return { scope, name, stopped: { since, reason, by }, held, ...byAll };
    });
    return { brakes: await Promise.all(rows) };
  }

  /**
   * Puts a brake on; one that is on already keeps the time since when it is.
   *
   * @param wish - which, why, and the name of whoever wants it
   * @throws Refusal `communityUnknown`
   */
  async stop({ scope, reason, by }: Omit<Brake, 'since'>, log: Log): Promise<void> {
    await this.checkScope(scope);
    const standing = (await this.parts.store.list()).find((brake) => brake.scope === scope);
    const since = standing?.since ?? this.parts.clock.now().toISOString();
    await this.parts.store.put({ scope, since, reason, by });
    this.kept.forget(everywhere);
    log('warn', 'brakeOn', { community: scope });
  }

  /**
   * Takes a brake off. What another brake still holds back stays held. One that is not on is left alone.
   *
   * @param held - what becomes of everything that was held back
   */
  async release(scope: string, held: 'send' | 'drop', log: Log): Promise<void> {
    await this.checkScope(scope);
    const brakes = await this.parts.store.list();
    if (!brakes.some((brake) => brake.scope === scope)) return;
    const freed = await this.freedBy(scope, brakes);
    // Dropped before anything may go out again: between the two it would.
    if (held === 'drop') await this.tellHolders(freed, held, log);
    await this.parts.store.remove(scope);
    this.kept.forget(everywhere);
    log('warn', 'brakeOff', { community: scope, code: held });
    if (held === 'send') await this.tellHolders(freed, held, log);
  }

  /** The communities that no other brake holds back. */
  private async freedBy(scope: string, brakes: readonly Brake[]): Promise<readonly string[]> {
    const others = new Set(brakes.filter((brake) => brake.scope !== scope).map((brake) => brake.scope));
    if (others.has(everywhere)) return [];
    const all = (await this.parts.communities.all()).map(({ id }) => id);
    return (scope === everywhere ? all : [scope]).filter((id) => !others.has(id));
  }

  /** What all parts of the app hold back for these communities, together. */
  private async count(communityIds: readonly string[]): Promise<Held> {
    const counts = await Promise.all(
      communityIds.flatMap((communityId) => this.holders.map((holder) => holder.count(communityId))),
    );
    const sum = (kind: keyof Held): number => counts.reduce((total, count) => total + (count[kind] ?? 0), 0);
    return {
      invitations: sum('invitations'),
      changes: sum('changes'),
      cancellations: sum('cancellations'),
      recipients: sum('recipients'),
    };
  }

  private async tellHolders(communityIds: readonly string[], held: 'send' | 'drop', log: Log): Promise<void> {
    for (const communityId of communityIds) {
      for (const holder of this.holders) await holder.release(communityId, held, log);
    }
  }

  private async checkScope(scope: string): Promise<void> {
    const isKnown = scope === everywhere || (await this.parts.communities.all()).some(({ id }) => id === scope);
    if (!isKnown) throw new Refusal({ code: 'communityUnknown' });
  }
}
