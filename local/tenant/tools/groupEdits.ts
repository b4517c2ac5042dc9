import { ToolRefusal } from '../entra/tokenWish';
import { randomGuid } from '../graph/directory/randomGuid';
import type { StoredGroup } from '../store/storedDirectory';
import type { DirectoryToolParts } from './directoryToolParts';
import { done, ok } from './tool';
import type { ToolInput, Tools } from './tool';

const kinds: Record<string, (value: unknown) => boolean> = {
  displayName: (value) => typeof value === 'string' && value !== '',
  description: (value) => value === null || typeof value === 'string',
  visibility: (value) => ['Public', 'Private', 'HiddenMembership'].includes(String(value)),
  isAssignableToRole: (value) => typeof value === 'boolean',
  membershipRule: (value) => typeof value === 'string',
};

function readChanges(body: ToolInput['body']): Partial<StoredGroup> {
  const wrong = Object.entries(body).find(([name, value]) => !kinds[name]?.(value));
  if (wrong) throw new ToolRefusal(`"${wrong[0]}" is unknown or wrong. A group has ${Object.keys(kinds).join(', ')}.`);
  return body as Partial<StoredGroup>;
}

/** Groups come, change and go, and get other owners. */
export function groupEdits({ directory, bin, now, random, domain }: DirectoryToolParts): Tools {
  const groupOf = (id: string): StoredGroup => {
    const group = directory.group(id);
    if (!group) throw new ToolRefusal(`There is no group "${id}".`, 404);
    return group;
  };
  const ownerOf = ([group = '', person = '']: string[]) => {
    const user = directory.userById(person) ?? directory.userBySignInName(person) ?? directory.userByMail(person);
    if (!user) throw new ToolRefusal(`Nobody in this tenant is "${person}".`, 404);
    return { groupId: groupOf(group).id, userId: user.id, as: 'owners' as const };
  };

  return {
    'POST /groups': {
      says: '{displayName, description, visibility, isAssignableToRole, membershipRule}: a new Microsoft 365 group',
      run: ({ body }) => {
        const { displayName, ...rest } = readChanges(body);
        if (!displayName) throw new ToolRefusal('A group needs a displayName.');
        const mailNickname = displayName.replace(/[^a-zA-Z0-9]/g, '');
        const group: StoredGroup = {
          description: null,
          visibility: 'Private',
          ...rest,
          id: randomGuid(random),
          displayName,
          mailNickname,
          mail: `${mailNickname}@${domain}`,
          createdDateTime: `${now().toISOString().slice(0, 19)}Z`,
        };
        directory.createGroup(group);
        return { status: 201, body: group };
      },
    },
    'PATCH /groups/{}': {
      says: '{displayName, description, visibility, isAssignableToRole, membershipRule}: a group changes',
      run: ({ keys: [id = ''], body }) => {
        directory.changeGroup(groupOf(id).id, readChanges(body));
        return ok(groupOf(id));
      },
    },
    'DELETE /groups/{}': {
      says: '?forever=true: a group is deleted, and can come back for thirty days unless it is for ever',
      run: ({ keys: [id = ''], query }) => {
        const found = query.get('forever') === 'true' ? bin.erase(id.toLowerCase()) : bin.take(groupOf(id).id);
        if (!found) throw new ToolRefusal(`There is no group "${id}".`, 404);
        return done;
      },
    },
    'POST /groups/{}/restore': {
      says: 'a deleted group comes back, with its members and owners',
      run: ({ keys: [id = ''] }) => {
        if (!bin.restore(id.toLowerCase())) throw new ToolRefusal(`There is no deleted group "${id}".`, 404);
        return done;
      },
    },
    'PUT /groups/{}/owners/{}': {
      says: 'a person (id, sign-in name or mail) owns a group from now on',
      run: ({ keys }) => (directory.add(ownerOf(keys)), done),
    },
    'DELETE /groups/{}/owners/{}': {
      says: 'a person does not own a group any more, even if nobody does then',
      run: ({ keys }) => (directory.remove(ownerOf(keys)), done),
    },
  };
}
