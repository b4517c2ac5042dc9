import { fractionOf, itemAt } from './draw';
import { grades, otherWords, ranks, teams } from './titleWords';

/** Numbers of what is drawn here; see `fractionOf`. */
const aspects = { manner: 40, first: 41, second: 42 };

/** Slips that people make when they type a word. */
function misspelt(title: string, fraction: number): string {
  const at = 2 + Math.floor(fraction * (title.length - 4));
  const swapped = `${title.slice(0, at)}${title[at + 1]}${title[at]}${title.slice(at + 2)}`;
  const left = `${title.slice(0, at)}${title.slice(at + 1)}`;
  const twice = `${title.slice(0, at + 1)}${title.slice(at)}`;
  return itemAt([swapped, left, twice], (fraction * 7) % 1);
}

/**
 * A job title as it stands in a real directory: most as the profession has it, with a rank or a grade, by another name, with a
 * team in brackets, in another language, in capitals, with slips.
 *
 * @param title - what the profession calls it.
 * @param index - whose; the same person is always called the same.
 */
export function writeTitle(title: string, index: number): string {
  const [manner, first, second] = [aspects.manner, aspects.first, aspects.second].map((aspect) =>
    fractionOf(index, aspect),
  ) as [number, number, number];
  const ranked = `${itemAt(ranks, first)} ${title}`;
  if (manner < 0.42) return title;
  if (manner < 0.62) return ranked;
  if (manner < 0.7) return `${second < 0.4 ? ranked : title} ${itemAt(grades, second)}`.replace(' ,', ',');
  if (manner < 0.82) return itemAt(otherWords[title] ?? [title], first);
  if (manner < 0.88) return `${second < 0.3 ? ranked : title} (${itemAt(teams, second)})`;
  if (manner < 0.92) return misspelt(title, second);
  if (manner < 0.95) return second < 0.6 ? title.toLowerCase() : title.toUpperCase();
  if (manner < 0.97) return `${title} / ${itemAt(Object.keys(otherWords), second)}`;
  if (manner < 0.985) return title.replace(' ', second < 0.5 ? '-' : '  ');
  return `${itemAt(teams, second)}: ${ranked}`;
}
