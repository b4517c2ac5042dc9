import type { Language } from '../kernel';
import type { Cadence } from '../sessions';

interface RhythmWords {
  readonly days: Readonly<Record<Cadence['weekday'], string>>;
  readonly monthly: (nth: 1 | 2 | 3 | 4 | 5 | 'last', day: string) => string;
  readonly everyWeeks: (weeks: number, day: string) => string;
  readonly at: (often: string, time: string, minutes: number) => string;
}

const ordinals = {
  en: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', last: 'last' },
  cy: { 1: 'cyntaf', 2: 'ail', 3: 'trydydd', 4: 'pedwerydd', 5: 'pumed', last: 'olaf' },
} as const;

const words: Readonly<Record<Language, RhythmWords>> = {
  en: {
    days: {
      ...{ monday: 'Monday', tuesday: 'Tuesday', wednesday: 'Wednesday', thursday: 'Thursday', friday: 'Friday' },
      ...{ saturday: 'Saturday', sunday: 'Sunday' },
    },
    monthly: (nth, day) => `the ${ordinals.en[nth]} ${day} of each month`,
    everyWeeks: (weeks, day) => (weeks === 1 ? `each ${day}` : `${day} every ${weeks} weeks`),
    at: (often, time, minutes) => `${often} at ${time} for ${minutes} minutes`,
  },
  cy: {
    days: {
      ...{ monday: 'ddydd Llun', tuesday: 'ddydd Mawrth', wednesday: 'ddydd Mercher', thursday: 'ddydd Iau' },
      ...{ friday: 'ddydd Gwener', saturday: 'ddydd Sadwrn', sunday: 'ddydd Sul' },
    },
    monthly: (nth, day) => `ar ${day}, yr un ${ordinals.cy[nth]} bob mis,`,
    everyWeeks: (weeks, day) => (weeks === 1 ? `ar ${day} bob wythnos` : `ar ${day} bob ${weeks} wythnos`),
    at: (often, time, minutes) => `${often} am ${time} am ${minutes} munud`,
  },
};

/** How often a community meets, as one says it: "the last Thursday of each month at 11:00 for 60 minutes (Europe/London)". */
export function rhythmInWords(cadence: Cadence, language: Language): string {
  const { days, monthly, everyWeeks, at } = words[language];
  const { weekday, time, minutes, timeZone } = cadence;
  const often =
    cadence.kind === 'everyWeeks' ? everyWeeks(cadence.weeks, days[weekday]) : monthly(cadence.nth, days[weekday]);
  return `${at(often, time, minutes)} (${timeZone})`;
}
