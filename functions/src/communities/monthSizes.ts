import { monthOf } from '../../../src/domain/communities';
import type { Clock } from '../platform/clock';
import type { Communities } from '../platform/Communities';
import { kindOf, type Log } from '../platform/log';
import type { CommunitiesParts } from './communitiesParts';

/** Notes how many are in each community: the last note of a month is its size at the end of it. */
export class MonthSizes {
  constructor(
    private readonly parts: Pick<CommunitiesParts, 'sizes' | 'rosters'> & {
      readonly communities: Pick<Communities, 'all'>;
      readonly clock: Clock;
    },
  ) {}

  async run(log: Log): Promise<void> {
    const { communities, rosters, sizes, clock } = this.parts;
    const month = monthOf(clock.now().toISOString());
    for (const { id } of await communities.all()) {
      try {
        const { size } = await rosters.summary(id);
        await sizes.note([{ communityId: id, month, size }]);
      } catch (error) {
        log('warn', 'sizeNotNoted', { community: id, error: kindOf(error) });
      }
    }
  }
}
