import { escapeHtml } from '../kernel';
import type { Action } from './action';

/** The most characters of an action that a subject takes. */
const subjectTakes = 120;

/** The mail that tells somebody what they said they would do. */
export interface ActionLetter {
  readonly subject: string;
  /** HTML; every value put into it is escaped. */
  readonly body: string;
}

/**
 * Words the mail to the owner of actions: what they took on, by when, and where to say that it is done.
 *
 * @param owner - what they are called
 * @param actions - theirs from this session, at least one
 * @param day - the day of the session, `2026-03-26`
 */
export function wordActionLetter(
  community: { readonly name: string; readonly boardUrl: string },
  owner: string,
  actions: readonly Action[],
  day: string,
): ActionLetter {
  const first = actions[0]?.text ?? '';
  const isOne = actions.length === 1;
  const items = actions.map(({ text, due }) => `<li>${escapeHtml(text)}${due ? ` (by ${dayInWords(due)})` : ''}</li>`);
  return {
    subject: isOne
      ? `Your action from Lean Coffee: ${shortened(first)}`
      : `Your ${actions.length} actions from Lean Coffee: ${community.name}`,
    body:
      `<p>Hello ${escapeHtml(owner)},</p>` +
      `<p>At the Lean Coffee of ${escapeHtml(community.name)} on ${dayInWords(day)} ` +
      `${isOne ? 'this was' : 'these were'} written down for you:</p>` +
      `<ul>${items.join('')}</ul>` +
      `<p><a href="${escapeHtml(community.boardUrl)}">Open the board</a> to say when ${isOne ? 'it is' : 'they are'} done, ` +
      `or if ${isOne ? 'it is' : 'they are'} not yours.</p>` +
      `<p>This is the only mail about ${isOne ? 'it' : 'them'}; nobody is chased.</p>`,
  };
}

function dayInWords(day: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(new Date(`${day.slice(0, 10)}T12:00:00Z`)).replace(',', '');
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= subjectTakes
    ? text
    : `${characters
        .slice(0, subjectTakes - 1)
        .join('')
        .trimEnd()}…`;
}
