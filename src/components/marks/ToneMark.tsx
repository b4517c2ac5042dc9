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
      <Shape name={shapes[tone]} size={14} />
      <span>{children}</span>
    </span>
  );
};

const root = mergeStyles({ display: 'inline-flex', alignItems: 'center', gap: 4 });
