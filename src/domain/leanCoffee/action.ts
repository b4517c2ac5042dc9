import { allowed, compareText, refused, type Result } from '../kernel';
import { isPastVoting, type Phase } from './phase';
import { sentencesEverLimit, sentencesPerSessionLimit } from './rules';
import { checkSentence, type SentenceRefusal } from './takeaway';

/** Something somebody said they would do. It belongs to the community and outlives the session it was made in. */
export interface Action {
  readonly id: string;
  readonly text: string;
  /** The session it was made in. */
  readonly sessionId: string;
  readonly topicId?: string;
  readonly owner?: { readonly id: string; readonly name: string };
  /** The day it should be done by, `2026-04-09`. */
  readonly due?: string;
  /** When it was done, or taken off the list as not wanted any more. */
  readonly ended?: { readonly how: 'done' | 'dropped'; readonly at: string };
}

/** How an action shall be. */
export interface ActionWish {
  readonly id: string;
  readonly text: string;
  readonly sessionId: string;
  readonly topicId?: string;
  /** `unknown`: somebody was named who is not in the community. */
  readonly owner?: { readonly id: string; readonly name: string } | 'unknown';
  readonly due?: string;
}

export type ActionRefusal =
  | SentenceRefusal
  | { readonly code: 'notDiscussing' }
  | { readonly code: 'unknownTopic' }
  | { readonly code: 'ownerUnknown' }
  | { readonly code: 'badDate' }
  | { readonly code: 'actionIdTaken' };

/**
 * Writes an action down, or rewords it; anybody in the community may, from the moment people discuss.
 *
 * @param board - the board of the session it is made in
 * @param actions - the open actions of the community, and those of the same session that are done
 * @returns the action that follows; the very same object when it stood so already
 */
export function writeAction(
  board: { readonly phase: Phase; readonly topics: readonly { readonly id: string }[] },
  actions: readonly Action[],
  wish: ActionWish,
): Result<Action, ActionRefusal> {
  if (!isPastVoting(board.phase)) return refused({ code: 'notDiscussing' });
  const isKnown = wish.topicId === undefined || board.topics.some(({ id }) => id === wish.topicId);
  if (!isKnown) return refused({ code: 'unknownTopic' });
  if (wish.owner === 'unknown') return refused({ code: 'ownerUnknown' });
  const text = checkSentence(wish.text);
  if (!text.ok) return text;
  if (wish.due !== undefined && !isDay(wish.due)) return refused({ code: 'badDate' });
  const before = actions.find(({ id }) => id === wish.id);
  if (before && before.sessionId !== wish.sessionId) return refused({ code: 'actionIdTaken' });
  const ofSession = actions.filter(({ sessionId }) => sessionId === wish.sessionId);
  const isFull =
    ofSession.filter(({ ended }) => !ended).length >= sentencesPerSessionLimit ||
    ofSession.length >= sentencesEverLimit;
  if (!before && isFull) {
    return refused({ code: 'tooManySentences', limit: sentencesPerSessionLimit });
  }
  const after: Action = {
    id: wish.id,
    text: text.value,
    sessionId: wish.sessionId,
    ...(wish.topicId === undefined ? {} : { topicId: wish.topicId }),
    ...(wish.owner === undefined ? {} : { owner: wish.owner }),
    ...(wish.due === undefined ? {} : { due: wish.due }),
    ...(before?.ended ? { ended: before.ended } : {}),
  };
  return allowed(before && sameAction(before, after) ? before : after);
}

/**
 * Ends an action (done, or not wanted any more) or opens it again.
 * @returns the action that follows; the very same object when it stood so already
 */
export function endAction(action: Action, how: 'done' | 'dropped' | 'open', at: string): Action {
  if ((action.ended?.how ?? 'open') === how) return action;
  const { ended: _before, ...open } = action;
  return how === 'open' ? open : { ...open, ended: { how, at } };
}

/** Those that are due first stand first; those without a day last. */
export function byDueDay(a: Action, b: Action): number {
  return compareText(a.due ?? '9999', b.due ?? '9999') || compareText(a.id, b.id);
}

function isDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00.000Z`);
  // Of this century: a year that is mistyped is no plan.
  return /^20\d\d-\d\d-\d\d$/.test(day) && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}

function sameAction(a: Action, b: Action): boolean {
  return a.text === b.text && a.topicId === b.topicId && a.owner?.id === b.owner?.id && a.due === b.due;
}
