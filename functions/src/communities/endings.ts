import { reasonForCallingOff } from '../../../src/domain/communities';
import { kindOf, type Log } from '../platform/log';
import { untilCommitted } from '../platform/untilCommitted';
import { callOff } from './callOff';
import type { CommunitiesParts } from './communitiesParts';
import type { CommunityRows } from './communityRows';
import type { Ending, RegisteredCommunity } from './CommunityStore';
import { noteOfManager } from './noteOfManager';
import { communityOf } from './registry';
import { takeInPeople } from './takeInPeople';

/** Hosts may go by an older registry for half a minute: who joins one there meanwhile is taken along for so long, in milliseconds. */
const straggleMs = 10 * 60_000;

type EndingParts = Pick<
  CommunitiesParts,
  'store' | 'rosters' | 'sessions' | 'runs' | 'invitations' | 'audit' | 'changed' | 'leases' | 'clock'
>;

/**
 * Carries out what was decided about the end of communities. Each step may be made again, so it may be broken off anywhere: a timer goes
 * on with it.
 */
export class Endings {
  constructor(
    private readonly parts: EndingParts,
    private readonly rows: CommunityRows,
  ) {}

  /** Goes on with every community that ends; one that fails keeps no other from going on. */
  async run(log: Log): Promise<void> {
    const since = new Date(this.parts.clock.now().getTime() - straggleMs).toISOString();
    for (const row of await this.parts.store.list()) {
      if (!row.ending || (row.state === 'retired' && (row.retiredAt ?? '') < since)) continue;
      try {
        await this.carryOn(row.id, log);
      } catch (error) {
        log('warn', 'endingNotCarriedOn', { community: row.id, error: kindOf(error) });
      }
    }
  }

  /** Does what can be done now; what people have to be told first is waited for. */
  async carryOn(communityId: string, log: Log): Promise<void> {
    await this.parts.leases.whileHolding(`ending_${communityId}`, () => this.step(communityId, log));
  }

  private async step(communityId: string, log: Log): Promise<void> {
    const row = await this.parts.store.find(communityId);
    if (!row?.ending) return;
    const { ending } = row;
    const into = ending.into === undefined ? undefined : await this.rows.find(ending.into);
    if (into?.state === 'active') await this.takeAlong(row, into, ending);
    if (row.state !== 'active') return;
    const reason = reasonForCallingOff(into?.name);
    // Its people are where they belong by now, whatever becomes of this.
    if ((await callOff(this.parts, communityOf(row), ending.by, reason, log)) === 'waiting') return;
    if (into) await this.takeAlong(row, into, ending);
    await this.audit(row, into, ending);
    const retired = await this.retire(communityId, ending);
    if (retired) log('info', 'communityRetired', { community: communityId, code: ending.how });
  }

  private async takeAlong(row: RegisteredCommunity, into: RegisteredCommunity, { by, at }: Ending): Promise<void> {
    const { rosters, audit, clock, runs, changed } = this.parts;
    const records = (await rosters.records(row.id)).map(({ record }) => record);
    const theirs = records.filter(({ reasons }) => reasons.length > 0);
    const now = clock.now().toISOString();
    const { fresh } = await takeInPeople(this.parts, into.id, theirs, now, {
      ...{ by, how: 'merge' },
      note: (people) =>
        audit.add(
          into.id,
          people.map((person) => noteOfManager('merged', by, at, { why: row.name, person })),
        ),
    });
    if (fresh.length === 0) return;
    changed(
      into.id,
      fresh.map(({ id }) => id),
    );
    await runs.send(into.id).catch(() => undefined);
  }

  private async audit(
    row: RegisteredCommunity,
    into: RegisteredCommunity | undefined,
    { by, at }: Ending,
  ): Promise<void> {
    const { audit } = this.parts;
    if (!into) return audit.add(row.id, [noteOfManager('retired', by, at)]);
    await audit.add(row.id, [noteOfManager('merged', by, at, { why: into.name })]);
    await audit.add(into.id, [noteOfManager('merged', by, at, { why: row.name })]);
  }

  /** @returns false when a manager has brought it back meanwhile */
  private async retire(communityId: string, { at, into }: Ending): Promise<boolean> {
    return untilCommitted(async () => {
      const row = await this.parts.store.find(communityId);
      if (row?.state !== 'active' || row.ending?.at !== at) return false;
      const saved = await this.rows.save({
        ...{ ...row, state: 'retired', retiredAt: this.parts.clock.now().toISOString() },
        ...(into === undefined ? {} : { mergedInto: into }),
      });
      if (saved === 'conflict') return saved;
      this.parts.changed(communityId, []);
      return true;
    }, 'tryLater');
  }
}
