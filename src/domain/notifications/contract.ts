import type { Instant } from '../kernel';
import type { NoticeKind } from './kinds';

/** `GET me/notifications`: what the reader hears from Guildhall, by community, and how it reaches them. */
export interface MyNotificationsView {
  readonly communities: readonly {
    readonly id: string;
    readonly name: string;
    readonly kinds: readonly {
      readonly kind: NoticeKind | 'invitations';
      readonly muted: boolean;
      /** Since when it is muted. */
      readonly since?: Instant;
    }[];
  }[];
  /** Where messages reach the reader: as Teams activity, else by mail. */
  readonly channel: 'teams' | 'mail';
  /** When it is quiet, by the clocks of the communities: `18:00` to `08:00`. */
  readonly quiet: { readonly from: string; readonly to: string };
}

/** `PUT communities/{id}/notifications`, by a member for themselves. Answered with `MyNotificationsView`. */
export interface MuteBody {
  readonly kind: NoticeKind | 'invitations';
  readonly muted: boolean;
}
