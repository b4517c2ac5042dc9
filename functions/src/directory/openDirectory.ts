import { DirectoryCopy } from './directoryCopy';
import { DirectoryFailures } from './directoryFailures';
import type { DirectoryParts } from './directoryParts';
import { DirectoryReader } from './directoryReader';
import { NotificationsService } from './notificationsService';
import type { Organisation } from './Organisation';
import { Subscriptions } from './subscriptions';

export type Directory = ReturnType<typeof openDirectory>;

/** Everything about the copy of the directory, on the same parts. */
export function openDirectory(parts: DirectoryParts) {
  const subscriptions = new Subscriptions(parts);
  const notifications = new NotificationsService(parts, subscriptions);
  const organisation: Organisation = new DirectoryCopy(parts);
  return {
    organisation,
    reader: new DirectoryReader(parts),
    subscriptions,
    notifications,
    failures: new DirectoryFailures(parts, notifications),
  };
}
