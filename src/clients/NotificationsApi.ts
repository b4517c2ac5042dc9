import type { MuteBody, MyNotificationsView } from '../domain/notifications';
import type { Answer } from './Answer';

/** What the reader hears from Guildhall, in all their communities. Its methods never reject. */
export interface NotificationsApi {
  read(): Promise<Answer<MyNotificationsView>>;
  /** Says how it shall be; answers with how all stands. */
  mute(communityId: string, body: MuteBody): Promise<Answer<MyNotificationsView>>;
}
