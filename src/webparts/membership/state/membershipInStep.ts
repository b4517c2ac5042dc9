import { keepInStep, type InHand, type KeptInStep, type MembershipApi } from '../../../clients';
import type { MembershipView } from '../../../domain/membership';

/** What the API has just answered, so that the screen need not look for it; or nothing: then it looks afresh. */
export interface MembershipNews {
  readonly view?: MembershipView;
}

export type MembershipInHand = InHand<MembershipView, MembershipNews>;

/** Calm: rosters change now and then, and a reader who comes back to the page sees at once how things stand. */
const pauseInMs = 30_000;

/** Keeps how membership stands in step with the API. */
export function membershipInStep(
  api: MembershipApi,
  tell: (inHand: MembershipInHand) => void,
): KeptInStep<MembershipNews> {
  return keepInStep<MembershipView, MembershipNews, MembershipView>(
    {
      read: (etag) => api.read(etag),
      send: async ({ view }) => (view ? { kind: 'fresh', view } : api.read()),
      withChange: (before, { view }) => view ?? before,
      afterChange: (_before, _news, answered) => answered,
      replaces: (news, earlier) => !news.view && !earlier.view,
      pauseInMs,
    },
    tell,
  );
}
