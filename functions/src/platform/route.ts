import type * as z from 'zod';
import type { Role } from '../../../src/domain/membership';
import type { Principal } from './authentication';
import type { Community } from './Communities';
import type { Log } from './log';
import type { OnBehalf } from './OnBehalfOf';

/**
 * Who may call a route. The community in the path decides for `member` and `lead`; `person` is anybody who is
 * signed in to the organisation, `manager` and `administrator` are those to whom the organisation gave that app role.
 */
export type Access = 'anonymous' | 'person' | 'member' | 'lead' | 'manager' | 'administrator';

/** Somebody in a community, as that community knows them. */
export interface Insider {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly community: Community;
}

/** Somebody in a community who calls, and may be acted for at SharePoint while the call lasts. */
export interface Caller extends Insider {
  readonly onBehalf: OnBehalf;
}

/** A page for somebody who follows a link, outside any web part. */
export interface Page {
  /** A whole document; every value put into it is escaped. */
  readonly html: string;
  /** Its Content-Security-Policy. */
  readonly policy: string;
}

/** What a route answers; a refusal is thrown instead. */
export type Answer =
  | { readonly status: 200 | 201 | 202 | 304; readonly body?: unknown; readonly etag?: string }
  /** @property etag - names what the page says; it may then be kept, and is asked for again each time */
  | { readonly status: 200 | 400 | 404; readonly page: Page; readonly etag?: string }
  /** Text that no program takes for anything else. */
  | { readonly status: 200; readonly text: string };

export interface Call<Who, Params, Body, Query> {
  readonly who: Who;
  readonly params: Params;
  readonly body: Body;
  readonly query: Query;
  readonly ifNoneMatch: string | undefined;
  readonly log: Log;
}

type WhoFor<A extends Access> = A extends 'anonymous'
  ? undefined
  : A extends 'administrator' | 'manager' | 'person'
    ? Principal
    : Caller;

/** One HTTP route as data: the list of them is what gets registered, and what the access matrix is tested from. */
export interface Route {
  /** Name of the function in Azure. */
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below `/api/`; community routes hold `{communityId}`. */
  readonly path: string;
  readonly access: Access;
  readonly params: z.ZodType;
  readonly body?: z.ZodType;
  /** Its body may come from a form of a page, whose fields are then texts. */
  readonly takesForm?: boolean;
  /** It may come without a body: the schema is then given undefined. */
  readonly mayBeEmpty?: boolean;
  /** The most characters that its body may have, where that is more than elsewhere. */
  readonly bodyLimit?: number;
  /** What stands behind the question mark in the address. */
  readonly query?: z.ZodType;
  handle(call: Call<never, never, never, never>): Promise<Answer>;
}

/** Declares a route so that its handler knows who calls and what was parsed. */
export function route<
  A extends Access,
  P extends z.ZodType,
  B extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
>(declared: {
  name: string;
  method: Route['method'];
  path: string;
  access: A;
  params: P;
  body?: B;
  takesForm?: boolean;
  mayBeEmpty?: boolean;
  bodyLimit?: number;
  query?: Q;
  handle(call: Call<WhoFor<A>, z.output<P>, z.output<B>, z.output<Q>>): Promise<Answer>;
}): Route {
  return declared;
}
