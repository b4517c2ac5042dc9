import type { GraphCall } from './graphClient';

/** A request to the calendar or the mail of a mailbox; Outlook counts and throttles each mailbox by itself. */
export function outlook(mailbox: string, method: GraphCall['method'], path: string, body?: unknown): GraphCall {
  const workload = `outlook ${mailbox.toLowerCase()}` as const;
  return { workload, method, path: `/users/${encodeURIComponent(mailbox)}${path}`, body };
}

/** Where an event of a mailbox stands, below the mailbox. */
export function eventPath(id: string): string {
  return `/events/${encodeURIComponent(id)}`;
}
