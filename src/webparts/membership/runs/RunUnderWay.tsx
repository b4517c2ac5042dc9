import * as React from 'react';
import { Stages } from '../../../components/marks/Stages';
import type { SyncRunSummary } from '../../../domain/membership';
import { useText } from '../useText';

/** Where a run under way stands: asked for, comparing, writing, done. */
export const RunUnderWay: React.FC<{ readonly run: SyncRunSummary }> = ({ run: { read } }) => {
  const { words } = useText();
  return (
    <Stages
      label={words.say('RunStages')}
      names={[words.say('StageAsked'), words.say('StageCompare'), words.say('StageWrite'), words.say('StageDone')]}
      current={read === 0 ? 1 : 2}
      done={words.say('StageBehind')}
    />
  );
};
