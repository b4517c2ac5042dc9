import { ToolRefusal } from '../entra/tokenWish';
import type { Directory } from '../graph/directory/directory';
import { done, ok } from './tool';
import type { Tools } from './tool';

const idsIn = (value: unknown, name: string): string[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.some((id) => typeof id !== 'string'))
    throw new ToolRefusal(`"${name}" is a list of people: ids, sign-in names or mail addresses.`);
  return value as string[];
};

/** People join and leave groups at once, as an administrator does it in Entra: for tests and measurements. */
export function membershipTools(directory: Directory): Tools {
  const groupOf = (id: string): string => {
    const group = directory.group(id);
    if (!group) throw new ToolRefusal(`There is no group "${id}".`, 404);
    return group.id;
  };
  const personOf = (name: string): string => {
    const user = directory.userById(name) ?? directory.userBySignInName(name) ?? directory.userByMail(name);
    if (!user) throw new ToolRefusal(`Nobody in this tenant is "${name}".`, 404);
    return user.id;
  };
  const join = (userId: string, groupId: string): void => directory.add({ groupId, userId, as: 'members' });
  const leave = (userId: string, groupId: string): void => directory.remove({ groupId, userId, as: 'members' });

  return {
    'PUT /people/{}/groups/{}': {
      says: 'a person (id, sign-in name or mail) joins a group; nothing happens when they are in it',
      run: ({ keys: [person = '', group = ''] }) => (join(personOf(person), groupOf(group)), done),
    },
    'DELETE /people/{}/groups/{}': {
      says: 'a person leaves a group; nothing happens when they are not in it',
      run: ({ keys: [person = '', group = ''] }) => (leave(personOf(person), groupOf(group)), done),
    },
    'GET /groups/{}/members': {
      says: 'who is in a group, with a mail address and allowed to sign in',
      run: ({ keys: [id = ''] }) =>
        ok(
          directory
            .idsIn(groupOf(id), 'members')
            .flatMap((userId) => directory.userById(userId) ?? [])
            .filter(({ mail, accountEnabled }) => mail && accountEnabled)
            .map(({ id: userId, mail, userType }) => ({ id: userId, mail, isOutside: userType === 'Guest' })),
        ),
    },
    'POST /groups/{}/members': {
      says: '{join: [], leave: []}: many people join and leave a group at once; all of them or, with a wrong name, none',
      run: ({ keys: [id = ''], body }) => {
        const groupId = groupOf(id);
        const joining = idsIn(body.join, 'join').map(personOf);
        const leaving = idsIn(body.leave, 'leave').map(personOf);
        joining.forEach((userId) => join(userId, groupId));
        leaving.forEach((userId) => leave(userId, groupId));
        return ok({ members: directory.idsIn(groupId, 'members').length });
      },
    },
  };
}
