import { Refusal } from './refusal';
import { Unavailable } from './unavailable';

/** How often a change is made again on top of somebody else's. */
const attempts = 8;

/**
 * Makes a change on condition that nothing has changed under it: each attempt loads, decides and commits anew.
 *
 * @param attempt - is told whether it is the first one; answers `conflict` when somebody else was faster
 * @param whenBusy - how it ends when others were faster every time: a person is told, work in the background waits
 * @returns what the attempt answers that was fast enough
 * @throws Refusal `tooBusy`, or Unavailable
 */
export async function untilCommitted<Done>(
  attempt: (isFirst: boolean) => Promise<Done | 'conflict'>,
  whenBusy: 'tellPerson' | 'tryLater',
): Promise<Done> {
  for (let made = 0; made < attempts; made += 1) {
    const outcome = await attempt(made === 0);
    if (outcome !== 'conflict') return outcome;
  }
  throw whenBusy === 'tellPerson' ? new Refusal({ code: 'tooBusy' }) : new Unavailable('storage');
}
