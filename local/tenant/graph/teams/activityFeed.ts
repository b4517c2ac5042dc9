import type { TenantSeed } from '../../../seed';
import type { TenantState } from '../../store/tenantState';
import type { Activity } from './teamsApp';

/** Who has the Teams app, and what it has posted to people. */
export interface ActivityFeed {
  hasApp(userId: string): boolean;
  install(userId: string, installed: boolean): void;
  /** Puts a row on top; one of the same chain before it goes. */
  post(activity: Activity): void;
  /** Newest first. */
  of(userId: string): Activity[];
}

/** @param state the tenant's. */
export function createActivityFeed(
  { activities, appInstalls }: Pick<TenantState, 'activities' | 'appInstalls'>,
  { teamsAppFor = [] }: Pick<TenantSeed, 'teamsAppFor'>,
): ActivityFeed {
  const byUser = activities.lookUp(({ userId }) => userId);
  return {
    hasApp: (userId) => appInstalls.get(userId)?.installed ?? teamsAppFor.includes(userId),
    install: (userId, installed) => appInstalls.set(userId, { userId, installed }),
    post: (activity) => {
      if (activity.chainId !== null) {
        const earlier = byUser.all(activity.userId).find(({ chainId }) => chainId === activity.chainId);
        if (earlier) activities.delete(earlier.id);
      }
      activities.set(activity.id, activity);
    },
    of: (userId) => byUser.all(userId).reverse(),
  };
}
