import { ToolRefusal } from '../entra/tokenWish';
import type { DirectoryUser } from '../../seed';
import { randomGuid } from '../graph/directory/randomGuid';
import type { DirectoryToolParts } from './directoryToolParts';
import { done, ok } from './tool';
import type { ToolInput, Tools } from './tool';

/** What can be changed of a person, and what a new one has unless it is said. */
const usual: Omit<DirectoryUser, 'id' | 'userPrincipalName'> = {
  displayName: '',
  givenName: null,
  surname: null,
  mail: null,
  jobTitle: null,
  department: null,
  officeLocation: null,
  city: null,
  country: null,
  companyName: null,
  employeeType: null,
  userType: 'Member',
  accountEnabled: true,
  createdDateTime: '',
  employeeHireDate: null,
  externalUserState: null,
  mobilePhone: null,
  businessPhones: [],
  preferredLanguage: null,
  usageLocation: null,
};
const changeable = [...Object.keys(usual), 'userPrincipalName'].filter((name) => name !== 'createdDateTime');

function readChanges(body: ToolInput['body']): Partial<DirectoryUser> {
  const unknown = Object.keys(body).find((name) => !changeable.includes(name));
  if (unknown) throw new ToolRefusal(`"${unknown}" is none of ${changeable.join(', ')}.`);
  const wrong = Object.entries(body).find(([name, value]) => {
    if (name === 'accountEnabled') return typeof value !== 'boolean';
    if (name === 'businessPhones') return !Array.isArray(value);
    return value !== null && typeof value !== 'string';
  });
  if (wrong) throw new ToolRefusal(`"${wrong[0]}" has the wrong kind of value.`);
  return body as Partial<DirectoryUser>;
}

/** Somebody starts, changes, leaves or comes back. */
export function personEdits({ directory, bin, now, random }: DirectoryToolParts): Tools {
  const personOf = (name: string): DirectoryUser => {
    const user = directory.userById(name) ?? directory.userBySignInName(name) ?? directory.userByMail(name);
    if (!user) throw new ToolRefusal(`Nobody in this tenant is "${name}".`, 404);
    return user;
  };
  /** A deleted person's, too: only the id finds them. */
  const idOf = (name: string): string =>
    (directory.userBySignInName(name) ?? directory.userByMail(name))?.id ?? name.toLowerCase();
  const requireUser = (found: boolean, name: string): void => {
    if (!found) throw new ToolRefusal(`Nobody here is "${name}".`, 404);
  };

  return {
    'POST /people': {
      says: '{displayName, userPrincipalName, mail, jobTitle, ...}: somebody starts',
      run: ({ body }) => {
        const { displayName, userPrincipalName, ...rest } = readChanges(body);
        if (!displayName || !userPrincipalName)
          throw new ToolRefusal('Somebody new needs a displayName and a userPrincipalName.');
        if (directory.userBySignInName(userPrincipalName))
          throw new ToolRefusal(`Somebody is called ${userPrincipalName} already.`, 409);
        const createdDateTime = `${now().toISOString().slice(0, 19)}Z`;
        const user = { ...usual, ...rest, id: randomGuid(random), displayName, userPrincipalName, createdDateTime };
        directory.createUser(user);
        return { status: 201, body: user };
      },
    },
    'GET /people/{}': {
      says: 'a person (id, sign-in name or mail) as the directory has them, and the groups that they are in or own',
      run: ({ keys: [name = ''] }) => {
        const person = personOf(name);
        const within = directory.groups().map((group) => ({
          id: group.id,
          displayName: group.displayName,
          member: directory.isIn(group.id, person.id, 'members'),
          owner: directory.isIn(group.id, person.id, 'owners'),
        }));
        return ok({ ...person, groups: within.filter(({ member, owner }) => member || owner) });
      },
    },
    'PATCH /people/{}': {
      says: '{jobTitle, department, accountEnabled, ...}: a person (id, sign-in name or mail) changes in the directory',
      run: ({ keys: [name = ''], body }) => {
        const { id } = personOf(name);
        directory.changeUser(id, readChanges(body));
        return ok(directory.userById(id));
      },
    },
    'DELETE /people/{}': {
      says: '?forever=true: an account is deleted, and can come back for thirty days unless it is for ever',
      run: ({ keys: [name = ''], query }) => {
        const id = idOf(name);
        requireUser(query.get('forever') === 'true' ? bin.erase(id) : bin.take(personOf(name).id), name);
        return done;
      },
    },
    'POST /people/{}/restore': {
      says: 'a deleted account (by its id) comes back, with its memberships',
      run: ({ keys: [id = ''] }) => {
        requireUser(bin.restore(id.toLowerCase()), id);
        return done;
      },
    },
  };
}
