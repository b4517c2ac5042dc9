import {
  allowed,
  hasSomethingToSee,
  lengthOf,
  refused,
  tidyLine,
  tidyLines,
  type Instant,
  type Result,
} from '../../kernel';
import { toolkitLimits } from '../artefact/limits';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Something the community lacks: "a template for ...". */
export interface Wish {
  readonly id: string;
  readonly by: Named;
  readonly at: Instant;
  readonly text: string;
  /** What they would use it for; may be empty. */
  readonly reason: string;
  /** Who else would use it, by id; the one who wishes it is not among them. */
  readonly supporters: readonly string[];
  /** Who is making it. */
  readonly takenUp?: { readonly by: Named; readonly at: Instant };
  /** The artefact that came of it: then the wish is done. */
  readonly fulfilledBy?: string;
}

type Wishes = readonly Wish[];
type Words = { readonly id: string; readonly text: string; readonly reason: string };

export type WishRefusal =
  | { readonly code: 'textEmpty'; readonly field: 'text' }
  | { readonly code: 'textTooLong'; readonly field: 'text' | 'reason'; readonly limit: number; readonly length: number }
  | { readonly code: 'tooManyWishes'; readonly limit: number }
  | { readonly code: 'idTaken' };
export type WishActRefusal =
  | { readonly code: 'wishUnknown' }
  | { readonly code: 'wishFulfilled' }
  | { readonly code: 'ownWish' }
  | { readonly code: 'takenUpBy'; readonly name: string }
  | { readonly code: 'notYours' };

/** Wishes for something. The same again (by its id) changes nothing. */
export function makeWish(wishes: Wishes, { id, ...raw }: Words, by: Named, now: Instant): Result<Wishes, WishRefusal> {
  const same = wishes.find((wish) => wish.id === id);
  if (same) return same.by.id === by.id ? allowed(wishes) : refused({ code: 'idTaken' });
  const open = wishes.filter(({ fulfilledBy }) => fulfilledBy === undefined).length;
  if (open >= toolkitLimits.openWishes) return refused({ code: 'tooManyWishes', limit: toolkitLimits.openWishes });
  const [text, reason] = [tidyLine(raw.text), tidyLines(raw.reason).trim()];
  if (!hasSomethingToSee(text)) return refused({ code: 'textEmpty', field: 'text' });
  const sizes = [
    { field: 'text', length: lengthOf(text), limit: toolkitLimits.wish },
    { field: 'reason', length: lengthOf(reason), limit: toolkitLimits.wishReason },
  ] as const;
  const long = sizes.find(({ length, limit }) => length > limit);
  if (long) return refused({ code: 'textTooLong', ...long });
  return allowed([...wishes, { id, by, at: now, text, reason, supporters: [] }]);
}

/** "I would use this too", or no longer; said again it changes nothing. */
export function supportWish(wishes: Wishes, id: string, by: Named, does: boolean): Result<Wishes, WishActRefusal> {
  return change(wishes, id, (wish) => {
    if (wish.by.id === by.id) return refused({ code: 'ownWish' });
    const others = wish.supporters.filter((supporter) => supporter !== by.id);
    return allowed({ ...wish, supporters: does ? [...others, by.id] : others });
  });
}

/** Somebody makes it: one at a time, so that no two do the same work unknown to one another. */
export function takeWishUp(wishes: Wishes, id: string, by: Named, now: Instant): Result<Wishes, WishActRefusal> {
  return change(wishes, id, (wish) => {
    if (wish.takenUp?.by.id === by.id) return allowed(wish);
    if (wish.takenUp) return refused({ code: 'takenUpBy', name: wish.takenUp.by.name });
    return allowed({ ...wish, takenUp: { by, at: now } });
  });
}

/** Gives it back: by whoever took it up, or a lead when they can't any more. */
export function giveWishBack(
  wishes: Wishes,
  id: string,
  by: { readonly id: string; readonly isLead: boolean },
): Result<Wishes, WishActRefusal> {
  return change(wishes, id, ({ takenUp, ...wish }) =>
    takenUp && takenUp.by.id !== by.id && !by.isLead ? refused({ code: 'notYours' }) : allowed(wish),
  );
}

/** An artefact came of it. Fulfilled by the same again it stays as it is. */
export function fulfilWish(wishes: Wishes, id: string, artefactId: string): Result<Wishes, WishActRefusal> {
  if (wishes.some((wish) => wish.id === id && wish.fulfilledBy === artefactId)) return allowed(wishes);
  return change(wishes, id, (wish) => allowed({ ...wish, fulfilledBy: artefactId }));
}

/** Takes a wish away: by whoever made it, or a lead. One that is gone may be taken away again. */
export function withdrawWish(
  wishes: Wishes,
  id: string,
  by: { readonly id: string; readonly isLead: boolean },
): Result<Wishes, WishActRefusal> {
  const wish = wishes.find((other) => other.id === id);
  if (wish && wish.by.id !== by.id && !by.isLead) return refused({ code: 'notYours' });
  return allowed(wishes.filter((other) => other !== wish));
}

function change(
  wishes: Wishes,
  id: string,
  act: (wish: Wish) => Result<Wish, WishActRefusal>,
): Result<Wishes, WishActRefusal> {
  const wish = wishes.find((other) => other.id === id);
  if (!wish) return refused({ code: 'wishUnknown' });
  if (wish.fulfilledBy !== undefined) return refused({ code: 'wishFulfilled' });
  const changed = act(wish);
  return changed.ok ? allowed(wishes.map((other) => (other === wish ? changed.value : other))) : changed;
}
