import type { TenantSeed } from '../seed';
import type { FaultList } from './faults/faults';
import type { MailboxView } from './graph/calendar/mailboxView';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TenantClock } from './clock/tenantClock';
import type { Recording } from './recording/recording';
import type { TokenWish } from './entra/tokenWish';
import type { Grants } from './grants';
import type { Limits } from './throttle/limits';
import type { DirectoryWeather } from './graph/directory/weather';
import type { TeamsApp } from './graph/teams/teamsApp';

export interface TenantOptions {
  /** `http://localhost:4800`: issuer of v2 tokens, next links, token endpoint. */
  origin: string;
  seed: TenantSeed;
  /** File for durable state; memory only when absent. */
  journal?: string;
  /** Start the tenant's clock here (ISO). The journal's offset counts otherwise, or real time. */
  now?: string;
  /** By application id; the product's own file of permissions, given by the starter. */
  grants: Record<string, Grants>;
  /** What `GET /msi/token` wants in its X-IDENTITY-HEADER; without it that endpoint gives no tokens. */
  identityHeader?: string;
  limits?: Partial<Limits>;
  /** The product's Teams app in the catalogue of the organisation; without it nobody can be told anything in Teams. */
  teamsApp?: TeamsApp;
  /** How a second POST with a used transactionId is refused; seen in the wild as 400 and 409, with and without the id. */
  duplicateTransaction?: { status: 400 | 409; namesExistingEvent: boolean };
  /** GETs of a new Teams event that still come without its joinUrl; 0 gives it at once. */
  teamsLinkAfterReads?: number;
  /** Reads of a mailbox in which a mail that was just sent is neither a draft nor in Sent Items yet; 0 moves it at once. */
  sentCopyAfterReads?: number;
  /** How unpleasant the directory is from the start; pleasant when absent. `PUT /_tenant/directory` changes it. */
  directoryWeather?: Partial<DirectoryWeather>;
  notifications?: {
    /** How long a notification address may take to answer; ten seconds when absent. */
    withinMs?: number;
    /** Pause before a notification that was not taken is sent again; two seconds when absent. */
    retryMs?: number;
    /** Permissions that also write let nobody subscribe: Microsoft's page on creating subscriptions says so, its permissions file does not. */
    needReadPermission?: boolean;
  };
  /** Fractions in [0,1) for ids; real randomness when absent. */
  random?: () => number;
}

/** A stand-in for the parts of Entra ID and Microsoft Graph v1.0 that are used. */
export interface Tenant {
  readonly origin: string;
  readonly clock: TenantClock;
  readonly recording: Recording;
  readonly faults: FaultList;
  /** Whether `handle` answers this path. */
  handles(path: string): boolean;
  /** Whether a path is one of Entra ID. */
  isAuthority(path: string): boolean;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** A token as `POST /_tenant/token` gives it. @throws ToolRefusal when nobody or nothing is meant by the wish. */
  issueToken(wish: TokenWish): { access_token: string; expires_on: string };
  /** What stands in the calendar and inbox of an address, inside or outside the organisation. */
  mailbox(address: string): MailboxView;
  /** What each mail in the inbox of an address is, newest first, without its words. */
  mailKinds(address: string): readonly string[];
  /** Unknown Graph requests seen, as "GET /v1.0/...". */
  unknownRequests(): string[];
  close(): Promise<void>;
}
