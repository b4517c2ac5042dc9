import type { Timers } from './advanceClock';
import type { DirectoryTools } from './directoryTools';
import type { Outlook } from './outlook';
import type { Persona } from './tenantShapes';
import type { TenantTools } from './tenantTools';

/** A community that has a site and a team on this machine. */
export interface CommunitySite {
  /** Id of its Microsoft 365 group. */
  readonly id: string;
  readonly name: string;
  /** Path of its SharePoint site, `/sites/digital-practice`. */
  readonly sitePath: string;
  /** A persona who belongs to it, and is taken to it. */
  readonly insider?: string;
}

export interface WorkbenchOptions {
  /** Top folder of the repository: `release` and `node_modules` are served from there. */
  readonly repository: string;
  /** The first is the one that a page is opened in when the address names none. */
  readonly communities: readonly [CommunitySite, ...CommunitySite[]];
  readonly tenantId: string;
  readonly apiClientId: string;
  readonly tenant: TenantTools;
  /** What is done to people and groups outside of Guildhall. */
  readonly directory: DirectoryTools;
  readonly outlook: Outlook;
  /** Mailboxes that are nobody's own and can be looked into too; their `key` stands in the address. */
  readonly sharedMailboxes: readonly Persona[];
  readonly timers: Timers;
  /** Where the API is for the workbench's own server, `http://127.0.0.1:4800/api`. */
  readonly apiUrl: string;
  /** Whether Guildhall reads the directory for the first time, and once that is over how many accounts it found. */
  readonly firstRead?: () => { readonly isUnderWay: boolean; readonly people?: number };
}
