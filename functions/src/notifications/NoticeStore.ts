import type { Instant } from '../../../src/domain/kernel';
import type { Inbox, Notice } from '../../../src/domain/notifications';
import type { MailRefused } from './Mailer';

/** How a message reaches somebody. */
export type Channel = 'teams' | 'mail';

/** A message that is on its way: noted before anything goes out, so that whoever goes on after a crash sends this one. */
export interface Sending {
  /** Names the message: the same notices always make the same one. */
  readonly id: string;
  /** Keys of the notices it tells. */
  readonly keys: readonly string[];
  readonly channel: Channel;
  /** The id of its draft in the mailbox, noted before it is sent. */
  readonly letterId?: string;
}

/** Why the last attempt to tell somebody failed. */
export type NoticeTrouble = MailRefused['reason'] | 'stillTrying' | 'unexpected';

/** What waits for one person of one community, as it was read. */
export interface StoredInbox extends Inbox {
  readonly personId: string;
  readonly sending?: Sending;
  /** Attempts at the message that is on its way. */
  readonly attempts: number;
  /** Absent when the last attempt succeeded, or there was none. */
  readonly trouble?: NoticeTrouble;
  /** Not to be tried before this real time, in milliseconds since the epoch. */
  readonly notBefore: number;
  /** Names this state; empty for somebody who never had anything. */
  readonly version: string;
}

/** What changes; absent is unchanged, undefined is taken away. */
export type InboxChange = Partial<Pick<StoredInbox, 'sent' | 'sending' | 'attempts' | 'trouble' | 'notBefore'>>;

/** The most notices that can be taken from an inbox at once. */
export const takenAtOnce = 90;

/** Keeps what people have still to be told, and of what they were told nothing but that they were. */
export interface NoticeStore {
  /**
   * Keeps notices to be told. One whose key was ever kept before, told or not, is left alone.
   * @returns ids of the people for whom something new waits
   */
  keep(communityId: string, notices: readonly Notice[]): Promise<ReadonlySet<string>>;
  /** Ids of people for whom something waits and may be tried at this real time. */
  waiting(communityId: string, time: number): Promise<readonly string[]>;
  /** Everybody whom the last attempt did not reach. */
  troubled(
    communityId: string,
  ): Promise<readonly { readonly personId: string; readonly trouble: NoticeTrouble; readonly attempts: number }[]>;
  load(communityId: string, personId: string): Promise<StoredInbox>;
  /**
   * Changes an inbox if it is still as it was loaded, and takes notices out of it for good, together or not at all.
   * @param taken - keys of at most `takenAtOnce`
   */
  save(
    communityId: string,
    loaded: StoredInbox,
    change: InboxChange,
    taken?: readonly string[],
  ): Promise<StoredInbox | 'conflict'>;
  /** Forgets who had messages, of those who had none since that instant and for whom nothing waits. */
  forget(communityId: string, before: Instant): Promise<void>;
  /** By which way a person was reached last, and when; undefined when nobody knows. */
  channelOf(personId: string): Promise<{ readonly channel: Channel; readonly at: Instant } | undefined>;
  noteChannel(personId: string, channel: Channel, at: Instant): Promise<void>;
}
