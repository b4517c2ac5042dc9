import { addressOf, digestable, outsiderId, type Invitee } from '../../../src/domain/invitations';
import { compareText } from '../../../src/domain/kernel';
import type { Person } from '../../../src/domain/membership';
import type { Community } from '../platform/Communities';
import { shortDigest } from '../platform/shortDigest';
import type { PlannedSession } from '../sessions';
import type { AlreadyInvited } from './AlreadyInvited';

/** What telling who is invited works with. */
export interface InvitingParts {
  readonly membership: { roster(communityId: string): Promise<readonly Person[]> };
  /** Ids of those who have muted invitations of a community. */
  mutedBy(communityId: string): Promise<ReadonlySet<string>>;
  readonly series: AlreadyInvited;
}

/** Somebody who opens the Teams meeting with the rights of its organiser. */
export interface Host {
  readonly id: string;
  readonly mail: string;
}

/** Members of a community as the invitation sees them, read once for all its sessions. */
export interface MembersToInvite {
  /** Nobody at all is more likely a directory that has not been read yet than a community that everybody has left. */
  readonly isUnread: boolean;
  /** Active members with a mailbox who have not muted invitations; each address once, in a stable order. */
  readonly members: readonly Invitee[];
  /** The same with those who have muted invitations. */
  readonly reachable: readonly Invitee[];
  /** The leads. */
  readonly hosts: readonly Host[];
  readonly withoutMailbox: number;
  /** Addresses of those who have muted invitations, in small letters. */
  readonly mutedAddresses: ReadonlySet<string>;
  readonly muted: number;
}

/** Reads who of a community can be invited now. */
export async function membersToInvite(parts: InvitingParts, { id }: Community): Promise<MembersToInvite> {
  const [roster, mutedIds] = await Promise.all([parts.membership.roster(id), parts.mutedBy(id)]);
  const active = roster.filter((person) => person.active);
  const reachable = active.flatMap(({ mail, ...person }) => (mail ? [{ ...person, mail }] : []));
  const members = reachable.filter((person) => !mutedIds.has(person.id));
  const asInvitee = ({ id: personId, name, mail }: Invitee): Invitee => ({ id: personId, name, mail });
  return {
    isUnread: roster.length === 0,
    members: eachAddressOnce(members.map(asInvitee)),
    reachable: eachAddressOnce(reachable.map(asInvitee)),
    hosts: reachable.filter(({ role }) => role === 'lead').map(({ id: personId, mail }) => ({ id: personId, mail })),
    withoutMailbox: active.length - reachable.length,
    muted: reachable.length - members.length,
    mutedAddresses: new Set(reachable.filter(({ id: personId }) => mutedIds.has(personId)).map(addressOf)),
  };
}

/** Whom a session's invitation is for, and where they meet. */
export interface InvitedToSession {
  readonly people: readonly Invitee[];
  /** Whom an adopted series invites instead. */
  readonly covered: readonly Invitee[];
  /** The Teams link of an adopted series that stands for the session; absent when it has a meeting of its own. */
  readonly meetingUrl?: string;
}

/** Everybody who shall have the invitation to a session: members whom no adopted series invites, and its speaker. */
export async function invitedTo(
  session: PlannedSession,
  { members, mutedAddresses }: Pick<MembersToInvite, 'members' | 'mutedAddresses'>,
  communityId: string,
  series: AlreadyInvited,
): Promise<InvitedToSession> {
  const { addresses, meetingUrl } = await series.alreadyInvited(communityId, session);
  const { name, mail } = session.speaker ?? {};
  // A member who has muted invitations is named as the speaker, and gets none.
  const isAsked = mail !== undefined && !mutedAddresses.has(mail.toLowerCase());
  const speaker = isAsked && name ? [{ id: outsiderId(mail), name, mail }] : [];
  const all = eachAddressOnce([...members, ...speaker]);
  const isCovered = (person: Invitee): boolean => addresses.has(addressOf(person));
  const [people, covered] = [all.filter((person) => !isCovered(person)), all.filter(isCovered)];
  return { people, covered, ...(meetingUrl === undefined ? {} : { meetingUrl }) };
}

/** Names a set of people by their addresses, whatever their order and case, and the meeting they share with a series. */
export function digestOf({
  people,
  meetingUrl,
}: Pick<InvitedToSession, 'meetingUrl'> & { readonly people: readonly Pick<Invitee, 'mail'>[] }): string {
  return shortDigest([digestable(people), ...(meetingUrl === undefined ? [] : [meetingUrl])].join('\n'));
}

function eachAddressOnce(people: readonly Invitee[]): readonly Invitee[] {
  const byAddress = new Map<string, Invitee>();
  for (const person of people) {
    const address = addressOf(person);
    if (!byAddress.has(address)) byAddress.set(address, person);
  }
  return [...byAddress].sort(([a], [b]) => compareText(a, b)).map(([, person]) => person);
}
