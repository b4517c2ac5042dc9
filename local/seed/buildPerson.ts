import { stableId } from './stableId';
import type { DirectoryUser } from './tenantSeed';

/** What differs from person to person; everything else has a believable default. */
export type PersonDraft = Pick<DirectoryUser, 'jobTitle' | 'department' | 'officeLocation'> &
  Partial<DirectoryUser> & { givenName: string; surname: string };

const plainLetters = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[^a-zA-Z-]/g, '')
    .toLowerCase();

/** What stands before the `@` of somebody's address. */
export const plainName = ({ givenName, surname }: Pick<PersonDraft, 'givenName' | 'surname'>): string =>
  `${plainLetters(givenName)}.${plainLetters(surname)}`;

/** An employee of the organisation with the mail domain `domain`; the id follows from the sign-in name. */
export function buildPerson(draft: PersonDraft, domain: string): DirectoryUser {
  const userPrincipalName = draft.userPrincipalName ?? `${plainName(draft)}@${domain}`;
  return {
    id: stableId(userPrincipalName),
    displayName: `${draft.givenName} ${draft.surname}`,
    userPrincipalName,
    mail: userPrincipalName,
    city: draft.officeLocation,
    country: 'United Kingdom',
    companyName: null,
    employeeType: 'Employee',
    userType: 'Member',
    accountEnabled: true,
    createdDateTime: '2023-04-03T08:00:00Z',
    employeeHireDate: '2023-04-03T00:00:00Z',
    externalUserState: null,
    mobilePhone: null,
    businessPhones: [],
    preferredLanguage: 'en-GB',
    usageLocation: 'GB',
    ...draft,
  };
}

/** A guest from another organisation: outside mail, and the sign-in name that Entra makes of it. */
export function buildGuest(draft: PersonDraft & { mail: string; companyName: string }, domain: string): DirectoryUser {
  return buildPerson(
    {
      userPrincipalName: `${draft.mail.replace('@', '_')}#EXT#@${domain}`,
      userType: 'Guest',
      employeeType: null,
      employeeHireDate: null,
      externalUserState: 'Accepted',
      ...draft,
    },
    domain,
  );
}

/** The account behind a shared mailbox: an address, no sign-in, not a person. */
export function buildServiceMailbox(displayName: string, address: string): DirectoryUser {
  const nobody = { givenName: '', surname: '', jobTitle: null, department: null, officeLocation: null };
  return {
    ...buildPerson(nobody, ''),
    id: stableId(address),
    displayName,
    givenName: null,
    surname: null,
    userPrincipalName: address,
    mail: address,
    employeeType: null,
    employeeHireDate: null,
    accountEnabled: false,
  };
}
