import * as React from 'react';
import { keyframes, mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

interface GlimmerProps {
  /** As in CSS: `70%`. */
  readonly width: string;
  /** In pixels. */
  readonly height: number;
}

/** A line in the shape of what is on its way. It keeps still where people have asked for less motion. */
export const Glimmer: React.FC<GlimmerProps> = ({ width, height }) => (
  <div className={getClass(useTheme())} style={{ width, height }} aria-hidden="true" data-glimmer="true" />
);

const breathe = keyframes({ from: { opacity: 1 }, to: { opacity: 0.5 } });

const getClass = memoizeFunction(({ palette }: Theme) =>
  mergeStyles({
    maxWidth: '100%',
    // A border, since a background is not drawn where colours are forced.
    boxSizing: 'border-box',
    border: '1px solid transparent',
    backgroundColor: palette.neutralLight,
    selectors: {
      '@media (prefers-reduced-motion: no-preference)': {
        animation: `${breathe} 1s ease-in-out infinite alternate`,
      },
    },
  }),
);
