import type { Cadence } from '../../../src/domain/sessions';

/** A community that Guildhall serves. */
export interface Community {
  /** Id of its Microsoft 365 group. */
  readonly id: string;
  readonly name: string;
  /** What it is for, in its members' words; absent where nobody has said it. */
  readonly purpose?: string;
  /** The service mailbox that organises its sessions. */
  readonly mailbox: string;
  /** Where its Lean Coffee stands: a page or a Teams tab. */
  readonly boardUrl: string;
  /** How often it meets; absent for a community that meets when somebody starts a session. */
  readonly cadence?: Cadence;
  /** IANA name of the zone its days are counted in. */
  readonly timeZone: string;
  /** Its SharePoint site as Graph names it, `hostname,guid,guid`; absent when no records are published. */
  readonly siteId?: string;
  /** Whether invitations go out before a lead has seen one; absent: they wait for that. */
  readonly released?: boolean;
}

/** The communities that Guildhall serves now. */
export interface Communities {
  /** All that are served: neither proposed nor retired. A host may be up to half a minute behind. */
  all(): Promise<readonly Community[]>;
  /** One that is served; undefined for any other. */
  find(communityId: string): Promise<Community | undefined>;
}
