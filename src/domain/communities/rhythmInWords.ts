import type { Cadence } from '../sessions';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** How often a community meets, as one says it: "the last Thursday of each month at 11:00 for 60 minutes (Europe/London)". */
export function rhythmInWords(cadence: Cadence): string {
  const day = cadence.weekday.replace(/^./, (letter) => letter.toUpperCase());
  const { time, minutes, timeZone } = cadence;
  return `${oftenInWords(cadence, day)} at ${time} for ${minutes} minutes (${timeZone})`;
}

function oftenInWords(cadence: Cadence, day: string): string {
  if (cadence.kind === 'everyWeeks') return cadence.weeks === 1 ? `each ${day}` : `${day} every ${cadence.weeks} weeks`;
  const nth = cadence.nth === 'last' ? 'last' : (ordinals[cadence.nth - 1] ?? '');
  return `the ${nth} ${day} of each month`;
}
