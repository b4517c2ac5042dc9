import { detailsHeld, wordsHeld } from '../../../../src/domain/sessions';
import { shortDigest } from '../../platform/shortDigest';
import type { PlannedSession, Told } from '../SessionStore';

/** What people are told of a session when its invitation says how it stands. */
export function toldOf(session: PlannedSession): Told {
  const { startsAt, endsAt, wordsRevision } = session;
  return {
    wordsRevision,
    words: shortDigest(JSON.stringify(wordsHeld(session))),
    all: shortDigest(JSON.stringify([startsAt, endsAt, ...detailsHeld(session)])),
  };
}

/** Whether people have heard of a session, or may have. */
export function isTold({ invited, order }: Pick<PlannedSession, 'invited' | 'order'>): boolean {
  return invited !== undefined || order.begun === true;
}
