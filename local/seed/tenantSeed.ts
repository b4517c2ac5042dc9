/** A person (or other account) of the directory, with the Microsoft Graph names of the properties. Times are UTC. */
export interface DirectoryUser {
  id: string;
  displayName: string;
  givenName: string | null;
  surname: string | null;
  userPrincipalName: string;
  mail: string | null;
  jobTitle: string | null;
  department: string | null;
  officeLocation: string | null;
  city: string | null;
  country: string | null;
  companyName: string | null;
  employeeType: string | null;
  userType: 'Member' | 'Guest';
  accountEnabled: boolean;
  createdDateTime: string;
  employeeHireDate: string | null;
  externalUserState: 'Accepted' | 'PendingAcceptance' | null;
  mobilePhone: string | null;
  businessPhones: string[];
  preferredLanguage: string | null;
  usageLocation: string | null;
}

/** A Microsoft 365 group. Owners and members are user ids; an owner is not a member by itself, as in Entra. */
export interface DirectoryGroup {
  id: string;
  displayName: string;
  description: string | null;
  mail: string;
  mailNickname: string;
  /** `HiddenMembership`: who is in it is shown to nobody outside. */
  visibility: 'Public' | 'Private' | 'HiddenMembership';
  /** Its members get a role of the directory: only privileged applications may touch it. */
  isAssignableToRole?: boolean;
  createdDateTime: string;
  owners: string[];
  members: string[];
}

/** Somebody to be while trying the product: a key that scripts and screens can name. */
export interface Persona {
  key: string;
  userId: string;
  /** What this persona shows, one sentence. */
  note: string;
  /** App roles of the product's API that the administrator gave to this person. */
  appRoles: string[];
}

/** An application or managed identity that may ask for tokens. */
export interface TenantApplication {
  appId: string;
  /** Object id of its service principal in this tenant: the `oid` of its tokens. */
  objectId: string;
  displayName: string;
  kind: 'api' | 'managedIdentity' | 'tool';
  /** Client secret for client_credentials; a managed identity has none. */
  secret?: string;
  /** Object id of the managed identity whose token stands for a secret of this application: its federated credential. */
  trusts?: string;
}

/** What an application or a person may do on a site, from the least to the most. */
export const siteRoles = ['read', 'write', 'manage', 'fullcontrol'] as const;
export type SiteRole = (typeof siteRoles)[number];

/** The SharePoint site of a group, with its document library and its pages. */
export interface TeamSite {
  groupId: string;
  /** As Graph writes it: host name, id of the site collection, id of the web, with commas between. */
  id: string;
  displayName: string;
  /** `/sites/digital-practice` */
  path: string;
  /** Id of the drive of its document library "Shared Documents". */
  driveId: string;
  /** Id of the list behind that library. */
  documentsId: string;
  /** Id of its list "Site Pages", and of the home page in it. */
  pagesId: string;
  homePageId: string;
  /** What an administrator has granted on this site to applications that hold Sites.Selected. */
  grants: { appId: string; role: SiteRole }[];
}

/** Everything a fresh tenant starts from. */
export interface TenantSeed {
  /** Names the data, so that a journal of other data is not mistaken for it. */
  name: string;
  tenantId: string;
  organisation: {
    displayName: string;
    domain: string;
    /** Windows name of the zone in which its people work. */
    timeZone: string;
  };
  users: DirectoryUser[];
  groups: DirectoryGroup[];
  /** Only a community has one. */
  sites: TeamSite[];
  /** Addresses that the product's application permissions for calendars and mail are scoped to. */
  serviceMailboxes: string[];
  personas: Persona[];
  applications: TenantApplication[];
  /** Ids of the people who have the product's Teams app from the start; nobody when absent. */
  teamsAppFor?: string[];
}
