import { AdoptingService } from './adoptingService';
import type { CharterParts } from './charterParts';
import { Decisions } from './decisions';
import { ObjectivesService } from './objectivesService';
import { ProposalDesk } from './proposalDesk';
import { ProposingService } from './proposingService';
import { ReadingService } from './readingService';
import { ReviewService } from './reviewService';
import { summaryOf } from './summaryOf';
import { StancesService } from './stancesService';
import { TurningBackService } from './turningBackService';
import { ViewService } from './viewService';

export type Charters = ReturnType<typeof openCharters>;

/** Everything about charters, on the same parts. */
export function openCharters(parts: CharterParts) {
  const desk = new ProposalDesk(parts);
  const proposing = new ProposingService(desk);
  const adopting = new AdoptingService(desk);
  return {
    views: new ViewService(parts, desk),
    proposing,
    turning: new TurningBackService(desk, proposing, adopting),
    stances: new StancesService(desk),
    adopting,
    reading: new ReadingService(parts),
    reviews: new ReviewService(parts),
    objectives: new ObjectivesService(parts),
    decisions: new Decisions(parts),
    summaryOf: (communityId: string) => summaryOf(parts, communityId),
  };
}
