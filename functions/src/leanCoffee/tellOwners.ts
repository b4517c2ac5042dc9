import { wordActions, type Action } from '../../../src/domain/leanCoffee';
import type { Person } from '../../../src/domain/membership';
import { noticeKey, type NewNotice, type Notify } from '../notifications';
import type { Closing } from './BoardStore';
import type { ClosedSession } from './closedSession';

/** What telling owners works with. */
export interface TellParts {
  readonly people: { findPerson(communityId: string, personId: string): Promise<Person | undefined> };
  readonly notifier: Notify;
}

/**
 * Has the owners of a session's actions told what is theirs, each once, ever: a notice is known by its key, so that
 * whoever goes on after a crash has nobody told twice.
 *
 * @param note - notes how far it has come
 */
export async function tellOwners(
  { people, notifier }: TellParts,
  closed: ClosedSession,
  note: (change: (closing: Closing) => Closing) => Promise<Closing>,
): Promise<void> {
  const notices = await untold(people, closed);
  if (notices.length === 0) return;
  await notifier.notify(closed.key.communityId, notices);
  await note((closing) => ({ ...closing, told: [...new Set([...closing.told, ...notices.map(({ key }) => key)])] }));
}

/** Whether somebody who can be told was not told yet. */
export async function isSomebodyUntold(people: TellParts['people'], closed: ClosedSession): Promise<boolean> {
  return (await untold(people, closed)).length > 0;
}

/** A notice for each owner who was not told yet. Who has left is left in peace. */
async function untold(
  people: TellParts['people'],
  { key, community, session, board, closing }: ClosedSession,
): Promise<readonly NewNotice[]> {
  const actionsOf = new Map<string, Action[]>();
  for (const action of board.actions) {
    if (action.owner && !action.ended) {
      actionsOf.set(action.owner.id, [...(actionsOf.get(action.owner.id) ?? []), action]);
    }
  }
  const notices: NewNotice[] = [];
  for (const [ownerId, actions] of actionsOf) {
    const ownKey = noticeKey(key.communityId, key.sessionId, ownerId);
    if (closing.told.includes(ownKey) || !(await people.findPerson(key.communityId, ownerId))) continue;
    const words = wordActions(community, actions, session);
    notices.push({ key: ownKey, personId: ownerId, kind: 'actions', words });
  }
  return notices;
}
