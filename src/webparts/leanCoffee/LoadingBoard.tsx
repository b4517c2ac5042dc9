import * as React from 'react';
import { Shimmer, ShimmerElementType } from '@fluentui/react/lib/Shimmer';
import { hiddenContentStyle, mergeStyles } from '@fluentui/react/lib/Styling';
import { useText } from './useText';

/** A wait shorter than this is not worth drawing anything for. */
const patienceInMs = 1_000;
const rows = ['70%', '55%', '80%', '40%'];
const line = (width: string, height: number): JSX.Element => (
  <Shimmer width={width} shimmerElements={[{ type: ShimmerElementType.line, height, width: '100%' }]} />
);

/** The shape of the board, while the first answer is on its way. */
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
          {line('240px', 16)}
          {line('320px', 24)}
          {rows.map((width) => (
            <React.Fragment key={width}>{line(width, 20)}</React.Fragment>
          ))}
        </>
      )}
    </div>
  );
};

// As high as a board with a few topics, so that little moves when it arrives.
const frame = mergeStyles({ display: 'grid', alignContent: 'start', rowGap: 24, minHeight: 320, paddingTop: 4 });
const unseen = mergeStyles(hiddenContentStyle);
