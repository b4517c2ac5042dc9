import { AdoptedInvitations } from './adoptedInvitations';
import { HeldEnds } from './heldEnds';
import type { SeriesParts } from './seriesParts';
import { SeriesService } from './seriesService';
import { SeriesWatch } from './seriesWatch';

export type Series = ReturnType<typeof openSeries>;

/** Everything about series that were made by hand, on the same parts. */
export function openSeries(parts: SeriesParts) {
  const watch = new SeriesWatch(parts);
  return {
    watch,
    service: new SeriesService(parts, watch),
    adopted: new AdoptedInvitations(parts),
    held: new HeldEnds(parts),
  };
}
