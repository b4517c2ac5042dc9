import type { Held, Holder } from '../operations';
import type { Log } from '../platform/log';
import { untilCommitted } from '../platform/untilCommitted';
import { adoptedIn, type SeriesParts } from './seriesParts';
import type { StoredSeries } from './SeriesStore';

/** What becomes of series that shall end while a brake is on. They stand as owed; the timer ends them once it is off. */
export class HeldEnds implements Holder {
  constructor(private readonly parts: Pick<SeriesParts, 'store'>) {}

  /** An organiser is asked in a message; everybody on a series of our own is told that it changes. */
  async count(communityId: string): Promise<Partial<Held>> {
    const owed = await this.owed(communityId);
    const ours = owed.filter(({ isOurs }) => isOurs).length;
    return { changes: ours, recipients: owed.length - ours };
  }

  /** A series whose end is dropped is counted on without one: a lead who still wants it to end asks anew. */
  async release(communityId: string, held: 'send' | 'drop', log: Log): Promise<void> {
    if (held === 'send') return;
    const owed = await this.owed(communityId);
    for (const { id } of owed) await this.drop(communityId, id);
    if (owed.length > 0) log('info', 'heldSeriesEnds', { community: communityId, code: held, count: owed.length });
  }

  private async owed(communityId: string): Promise<readonly StoredSeries[]> {
    return (await adoptedIn(this.parts, communityId)).filter(({ end }) => end === 'owed');
  }

  private async drop(communityId: string, seriesId: string): Promise<void> {
    const { store } = this.parts;
    await untilCommitted(async () => {
      const series = (await this.owed(communityId)).find(({ id }) => id === seriesId);
      if (!series) return 'nothing';
      const { until: _until, end: _end, endedBy: _by, ...adopted } = series;
      return store.save(communityId, adopted);
    }, 'tellPerson');
  }
}
