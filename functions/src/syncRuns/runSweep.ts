import { kindOf, type Log } from '../platform/log';
import type { RunParts } from './runParts';
import { isDue } from './writeOwed';

/** A run that waits for a lead is compared with what has changed meanwhile so often, in minutes. */
const heldEveryMinutes = 10;

/** Finds what a lost message or a dead host has left: communities with marks, or with writes that are due. */
export class RunSweep {
  constructor(
    private readonly parts: Pick<RunParts, 'clock' | 'communities' | 'marks' | 'queue' | 'rosters' | 'runs'>,
  ) {}

  async run(log: Log): Promise<void> {
    const { communities, marks, queue } = this.parts;
    const marked = new Set(await marks.communities());
    for (const { id } of await communities.all()) {
      try {
        const isOpen = (marked.has(id) && !(await this.isOnHold(id))) || (await this.owes(id));
        if (isOpen) await queue.send({ communityId: id });
      } catch (error) {
        log('warn', 'runsNotSwept', { community: id, error: kindOf(error) });
      }
    }
  }

  private async owes(communityId: string): Promise<boolean> {
    const now = this.parts.clock.now();
    return (await this.parts.rosters.owing(communityId)).some(({ record }) => isDue(record, now));
  }

  private async isOnHold(communityId: string): Promise<boolean> {
    if (this.parts.clock.now().getUTCMinutes() % heldEveryMinutes === 0) return false;
    const open = await this.parts.runs.open(communityId);
    return open.some(({ run }) => run.state === 'holding') && open.every(({ run }) => run.state === 'holding');
  }
}
