import { isImpersonal } from '../directory';
import type { GroupHead } from '../directory/Organisation';
import type { GroupTold } from '../directory/DirectoryFeed';
import type { DirectoryFacts } from '../../../src/domain/membership';

/** A user as far as it is selected; what was never set does not come, or comes as null. */
export interface GraphUser {
  readonly '@odata.type'?: string;
  readonly '@removed'?: unknown;
  readonly id: string;
  readonly displayName?: string | null;
  readonly givenName?: string | null;
  readonly surname?: string | null;
  readonly userPrincipalName?: string | null;
  readonly mail?: string | null;
  readonly jobTitle?: string | null;
  readonly department?: string | null;
  readonly officeLocation?: string | null;
  readonly city?: string | null;
  readonly employeeType?: string | null;
  readonly userType?: string | null;
  readonly accountEnabled?: boolean | null;
  /** An ISO 639-1 code, with a country perhaps: `cy-GB`. */
  readonly preferredLanguage?: string | null;
}

/** A group as far as it is selected, and on a page of delta who has come to and gone from it. */
export interface GraphGroup {
  readonly '@removed'?: unknown;
  readonly id: string;
  readonly displayName?: string | null;
  readonly visibility?: string | null;
  readonly isAssignableToRole?: boolean | null;
  readonly 'members@delta'?: readonly GraphUser[];
  readonly 'owners@delta'?: readonly GraphUser[];
}

/** No more is asked for than is used. */
export const personProperties = [
  ...['id', 'displayName', 'givenName', 'surname', 'userPrincipalName', 'mail', 'jobTitle', 'department'],
  ...['officeLocation', 'city', 'employeeType', 'userType', 'accountEnabled', 'preferredLanguage'],
].join(',');

/** What Guildhall keeps of a user. */
export function factsOf(user: GraphUser): DirectoryFacts {
  const texts = {
    mail: user.mail,
    signInName: user.userPrincipalName,
    language: languageOf(user),
    jobTitle: user.jobTitle,
    department: user.department,
    office: user.officeLocation?.trim() ? user.officeLocation : user.city,
    employeeType: user.employeeType,
  };
  const given = Object.entries(texts).filter(([, text]) => text?.trim());
  return {
    id: user.id.toLowerCase(),
    name: user.displayName ?? '',
    ...(Object.fromEntries(given) as Partial<DirectoryFacts>),
    guest: user.userType === 'Guest',
    enabled: user.accountEnabled !== false,
    impersonal: isImpersonal(user),
  };
}

export function headOf({ id, displayName, visibility, isAssignableToRole }: GraphGroup): GroupHead {
  return {
    id: id.toLowerCase(),
    name: displayName ?? '',
    hiddenMembers: visibility === 'HiddenMembership',
    roleAssignable: isAssignableToRole === true,
  };
}

/** Groups, devices and applications can be in a group too. */
export function isPerson({ '@odata.type': type }: GraphUser): boolean {
  return type === undefined || type === '#microsoft.graph.user';
}

export function peopleIn(told: readonly GraphUser[] | undefined, as: 'member' | 'owner'): GroupTold['people'] {
  return (told ?? [])
    .filter(isPerson)
    .map((one) => ({ id: one.id.toLowerCase(), as, isIn: one['@removed'] === undefined }));
}

/** Undefined for a language that we do not write, and where none is named. */
function languageOf({ preferredLanguage }: GraphUser): 'en' | 'cy' | undefined {
  const [language] = (preferredLanguage ?? '').toLowerCase().split('-');
  return language === 'cy' || language === 'en' ? language : undefined;
}
