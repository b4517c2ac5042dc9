import { keepInStep, type DirectoryApi, type InHand, type KeptInStep } from '../../../clients';
import type { DirectoryView, YouIn } from '../../../domain/membership';
import type { Deed } from './Deed';
import { youAfter, withYou } from './youAfter';

export type DirectoryInHand = InHand<DirectoryView, Deed>;

/** Calm: communities change now and then, and a reader who comes back to the page sees at once how things stand. */
const pauseInMs = 30_000;

/** Of these the latter alone need be sent. */
const pairs: readonly (readonly Deed['what'][])[] = [
  ['join', 'leave'],
  ['decline', 'reconsider'],
];

/** Keeps the directory in step with the API. */
export function directoryInStep(api: DirectoryApi, tell: (inHand: DirectoryInHand) => void): KeptInStep<Deed> {
  return keepInStep<DirectoryView, Deed, YouIn>(
    {
      read: (etag) => api.readDirectory(etag),
      send: ({ communityId, what, reason }) =>
        what === 'decline' ? api.decline(communityId, reason ? { reason } : {}) : api[what](communityId),
      withChange: (view, deed) => withYou(view, deed.communityId, (you) => youAfter(you, deed)),
      afterChange: (view, { communityId }, you) => withYou(view, communityId, () => you),
      replaces: (deed, earlier) =>
        deed.communityId === earlier.communityId &&
        pairs.some((pair) => pair.includes(deed.what) && pair.includes(earlier.what)),
      pauseInMs,
    },
    tell,
  );
}
