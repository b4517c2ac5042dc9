import * as React from 'react';
import { hiddenContentStyle, mergeStyles } from '@fluentui/react/lib/Styling';
import { Notice } from './Notice';
import { Glimmer } from '../marks/Glimmer';

/** A wait shorter than this is not worth drawing anything for. */
const patienceInMs = 1_000;
/** From here on somebody wonders whether anything comes at all. */
const longInMs = 8_000;

interface WaitingProps {
  /** What is on its way, for those who hear it. */
  readonly label: string;
  /** Widths of the lines that will stand here, `70%`: the shape of what comes. */
  readonly lines: readonly string[];
  /** What is said when it takes long, where it is known why it may. */
  readonly long?: string;
}

/** The shape of what is on its way; nothing at all while the wait is short. */
export const Waiting: React.FC<WaitingProps> = ({ label, lines, long }) => {
  const [late, setLate] = React.useState(false);
  const [isLong, setLong] = React.useState(false);
  React.useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), patienceInMs);
    const longTimer = window.setTimeout(() => setLong(true), longInMs);
    return () => {
      window.clearTimeout(timer);
      window.clearTimeout(longTimer);
    };
  }, []);
  return (
    <div role="status" className={root}>
      {late && (
        <>
          <span className={unseen}>{label}</span>
          {isLong && long && <Notice text={long} />}
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
