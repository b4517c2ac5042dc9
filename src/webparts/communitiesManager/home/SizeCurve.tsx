import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { ManagedCommunity } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { getRowClasses } from './rowClasses';

const width = 120;
const height = 24;
/** The line keeps so far from the edge that it is never cut. */
const edge = 2;

/**
 * The last twelve months of a community as a quiet line, from nought upwards so that little looks little; the same numbers
 * for those who hear it, and on hover.
 */
export const SizeCurve: React.FC<{ readonly community: ManagedCommunity }> = ({ community }) => {
  const classes = getRowClasses(useTheme());
  const inWords = useInWords();
  const { sizes } = community;
  if (sizes.length < 2) return null;
  const most = Math.max(1, ...sizes.map(({ size }) => size));
  const points = sizes.map(({ size }, place) => {
    const x = edge + (place / (sizes.length - 1)) * (width - 2 * edge);
    const y = height - edge - (size / most) * (height - 2 * edge);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  const label = inWords.sizes(community);
  return (
    <svg className={classes.curve} role="img" aria-label={label} width={width} height={height}>
      <title>{label}</title>
      <polyline points={points.join(' ')} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <line
        x1={edge}
        x2={width - edge}
        y1={height - 0.5}
        y2={height - 0.5}
        stroke="currentColor"
        strokeOpacity="0.35"
      />
    </svg>
  );
};
