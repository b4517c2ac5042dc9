import type { TenantSeed } from '../../../seed';
import type { Directory } from '../directory/directory';
import type { MatchedCall } from '../graphCall';
import type { Actor } from './actor';

/** Whom a call is told of as `createdBy` and `lastModifiedBy`: the person with a delegated token, else the application. */
export const createActors =
  (directory: Directory, applications: TenantSeed['applications']) =>
  ({ caller }: Pick<MatchedCall, 'caller'>): Actor => {
    if (caller.actor === 'user') return personActor(directory, caller.objectId);
    const application = applications.find(({ appId }) => appId === caller.appId);
    return { kind: 'application', id: caller.appId, displayName: application?.displayName ?? caller.appId };
  };

/** A person as SharePoint names them. @param id - object id */
export function personActor(directory: Directory, id: string): Actor {
  const user = directory.userById(id);
  return {
    kind: 'user',
    id,
    displayName: user?.displayName ?? id,
    ...(user?.mail && { email: user.mail }),
  };
}

export type ActorOf = ReturnType<typeof createActors>;
