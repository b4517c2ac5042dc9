/*
 * Draws the two icons of the Teams app: the crow-stepped gable of a guildhall, its door open.
 * Run it with Node 22 after a change of the drawing: `node scripts/drawTeamsIcons.mjs`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from './png.mjs';
import { root } from './project.mjs';

/** Teams' sizes: a colour icon of 192 pixels, and an outline of 32 that is white on nothing. */
const colour = { size: 192, background: [0x1b, 0x4d, 0x5c] };
const outline = { size: 32 };

/** The drawing's own grid is 28 by 28, so that every edge of the outline icon falls between two pixels. */
const grid = 28;

const box = (left, top, right, bottom) => (x, y) => x >= left && x <= right && y >= top && y <= bottom;
const disc = (centreX, centreY, radius) => (x, y) => Math.hypot(x - centreX, y - centreY) <= radius;
const arch = (left, spring, right, bottom) => {
  const radius = (right - left) / 2;
  const parts = [box(left, spring, right, bottom), disc(left + radius, spring, radius)];
  return (x, y) => parts.some((part) => part(x, y));
};

const gable = [box(12, 1, 16, 5), box(9, 5, 19, 9), box(6, 9, 22, 13), box(3, 13, 25, 26), box(1, 26, 27, 28)];
const openings = [disc(14, 10.5, 2), arch(11, 19, 17, 26), arch(6, 18, 9, 22), arch(19, 18, 22, 22)];

/** How much of a pixel is wall, from 0 to 1: eight by eight points in it are tried. */
function wall(x, y, { size }) {
  const scale = size === outline.size ? 1 : 4;
  const margin = (size - grid * scale) / 2;
  const points = Array.from({ length: 64 }, (_, i) => [x + ((i % 8) + 0.5) / 8, y + ((i >> 3) + 0.5) / 8]);
  const within = points
    .map(([px, py]) => [(px - margin) / scale, (py - margin) / scale])
    .filter(([gx, gy]) => gable.some((part) => part(gx, gy)) && !openings.some((part) => part(gx, gy)));
  return within.length / points.length;
}

const files = {
  'color.png': encodePng(colour.size, (x, y) => {
    const share = wall(x, y, colour);
    const [red, green, blue] = colour.background.map((ground) => Math.round(ground + (255 - ground) * share));
    return [red, green, blue, 255];
  }),
  'outline.png': encodePng(outline.size, (x, y) => [255, 255, 255, Math.round(255 * wall(x, y, outline))]),
};
for (const [name, png] of Object.entries(files)) writeFileSync(join(root, 'teams-manifest', name), png);
