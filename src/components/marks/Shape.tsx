import * as React from 'react';

/** Drawn in 16 units; lines only, so that they stay visible where colours are forced. */
const paths = {
  tick: 'M2.5 8.5 6 12l7.5-8',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  wave: 'M2 8c2-3 4-3 6 0s4 3 6 0',
  alert: 'M8 1.8 14.8 14H1.2ZM8 6v4M8 11.7v.4',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7v4.5M8 4.5v.4',
  clock: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4v4.2l2.8 1.8',
  glass: 'M4 1.5h8M4 14.5h8M5 1.5v2.2C5 6 8 7 8 8S5 10 5 12.3v2.2M11 1.5v2.2C11 6 8 7 8 8s3 2 3 4.3v2.2',
  bell: 'M8 2a4 4 0 0 0-4 4c0 3.5-1.5 5-1.5 5h11S12 9.5 12 6a4 4 0 0 0-4-4ZM6.5 13.5a1.6 1.6 0 0 0 3 0',
  bellOff:
    'M8 2a4 4 0 0 0-4 4c0 3.5-1.5 5-1.5 5h11S12 9.5 12 6a4 4 0 0 0-4-4ZM6.5 13.5a1.6 1.6 0 0 0 3 0M1.5 1.5l13 13',
  pause: 'M5.5 3v10M10.5 3v10',
  play: 'M5 3l8 5-8 5Z',
  plus: 'M3 8h10M8 3v10',
  minus: 'M3 8h10',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  thumb: 'M1.5 7H4v6.5H1.5ZM4 7.5l3-5.5c1.3 0 1.8 1 1.6 2L8.2 6.5h4.3c1 0 1.6.9 1.3 1.8l-1.3 4.2c-.2.6-.7 1-1.3 1H4',
} as const;

interface ShapeProps {
  readonly name: keyof typeof paths;
  /** Degrees, clockwise: a thumb turned by 180 points down. */
  readonly turn?: number;
  /** In pixels. */
  readonly size?: number;
}

/** A small drawing beside a word that says the same: nobody hears it. */
export const Shape: React.FC<ShapeProps> = ({ name, turn = 0, size = 16 }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinejoin="round"
    strokeLinecap="round"
    aria-hidden="true"
    style={{ flexShrink: 0, ...(turn ? { transform: `rotate(${turn}deg)` } : {}) }}
  >
    <path d={paths[name]} />
  </svg>
);
