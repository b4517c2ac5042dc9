import type { Instant } from '../../../src/domain/kernel';
import type { NoticeKind } from '../../../src/domain/notifications';

/** What one person does not want to hear of one community. */
export interface Preference {
  readonly personId: string;
  readonly muted: readonly (NoticeKind | 'invitations')[];
  /** Since when, of each that is muted. */
  readonly since: Readonly<Partial<Record<NoticeKind | 'invitations', Instant>>>;
}

/** Keeps what people have muted. Who has muted nothing has no row. */
export interface PreferenceStore {
  find(communityId: string, personId: string): Promise<Preference | undefined>;
  /** Ids of the people who have muted that. */
  mutedBy(communityId: string, kind: Preference['muted'][number]): Promise<ReadonlySet<string>>;
  /** Mutes or unmutes one kind; doing it twice changes nothing. @param now - since when it is muted */
  set(
    communityId: string,
    personId: string,
    kind: Preference['muted'][number],
    muted: boolean,
    now: Instant,
  ): Promise<void>;
}
