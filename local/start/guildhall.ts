import type { Azurite } from '../azurite';
import type { HostProcess } from '../functionsHost';
import type { Tenant, TenantOptions } from '../tenant';
import type { TokenAuthority } from './appSettings';
import type { Invited } from './untilInvited';

export interface GuildhallOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Where state is kept between two runs; without it everything lives in memory. */
  readonly stateFolder?: string;
  /** Forgets what is in the folder. */
  readonly reset?: boolean;
  /** Where the tenant's clock starts, ISO 8601. */
  readonly now?: string;
  /** How many Functions hosts run side by side. */
  readonly hosts?: 1 | 2;
  /** How many members the Digital Practice has; the small office has 17. More than 5,000: a department of so many people. */
  readonly people?: number;
  /** A new organisation is found with meetings in its calendars, and with a series that somebody made by hand. */
  readonly furnished?: boolean;
  /** Added to, or put over, the settings of the Functions app. */
  readonly settings?: Readonly<Record<string, string | undefined>>;
  /** How the tenant behaves where tests want it otherwise than usual. */
  readonly tenant?: Partial<
    Pick<TenantOptions, 'seed' | 'limits' | 'duplicateTransaction' | 'teamsLinkAfterReads' | 'random'>
  >;
  /** Each line that a host or its app writes. */
  readonly onHostLine?: (line: string) => void;
  /** Guildhall has listed everybody for the first time since this start. @param people - how many accounts there are */
  readonly onFirstRead?: (people: number) => void;
  /** Gives up starting; what was started by then is stopped. */
  readonly signal?: AbortSignal;
}

/** Guildhall on this machine, with everything that it needs. */
export interface Guildhall {
  /** `http://localhost:<port>` */
  readonly origin: string;
  readonly port: number;
  readonly tenant: Tenant;
  /** Where tokens on behalf of people come from, over https. */
  readonly authority: TokenAuthority;
  readonly azurite: Azurite;
  /** The hosts in the order in which they were started; one that was killed stays in the list. */
  readonly hosts: readonly HostProcess[];
  /** Starts one more host, as production does when one has died. */
  addHost(): Promise<HostProcess>;
  /**
   * Lets Guildhall subscribe to the directory, read it, and bring rosters and groups in line; a new organisation that is furnished
   * gets its first membership rules on the way. In a large one it takes minutes.
   */
  readDirectory(): Promise<void>;
  /** Reads what changed in the directory, plans the sessions and sends what is owed now, and waits until no invitation is waiting any more. */
  planNow(): Promise<Invited>;
  /** Stops everything in the order in which nothing is lost; calling it again waits for the same end. */
  stop(): Promise<void>;
}
