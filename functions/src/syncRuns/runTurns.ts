import type { SyncTrigger } from '../../../src/domain/membership';
import { AtMost } from '../platform/atMost';

/** What says more about why a run is there comes later. */
const byWhatItSays: readonly SyncTrigger[] = ['changes', 'person', 'rules', 'firstRead', 'byHand'];

function tellingMore(one: SyncTrigger = 'changes', other: SyncTrigger): SyncTrigger {
  return byWhatItSays.indexOf(one) > byWhatItSays.indexOf(other) ? one : other;
}

/** How many runs one host carries out at the same time: each holds a whole roster. */
const runsAtOnce = 4;

/**
 * Lets the runs that one host is asked for have their turn, a few at a time and one of a community. A reading of the directory
 * asks for the same communities again and again: of a community no more than one waits, and stands for all who ask meanwhile,
 * since it looks only when it begins.
 */
export class RunTurns {
  private readonly room = new AtMost(runsAtOnce);
  private readonly waiting = new Map<string, SyncTrigger>();
  private readonly underWay = new Map<string, Promise<unknown>>();

  /** @returns undefined also where another one that waits stands for this one */
  async take<Value>(
    communityId: string,
    trigger: SyncTrigger,
    work: (trigger: SyncTrigger) => Promise<Value>,
  ): Promise<Value | undefined> {
    const { waiting, underWay } = this;
    const isWaiting = waiting.has(communityId);
    waiting.set(communityId, tellingMore(waiting.get(communityId), trigger));
    if (isWaiting) return undefined;
    await underWay.get(communityId);
    return this.room.run(async () => {
      const told = waiting.get(communityId) ?? trigger;
      waiting.delete(communityId);
      const working = work(told);
      const ended = working.catch(() => undefined);
      underWay.set(communityId, ended);
      try {
        return await working;
      } finally {
        underWay.delete(communityId);
      }
    });
  }
}
