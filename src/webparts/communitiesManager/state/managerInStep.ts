import { keepInStep, type InHand, type KeptInStep, type ManagerApi } from '../../../clients';
import type { ManagerView } from '../../../domain/membership';

/** Something was done, or refused: how things stand is looked at afresh, and no earlier look counts any more. */
export type Afresh = object;

export type ManagerInHand = InHand<ManagerView, Afresh>;

/** Calm: communities change now and then. */
const pauseInMs = 30_000;

/** Keeps what a manager sees in step with the API. */
export function managerInStep(api: ManagerApi, tell: (inHand: ManagerInHand) => void): KeptInStep<Afresh> {
  return keepInStep<ManagerView, Afresh, ManagerView>(
    {
      read: (etag) => api.readManager(etag),
      send: () => api.readManager(),
      withChange: (view) => view,
      afterChange: (_view, _afresh, answered) => answered,
      replaces: () => true,
      pauseInMs,
    },
    tell,
  );
}
