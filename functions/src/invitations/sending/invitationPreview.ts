import { compareText } from '../../../../src/domain/kernel';
import { countMuted, wordInvitation, type InvitationPreviewView } from '../../../../src/domain/invitations';
import type { Community } from '../../platform/Communities';
import type { PlannedSession } from '../../sessions';
import type { EngineParts } from '../EngineParts';
import { membersToInvite, invitedTo, type InvitedToSession } from '../whoIsInvited';

/** Shows a lead the invitation before the first one goes out. */
export class InvitationPreview {
  constructor(private readonly parts: EngineParts) {}

  /** As it would go out now to the next session that nobody has been invited to; else as the next one would be. */
  async show(community: Community): Promise<InvitationPreviewView> {
    const { store, clock, series } = this.parts;
    const now = clock.now().toISOString();
    const coming = (await store.listComing(community.id, now)).filter(({ cancelled }) => !cancelled);
    const waiting = coming.filter(({ order }) => order.state === 'pending').filter(({ joinUrl }) => !joinUrl);
    const session = [...waiting].sort((a, b) => compareText(a.startsAt, b.startsAt))[0];
    const toInvite = await membersToInvite(this.parts, community);
    // As if nobody had muted invitations: else who is on a series would tell who of them has.
    const all = { members: toInvite.reachable, mutedAddresses: new Set<string>() };
    const { people, covered, meetingUrl }: InvitedToSession = session
      ? await invitedTo(session, all, community.id, series)
      : { people: all.members, covered: [] };
    const { subject, body } = wordInvitation(community, session ?? anHourFrom(now), meetingUrl);
    const muted = covered.length > 0 ? undefined : countMuted(toInvite.muted, people.length - toInvite.muted);
    return {
      from: community.mailbox,
      ...{ subject, body },
      ...(session ? { session: shown(session) } : {}),
      ...(meetingUrl === undefined ? {} : { joinUrl: meetingUrl }),
      sessions: waiting.length,
      people: people.length - (muted ?? 0),
      withoutMailbox: toInvite.withoutMailbox,
      ...(muted === undefined ? {} : { muted }),
    };
  }
}

function shown({ id, startsAt, endsAt, timeZone }: PlannedSession): InvitationPreviewView['session'] {
  return { id, startsAt, endsAt, timeZone };
}

/** Where nothing is planned, an hour stands for whatever will be. */
function anHourFrom(now: string) {
  const endsAt = new Date(Date.parse(now) + 3_600_000).toISOString();
  return { startsAt: now, endsAt, wordsRevision: 1 };
}
