import type { Named, SyncRun, SyncTrigger } from '../../../src/domain/membership';
import type { GroupNow } from '../directory';
import type { Community } from '../platform/Communities';
import { kindOf, type Log } from '../platform/log';
import { Unavailable } from '../platform/unavailable';
import { alignRoster, type Aligned } from './alignRoster';
import { namedIn } from './namedIn';
import type { RunParts } from './runParts';
import { newRun, RunRow } from './runRow';
import { specialMarks } from './specialMarks';
import { tellLeads } from './tellLeads';
import { whoIsMarked } from './whoIsMarked';
import { writeOwed, type Written } from './writeOwed';

/** When the directory can't be reached, what is left is gone on with so much later, in milliseconds. */
const comesBackAfterMs = 30_000;

/**
 * Carries out one run of a community: looks at who is marked, brings their records in line or has a lead asked, and writes what the
 * group is owed. Whoever calls it holds the lease of the community. Broken off anywhere, the next run goes on.
 */
export class SyncRunner {
  constructor(private readonly parts: RunParts) {}

  async run(community: Community, trigger: SyncTrigger, log: Log): Promise<void> {
    const { organisation } = this.parts;
    // Before the directory was read to its end, somebody who isn't in the copy yet would look deleted.
    if ((await organisation.readAt()) === undefined) return this.parts.hurryDirectory();
    // A change of everybody comes in pages; a run for each would slip under the change threshold. The timer comes back to it.
    const isHurried = trigger === 'changes' || trigger === 'person';
    if (isHurried && (await organisation.isBeingRead())) return this.writeOnly(community, trigger, log);
    const row = await RunRow.takeUp(this.parts, community.id, this.fresh(trigger));
    if (!(await this.readByHand(community, row, log))) return;
    const aligned = await this.align(community, row, log);
    // What people did themselves goes its way while a run holds: that is a run of its own.
    if (aligned?.held) return this.writeOnly(community, 'changes', log);
    await this.end(community, row, aligned, await this.write(community), log);
  }

  /** Writes what the group is owed already, and changes nobody's record. */
  private async writeOnly(community: Community, trigger: SyncTrigger, log: Log): Promise<void> {
    const own = RunRow.of(this.parts, community.id, this.fresh(trigger));
    await this.end(community, own, { read: 0, changed: new Set() }, await this.write(community), log);
  }

  private async write({ id: communityId }: Community): Promise<Written> {
    const written = await writeOwed(this.parts, communityId);
    if (written.isCutShort) await this.parts.queue.send({ communityId, trigger: 'changes' }, comesBackAfterMs);
    return written;
  }

  /** What a lead asked for begins with the group as it is in Graph at this moment. @returns false when there is nothing to go by */
  private async readByHand({ id }: Community, row: RunRow, log: Log): Promise<boolean> {
    const { organisation, marks } = this.parts;
    // One that was answered, or was under way, has read it before.
    if (row.run.trigger !== 'byHand' || row.approved !== undefined || row.run.read > 0) return true;
    try {
      await this.parts.hurryDirectory();
      const group = await organisation.readGroup(id);
      if (typeof group !== 'string') {
        await marks.add(id, [specialMarks.everybody]);
        return true;
      }
      await row.write({ state: 'failed', trouble: group, endedAt: this.now() });
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      log('warn', 'groupNotRead', { community: id, error: kindOf(error) });
      await row.write({ state: 'failed', trouble: 'unavailable', endedAt: this.now() });
    }
    return false;
  }

  /** @returns undefined while the group of a community that is new here was never read */
  private async align(community: Community, row: RunRow, log: Log): Promise<Aligned | undefined> {
    const { organisation, rosters } = this.parts;
    const isFirst = !(await rosters.isKnown(community.id));
    let group: GroupNow | undefined;
    if (isFirst) {
      group = await organisation.group(community.id);
      if (!group) return undefined;
    }
    const { marks, isByRules } = await whoIsMarked(this.parts, community.id);
    if (isFirst) row.tell('firstRead');
    else if (isByRules) row.tell('rules');
    const toAlign = { communityId: community.id, marks, isFirst, ...(group ? { group } : {}) };
    const aligned = await alignRoster(this.parts, row, toAlign);
    if (aligned.held) {
      row.tellOfOthers();
      const waiting = await row.hold({ held: aligned.held, read: aligned.read }, this.fresh(row.run.trigger));
      await tellLeads(this.parts, community, waiting);
      log('info', 'runHeld', { community: community.id, count: aligned.held.removals + aligned.held.additions });
    } else await row.drop(this.now());
    return aligned;
  }

  private async end(
    { id }: Community,
    row: RunRow,
    aligned: Aligned | undefined,
    { sent, failed, isByPeople }: Written,
    log: Log,
  ): Promise<void> {
    // What somebody did themselves counts when it goes to the group; what this run has found is counted already.
    const { found = 0, added, removed } = row.run;
    const isGoneOnWith = row.isWritten && found + added + removed > 0 && aligned?.changed.size === 0;
    const own = isGoneOnWith ? [] : sent.filter((one) => !aligned?.changed.has(one.id));
    if (!row.isWritten && sent.length + failed.length === 0) return;
    if (isByPeople) row.tell('person');
    const { run } = row;
    const ofWrite = (which: 'add' | 'remove') => own.filter(({ write }) => write === which).map(namedOf);
    const [came, went] = [ofWrite('add'), ofWrite('remove')];
    const ended: SyncRun = {
      ...run,
      read: Math.max(run.read, aligned?.read ?? 0),
      added: run.added + came.length,
      removed: run.removed + went.length,
      ...namedIn(run, { added: came, removed: went }),
      failed: [...run.failed, ...failed],
      state: run.failed.length + failed.length > 0 ? 'failed' : 'done',
      endedAt: this.now(),
    };
    await row.write(ended);
    log('info', 'rosterSynced', { community: id, added: ended.added, removed: ended.removed, count: ended.read });
  }

  private fresh(trigger: SyncTrigger): SyncRun {
    return newRun(this.parts.newId(), trigger, this.now());
  }

  private now(): string {
    return this.parts.clock.now().toISOString();
  }
}

function namedOf({ id, name }: Named): Named {
  return { id, name };
}
