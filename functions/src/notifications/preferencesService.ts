import type { MyCommunitiesView, Person } from '../../../src/domain/membership';
import { quiet, type MuteBody, type MyNotificationsView } from '../../../src/domain/notifications';
import type { Clock } from '../platform/clock';
import type { Communities } from '../platform/Communities';
import type { Log } from '../platform/log';
import { mutedKinds, type MutedKind, type MuteLinks, type MuteWish } from './muteLinks';
import type { NoticeStore } from './NoticeStore';
import type { PreferenceStore } from './PreferenceStore';

/** What preferences work with. */
export interface PreferenceParts {
  readonly communities: Pick<Communities, 'find'>;
  readonly preferences: PreferenceStore;
  readonly people: {
    findPerson(communityId: string, personId: string): Promise<Person | undefined>;
    communitiesOf(person: { readonly id: string }): Promise<MyCommunitiesView>;
  };
  readonly store: Pick<NoticeStore, 'channelOf'>;
  readonly links: Pick<MuteLinks, 'read'>;
  readonly clock: Clock;
  /** Brings the coming invitations in line with somebody who has muted them, or wants them again. It does not fail. */
  followMuting(communityId: string, personId: string, log: Log): Promise<void>;
}

/** A mute that a link asked for, with the name of the community it is about. */
export interface NamedWish extends MuteWish {
  readonly community: string;
}

/** What people hear, and what they have muted. */
export class PreferencesService {
  constructor(private readonly parts: PreferenceParts) {}

  async view(personId: string): Promise<MyNotificationsView> {
    const { people, store } = this.parts;
    const { communities } = await people.communitiesOf({ id: personId });
    const reached = await store.channelOf(personId);
    return {
      communities: await Promise.all(
        communities.map(async ({ id, name }) => ({ id, name, kinds: await this.kindsOf(id, personId) })),
      ),
      channel: reached?.channel ?? 'mail',
      quiet,
    };
  }

  /** Mutes or unmutes a kind for somebody: what waits of it is not told any more, and sessions leave their calendar. */
  async mute(communityId: string, personId: string, { kind, muted }: MuteBody, log: Log): Promise<MyNotificationsView> {
    await this.follow({ communityId, personId, kind }, muted, log);
    return this.view(personId);
  }

  /** What a link asks for; undefined when it is not one of ours, or about a community that is not served any more. */
  async wishOf(token: string): Promise<NamedWish | undefined> {
    const wish = this.parts.links.read(token);
    const community = wish && (await this.parts.communities.find(wish.communityId));
    return community && { ...wish, community: community.name };
  }

  /** Does what a link asks for, or takes it back. */
  async follow({ communityId, personId, kind }: MuteWish, muted: boolean, log: Log): Promise<void> {
    const { preferences, followMuting, clock } = this.parts;
    await preferences.set(communityId, personId, kind, muted, clock.now().toISOString());
    // Also when it stood so before: the last attempt may have been broken off.
    if (kind === 'invitations') await followMuting(communityId, personId, log);
  }

  private async kindsOf(communityId: string, personId: string) {
    const { preferences, people } = this.parts;
    const [preference, person] = await Promise.all([
      preferences.find(communityId, personId),
      people.findPerson(communityId, personId),
    ]);
    const isMuted = (kind: MutedKind): boolean => preference?.muted.includes(kind) ?? false;
    // Who is in is not asked to join, and only leads hear about running it.
    const concerns = (kind: MutedKind): boolean =>
      isMuted(kind) || (kind !== 'joining' && (kind !== 'running' || person?.role === 'lead'));
    return mutedKinds.filter(concerns).map((kind) => {
      const since = preference?.since[kind];
      return { kind, muted: isMuted(kind), ...(since === undefined ? {} : { since }) };
    });
  }
}
