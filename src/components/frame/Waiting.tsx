import * as React from 'react';
import { hiddenContentStyle, mergeStyles } from '@fluentui/react/lib/Styling';
import { Glimmer } from '../marks/Glimmer';

/** A wait shorter than this is not worth drawing anything for. */
const patienceInMs = 1_000;

interface WaitingProps {
  /** What is on its way, for those who hear it. */
  readonly label: string;
  /** Widths of the lines that will stand here, `70%`: the shape of what comes. */
  readonly lines: readonly string[];
}

/** The shape of what is on its way; nothing at all while the wait is short. */
export const Waiting: React.FC<WaitingProps> = ({ label, lines }) => {
  const [late, setLate] = React.useState(false);
  React.useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), patienceInMs);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={root}>
      {late && (
        <>
          <span className={unseen}>{label}</span>
          <div aria-hidden="true">
            {lines.map((width, place) => (
              <div key={place} className={row}>
                <Glimmer width={width} height={16} />
              </div>
            ))}
          </div>
        </>
      )}
    </div>
  );
};

const root = mergeStyles({ marginTop: 24 });
const row = mergeStyles({ padding: '12px 0' });
const unseen = mergeStyles(hiddenContentStyle);
