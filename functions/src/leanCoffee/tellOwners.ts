import { createHash } from 'node:crypto';
import { wordActionLetter, type Action } from '../../../src/domain/leanCoffee';
import type { Person } from '../../../src/domain/membership';
import type { Leases } from '../platform/Leases';
import { Unavailable } from '../platform/unavailable';
import type { Closing } from './BoardStore';
import type { ClosedSession } from './closedSession';
import { MailRefused, type Mailer } from './Mailer';

/** How long mail waits for others that use the same mailbox, in milliseconds. */
const patienceMs = 20_000;
const busyMs = 2_000;

/** What telling owners works with. */
export interface TellParts {
  readonly people: { findPerson(communityId: string, personId: string): Promise<Person | undefined> };
  readonly mailer: Mailer;
  readonly leases: Leases;
}

/** Somebody who has to be told, under a key that names nobody. */
interface Owner {
  readonly key: string;
  readonly name: string;
  readonly mail: string;
  readonly actions: readonly Action[];
}

/**
 * Tells the owners of a session's actions what is theirs, each by one mail, ever: the id of a letter is noted before it
 * is sent, so that whoever goes on after a crash sends that one and writes no second.
 *
 * @param note - notes how far it has come
 * @throws Unavailable or MailRefused; what could be sent to others has been sent
 */
export async function tellOwners(
  { people, mailer, leases }: TellParts,
  closed: ClosedSession,
  note: (change: (closing: Closing) => Closing) => Promise<Closing>,
): Promise<void> {
  const { community } = closed;
  const owners = await untold(people, closed);
  if (owners.length === 0) return;
  const refusals: MailRefused[] = [];
  // One at a time for each mailbox, with the invitations: Outlook takes 4 at once from one app.
  const done = await leases.whileHolding(
    `mailbox_${community.mailbox.toLowerCase()}`,
    async () => {
      for (const owner of owners) {
        try {
          await tell(owner);
        } catch (error) {
          // One address that is refused keeps no one else from being told; a missing permission keeps all.
          if (!(error instanceof MailRefused) || error.reason !== 'refusedByMailbox') throw error;
          refusals.push(error);
        }
      }
    },
    patienceMs,
  );
  if (done === 'busy') throw new Unavailable('mailbox', { retryAfterMs: busyMs });
  if (refusals[0]) throw refusals[0];

  async function tell({ key, name, mail, actions }: Owner): Promise<void> {
    const kept = closed.closing.letters?.[key];
    const words = wordActionLetter(community, name, actions, closed.session.id);
    const letter = kept ?? (await mailer.prepare(community.mailbox, key, { to: { name, mail }, ...words }));
    if (letter !== undefined && !kept) {
      await note((closing) => ({ ...closing, letters: { ...closing.letters, [key]: letter } }));
    }
    if (letter !== undefined) await mailer.send(community.mailbox, letter);
    await note(({ letters: { [key]: _sent, ...others } = {}, ...closing }) => ({
      ...closing,
      told: [...new Set([...closing.told, key])],
      ...(Object.keys(others).length > 0 ? { letters: others } : {}),
    }));
  }
}

/** Owners who were not told yet, and can be: who has left, or has no mail, is left in peace. */
async function untold(people: TellParts['people'], { key, board, closing }: ClosedSession): Promise<readonly Owner[]> {
  const actionsOf = new Map<string, Action[]>();
  for (const action of board.actions) {
    if (action.owner && !action.ended) {
      actionsOf.set(action.owner.id, [...(actionsOf.get(action.owner.id) ?? []), action]);
    }
  }
  const owners: Owner[] = [];
  for (const [ownerId, actions] of actionsOf) {
    const mailKey = keyOf(key.communityId, key.sessionId, ownerId);
    if (closing.told.includes(mailKey)) continue;
    const person = await people.findPerson(key.communityId, ownerId);
    if (person?.mail) owners.push({ key: mailKey, name: person.name, mail: person.mail, actions });
  }
  return owners;
}

/** Whether somebody who can be told was not told yet. */
export async function isSomebodyUntold(people: TellParts['people'], closed: ClosedSession): Promise<boolean> {
  return (await untold(people, closed)).length > 0;
}

/** The same for the same owner and session, whoever asks; it does not show whom it stands for. */
function keyOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}
