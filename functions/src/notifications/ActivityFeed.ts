import type { WordedActivity } from '../../../src/domain/notifications';

/** Shows things in people's Teams activity. Throws `Unavailable` when trying again later makes sense. */
export interface ActivityFeed {
  /**
   * Safe to repeat: an entry under the same id takes the place of the one before.
   * @param id - names the message
   * @returns `notInstalled`: the person does not have the app in Teams; `refused`: Teams will not do it for another reason
   */
  show(personId: string, id: string, activity: WordedActivity): Promise<'shown' | 'notInstalled' | 'refused'>;
}
