import type { ITheme } from '@fluentui/react/lib/Styling';

/** How something stands. The only colours of our own; each goes with a shape and a word, never alone. */
export type Tone = 'agreed' | 'unsure' | 'trouble';

const light: Record<Tone, string> = { agreed: '#0e700e', unsure: '#835b00', trouble: '#b10e1c' };
const dark: Record<Tone, string> = { agreed: '#9fd89f', unsure: '#fdd68a', trouble: '#f1a4a9' };

/**
 * The colour of a tone for text on this theme's ground, at least 4.5 to 1. On grounds in the middle (a section in the
 * site's colour) no fixed colour can be read, so the text's own is taken, and the shape and the word are left to say it.
 */
export function toneColor(tone: Tone, { semanticColors }: Pick<ITheme, 'semanticColors'>): string {
  const { bodyBackground, bodyText } = semanticColors;
  // Where the ground is not written as a plain colour, the text tells on what it is meant to be read.
  const ground = luminance(bodyBackground) ?? ((luminance(bodyText) ?? 0) > 0.5 ? 0 : 1);
  const best = ground > 0.5 ? light[tone] : dark[tone];
  return contrast(ground, luminance(best) ?? ground) >= 4.5 ? best : bodyText;
}

/** Relative luminance by WCAG 2.2, 0 to 1; `undefined` for anything but `#rrggbb` or `#rgb`. */
function luminance(colour: string): number | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const long = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : colour;
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(long);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((hex) => linear(parseInt(hex, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Whether a ground is dark; a colour that is not written plainly is taken for light. */
export function isDarkGround(colour: string): boolean {
  return (luminance(colour) ?? 1) < 0.5;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
