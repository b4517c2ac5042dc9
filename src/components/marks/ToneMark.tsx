import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Shape } from './Shape';
import { toneColor, type Tone } from './tones';

const shapes = { agreed: 'tick', unsure: 'wave', trouble: 'alert' } as const;

interface ToneMarkProps {
  readonly tone: Tone;
  /** The word that says it; it stands beside the shape, in the same colour. */
  readonly children: React.ReactNode;
}

/** How something stands, as a shape and a word in one of the three colours. */
export const ToneMark: React.FC<ToneMarkProps> = ({ tone, children }) => {
  const theme = useTheme();
  return (
    <span className={root} style={{ color: toneColor(tone, theme) }}>
      <span className={shape}>
        <Shape name={shapes[tone]} size={14} />
      </span>
      <span>{children}</span>
    </span>
  );
};

// The shape stands beside the first line of the words, in the middle of its letters whatever their size.
const root = mergeStyles({ display: 'inline-flex', alignItems: 'baseline', gap: 4 });
const shape = mergeStyles({ position: 'relative', top: 'calc(7px - 0.35em)', flexShrink: 0 });
