import { isDeepStrictEqual } from 'node:util';
import { harbourAndCoast, type TenantSeed } from '../../local/seed';
import type { LocalDate } from '../../src/domain/sessions';
import { mailbox, type Stage } from './stage';

/** What somebody has got about one session. */
export interface Letters {
  /** Entries of the session in the calendar. */
  readonly events: number;
  readonly invitations: number;
  readonly updates: number;
  readonly cancellations: number;
  /** The Teams link in the calendar. */
  readonly link?: string;
}

interface Event {
  readonly start: { readonly dateTime: string };
  readonly body: { readonly content: string };
  readonly onlineMeeting: { readonly joinUrl: string } | null;
}
interface Message {
  readonly kind: string;
  readonly startDateTime?: { readonly dateTime: string };
}

/** What an address, inside or outside the organisation, has got about a session. */
export function lettersTo(address: string, { tenant }: Stage, sessionId: LocalDate): Letters {
  const { events, messages } = tenant.mailbox(address) as unknown as { events: Event[]; messages: Message[] };
  const entries = events.filter(({ start }) => start.dateTime.startsWith(sessionId));
  const letters = messages.filter(({ startDateTime }) => startDateTime?.dateTime.startsWith(sessionId));
  const link = entries[0] && linkOf(entries[0]);
  const count = (of: string) => letters.filter(({ kind }) => kind === of).length;
  return {
    events: entries.length,
    invitations: count('invitation'),
    updates: count('update'),
    cancellations: count('cancellation'),
    ...(link ? { link } : {}),
  };
}

/** Of its own meeting; an event of further people leads to that of the first in its words. */
function linkOf({ onlineMeeting, body }: Event): string | undefined {
  const inWords = /href="(https:\/\/teams\.microsoft\.com\/[^"]+)"/.exec(body.content)?.[1];
  return onlineMeeting?.joinUrl ?? inWords?.replace(/&amp;/g, '&');
}

/** Addresses of those who are in a group of the seed and have not left the organisation. */
export function activeAddresses(groupId: string, { groups, users }: TenantSeed = harbourAndCoast): string[] {
  const members = new Set(groups.find(({ id }) => id === groupId)?.members);
  return users.flatMap(({ id, accountEnabled, mail }) =>
    members.has(id) && accountEnabled && mail ? [mail.toLowerCase()] : [],
  );
}

/** Everybody has the session once in the calendar, by one letter, with the same Teams link; and nobody has heard twice. */
export async function expectOneInvitationEach(
  stage: Stage,
  sessionId: LocalDate,
  people = activeAddresses(stage.communityId, stage.seed),
): Promise<void> {
  const link = (await stage.store.find(stage.communityId, sessionId))?.joinUrl;
  expect(link).toMatch(/^https:\/\/teams\.microsoft\.com\//);
  const once: Letters = { events: 1, invitations: 1, updates: 0, cancellations: 0, link };
  const got = people.map((address) => ({ address, letters: lettersTo(address, stage, sessionId) }));
  const otherwise = got.filter(({ letters }) => !isDeepStrictEqual(letters, once));
  expect(otherwise.map(({ address, letters }) => `${address} ${JSON.stringify(letters)}`)).toEqual([]);
  expect(lettersTo(mailbox, stage, sessionId).events).toBe(Math.ceil(people.length / 500));
}
