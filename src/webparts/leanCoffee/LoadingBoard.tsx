import * as React from 'react';
import { hiddenContentStyle, mergeStyles } from '@fluentui/react/lib/Styling';
import { Glimmer } from '../../components/marks/Glimmer';
import { useText } from './useText';

/** A wait shorter than this is not worth drawing anything for. */
const patienceInMs = 1_000;
const rows = ['70%', '55%', '80%', '40%'];

/** The shape of the board, while the first answer, or the view of the next phase, is on its way. */
export const LoadingBoard: React.FC = () => {
  const { words } = useText();
  const [late, setLate] = React.useState(false);
  React.useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), patienceInMs);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className={frame} role="status">
      {late && (
        <>
          <span className={unseen}>{words.say('Loading')}</span>
          <Glimmer width="240px" height={16} />
          <Glimmer width="320px" height={24} />
          {rows.map((width) => (
            <Glimmer key={width} width={width} height={20} />
          ))}
        </>
      )}
    </div>
  );
};

// As high as a board with a few topics, so that little moves when it arrives.
const frame = mergeStyles({ display: 'grid', alignContent: 'start', rowGap: 24, minHeight: 320, paddingTop: 4 });
const unseen = mergeStyles(hiddenContentStyle);
