import type { FailureReason, InvitationOrder } from './SessionStore';

// Every way an order comes about, and everything that may become of it. Once somebody may have been told, that is known
// of it whatever happens next, until somebody decides anew.

/** The calendars shall be brought in line with the session: an order that somebody has just given. */
export const orderedAnew: InvitationOrder = { state: 'pending', attempts: 0, notBefore: 0 };

/** The calendars say what is decided. */
export const orderDone: InvitationOrder = { ...orderedAnew, state: 'done' };

/** Just given, and to be tried from a real time on, in milliseconds; 0: at once. */
export function orderedFor(notBefore: number): InvitationOrder {
  return { ...orderedAnew, notBefore };
}

/** The same, and what it tells people of is counted among the session's tellings. */
export function orderedToTell(notBefore: number): InvitationOrder {
  return { ...orderedAnew, notBefore, tells: true };
}

/** What was ordered before, to be tried again at once: whoever may have heard of it has heard of it. */
export function orderedAgain({ begun, tells }: InvitationOrder): InvitationOrder {
  return { ...orderedAnew, ...(begun && { begun }), ...(tells && { tells }) };
}

/** From now on somebody may have been told. */
export function orderBegun(order: InvitationOrder): InvitationOrder {
  return { ...order, begun: true };
}

/** Tried once more in vain, and to be tried again from a real time on, in milliseconds. */
export function orderDelayed(order: InvitationOrder, notBefore: number): InvitationOrder {
  return { ...order, attempts: order.attempts + 1, notBefore };
}

/** Not tried again until a person wants it. */
export function orderFailed(order: InvitationOrder, reason: FailureReason): InvitationOrder {
  return { ...order, state: 'failed', notBefore: 0, reason };
}

/** An administrator has decided that it shall not go out; a lead may still order it again. */
export function orderDropped(order: InvitationOrder): InvitationOrder {
  return { ...order, state: 'dropped', attempts: 0, notBefore: 0 };
}
