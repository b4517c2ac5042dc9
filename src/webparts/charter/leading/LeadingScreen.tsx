import * as React from 'react';
import { Acknowledged } from './Acknowledged';
import { CharterSettings } from './CharterSettings';
import { QuestionsToReview } from './QuestionsToReview';
import { ReviewAgenda } from './ReviewAgenda';

/** What a lead looks after: who has read it, the next review with what readers ask, and who may read it. */
export const LeadingScreen: React.FC = () => (
  <>
    <ReviewAgenda />
    <QuestionsToReview />
    <Acknowledged />
    <CharterSettings />
  </>
);
