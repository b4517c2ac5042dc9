import type { Language } from '../../../src/domain/membership';
import type { DeliveryParts } from './DeliveryParts';
import type { StoredInbox } from './NoticeStore';

/** Somebody who is told something. */
export interface Recipient {
  readonly personId: string;
  readonly name: string;
  /** Absent for an account without a mailbox. */
  readonly mail?: string;
  readonly language: Language;
}

/** Whom an inbox is for: somebody of the community or, when a notice names them itself, from outside; undefined: they have left. */
export async function recipientOf(
  people: DeliveryParts['people'],
  communityId: string,
  { personId, waiting }: Pick<StoredInbox, 'personId' | 'waiting'>,
): Promise<Recipient | undefined> {
  const known = await people.findPerson(communityId, personId);
  const found = known ?? waiting.find(({ to }) => to)?.to;
  if (!found) return undefined;
  const { name, mail, language = 'en' } = found;
  return { personId, name, language, ...(mail === undefined ? {} : { mail }) };
}
