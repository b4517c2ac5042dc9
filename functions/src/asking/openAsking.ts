import type { AskingParts } from './askingParts';
import { AskingService } from './askingService';
import { AskingView } from './askingView';
import { AskingWork } from './askingWork';
import { CouldJoin } from './couldJoin';
import { DecliningService } from './decliningService';
import { StandingInvitations } from './standingInvitations';

export type OpenAsking = ReturnType<typeof openAsking>;

/** Everything about people who could join but haven't, on the same parts. */
export function openAsking(parts: AskingParts) {
  const couldJoin = new CouldJoin(parts);
  const view = new AskingView(parts, couldJoin);
  return {
    view,
    service: new AskingService(parts, couldJoin, view),
    work: new AskingWork(parts),
    declining: new DecliningService(parts),
    invitations: new StandingInvitations(parts),
    chosenOf: async (communityId: string): Promise<ReadonlySet<string>> =>
      new Set((await parts.store.chosen(communityId)).keys()),
  };
}
