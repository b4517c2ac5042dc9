import { kindOf, type Log } from '../platform/log';
import type { PublishingParts, PublishingService } from './publishingService';

/** Pages that are seen to in one run; the others in the next. */
const aRun = 200;
/** Somewhat less than the hour after which a look falls due. */
const lookAfterMs = 3_540_000;

/** Sees to the pages of charters that are due: what a lost message left owed, what failed, what was not looked at for an hour. */
export class PublishingSweep {
  constructor(
    private readonly parts: Pick<PublishingParts, 'due' | 'clock'>,
    private readonly service: Pick<PublishingService, 'finish'>,
  ) {}

  /** One that fails does not keep the others waiting. */
  async run(log: Log): Promise<void> {
    const { due, clock } = this.parts;
    const found = await due.until('page', clock.now().toISOString(), aRun);
    for (const communityId of new Set(found.map((one) => one.communityId))) {
      try {
        if ((await this.service.finish(communityId, log, lookAfterMs)) === 'busy') continue;
        for (const one of found) if (one.communityId === communityId) await due.done(one);
      } catch (error) {
        log('error', 'charterPageFailed', { community: communityId, error: kindOf(error) });
      }
    }
  }
}
