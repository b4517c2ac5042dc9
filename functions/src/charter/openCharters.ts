import { AdoptingService } from './adoptingService';
import type { CharterParts } from './charterParts';
import { Decisions } from './decisions';
import { ObjectivesService } from './objectivesService';
import { ProposalDesk } from './proposalDesk';
import { ProposingService } from './proposingService';
import { ReadingService } from './readingService';
import { ReviewService } from './reviewService';
import { StancesService } from './stancesService';
import { ViewService } from './viewService';

export type Charters = ReturnType<typeof openCharters>;

/** Everything about charters, on the same parts. */
export function openCharters(parts: CharterParts) {
  const desk = new ProposalDesk(parts);
  return {
    views: new ViewService(parts, desk),
    proposing: new ProposingService(desk),
    stances: new StancesService(desk),
    adopting: new AdoptingService(desk),
    reading: new ReadingService(parts),
    reviews: new ReviewService(parts),
    objectives: new ObjectivesService(parts),
    decisions: new Decisions(parts),
  };
}
