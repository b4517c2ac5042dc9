import type { ZoneRules } from '../../../src/domain/sessions';
import type { Departure, Person } from '../../../src/domain/membership';
import type { Organisation } from '../directory';
import type { Notify } from '../notifications';
import type { Principal } from '../platform/authentication';
import type { Clock, RealTime } from '../platform/clock';
import type { Communities, Community } from '../platform/Communities';
import type { Leases } from '../platform/Leases';
import type { Log } from '../platform/log';
import type { Caller, Insider } from '../platform/route';
import type { CharterDue } from './CharterDue';
import type { CharterQueue } from './CharterQueue';
import type { CharterHead, CharterStore } from './CharterStore';
import type { ReviewAgenda } from './ReviewAgenda';

/** What the charters of communities stand on. */
export interface CharterParts {
  readonly communities: Communities;
  readonly store: CharterStore;
  readonly due: CharterDue;
  readonly queue: CharterQueue;
  readonly people: {
    /** Everybody in a community. */
    roster(communityId: string): Promise<readonly Person[]>;
    /** How somebody went who is not in; undefined: by no choice of anybody's. */
    departureOf(communityId: string, personId: string): Promise<Departure['how'] | undefined>;
    /** Lets somebody in. @throws Refusal `communityUnknown`, `notAMember` */
    enter(communityId: string, principal: Pick<Principal, 'id' | 'name'>): Promise<Insider>;
  };
  readonly organisation: Pick<Organisation, 'factsOf' | 'findByAddress'>;
  readonly agenda: ReviewAgenda;
  readonly notifier: Notify;
  readonly leases: Leases;
  readonly clock: Clock;
  readonly time: RealTime;
  readonly zones: ZoneRules;
  /** By whose clocks a community lives. */
  clocksOf(community: Community): Promise<{ readonly timeZone: string }>;
  /** Where people's browsers reach the API, without a slash at the end. */
  readonly publicUrl: string;
  /** The page on which the web part stands. */
  readonly charterUrl?: string;
  readonly pages?: PagesFollow;
}

/** What is done about the page in SharePoint while somebody is there; both end soon and never fail. */
export interface PagesFollow {
  /** Publishes what a lead has just adopted, as that lead. */
  publishAs(caller: Caller, log: Log): Promise<void>;
  /** A lead has opened the charter: its page is looked at soon, when that was long ago. */
  opened(community: Community, head: CharterHead, log: Log): Promise<void>;
}
