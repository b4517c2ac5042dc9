import type { Instant } from '../kernel';
import type { Language } from '../membership';
import { dayInWords, type NoticeWords } from '../notifications';
import type { Action } from './action';

/**
 * Words what the owner of actions is told after a session: what they took on, by when, and where to say that it is done.
 *
 * @param actions - theirs from this session, at least one
 * @param session - when it was, and by whose clocks
 */
export function wordActions(
  community: { readonly name: string; readonly boardUrl: string },
  actions: readonly Action[],
  session: { readonly startsAt: Instant; readonly timeZone: string },
): Readonly<Record<Language, NoticeWords>> {
  const { name, boardUrl } = community;
  const isOne = actions.length === 1;
  const first = actions[0]?.text ?? '';
  const listed = (by: (day: string) => string, locale: string) =>
    actions.map(({ text, due }) => (due ? `${text} (${by(dueDay(due, locale))})` : text));
  return {
    en: {
      headline: isOne
        ? `Your action from Lean Coffee: ${first}`
        : `Your ${actions.length} actions from Lean Coffee: ${name}`,
      text:
        `At the Lean Coffee of ${name} on ${dayOf(session, 'en-GB')} ` +
        `${isOne ? 'this was' : 'these were'} written down for you:`,
      points: listed((day) => `by ${day}`, 'en-GB'),
      link: {
        label: isOne
          ? 'Open the board to say when it is done, or if it is not yours'
          : 'Open the board to say when they are done, or if they are not yours',
        url: boardUrl,
      },
      closing: `This is the only message about ${isOne ? 'it' : 'them'}; nobody is chased.`,
    },
    // No speaker of Welsh has reviewed these words yet.
    cy: {
      headline: isOne ? `Eich cam o Lean Coffee: ${first}` : `Eich ${actions.length} cam o Lean Coffee: ${name}`,
      text:
        `Yn Lean Coffee ${name} ar ${dayOf(session, 'cy-GB')} ` +
        `${isOne ? 'nodwyd hwn' : 'nodwyd y rhain'} ar eich cyfer:`,
      points: listed((day) => `erbyn ${day}`, 'cy-GB'),
      link: {
        label: isOne
          ? 'Agorwch y bwrdd i ddweud pan fydd wedi’i wneud, neu os nad eich un chi yw'
          : 'Agorwch y bwrdd i ddweud pan fyddant wedi’u gwneud, neu os nad eich rhai chi ydynt',
        url: boardUrl,
      },
      closing: `Dyma’r unig neges ${isOne ? 'amdano' : 'amdanynt'}; does neb yn cael ei hel.`,
    },
  };
}

function dayOf({ startsAt, timeZone }: { startsAt: Instant; timeZone: string }, locale: string): string {
  return dayInWords(startsAt, timeZone, locale);
}

function dueDay(day: string, locale: string): string {
  return dayInWords(`${day.slice(0, 10)}T12:00:00.000Z`, 'UTC', locale);
}
