import { compareText, type Instant } from '../kernel';
import type { LocalDate } from '../sessions';
import type { Notice } from './notice';
import { mayGoOut, tomorrow, type Almanac, type OfficeHours } from './quietHours';

/** The most messages a person gets about one community in a day of its zone; what is more waits and comes together. */
export const messagesPerDay = 3;
/** The most notices one message tells; more would not be read. */
export const noticesPerMessage = 20;
/** What could not be told for so long is not news any more, in milliseconds: 30 days. */
const givenUpAfterMs = 30 * 86_400_000;

/** What waits for one person, and what they have had. */
export interface Inbox {
  readonly waiting: readonly Notice[];
  /** How many messages went out on the last day that any did. */
  readonly sent?: { readonly day: LocalDate; readonly messages: number };
}

/** What to do about it now. */
export interface NextMessage {
  /** Never told: their kind is muted, or they are too old. */
  readonly dropped: readonly Notice[];
  readonly then:
    | { readonly do: 'nothing' }
    | { readonly do: 'wait'; readonly until: Instant }
    /** All in one message, in the order in which they came up. */
    | { readonly do: 'send'; readonly notices: readonly Notice[] };
}

/** Whether something is not news any more, and nobody is told of it. */
export function isOld({ at }: Pick<Notice, 'at'>, now: Instant): boolean {
  return Date.parse(at) + givenUpAfterMs <= Date.parse(now);
}

/**
 * Decides what one person is told next about one community: everything that waits in one message, not at night, on
 * weekends or bank holidays, at most three a day, and nothing of what they have muted.
 */
export function nextMessage(
  { waiting, sent }: Inbox,
  isMuted: (kind: Notice['kind']) => boolean,
  now: Instant,
  where: OfficeHours,
  almanac: Almanac,
): NextMessage {
  const isDropped = (notice: Notice) => isMuted(notice.kind) || isOld(notice, now);
  const dropped = waiting.filter(isDropped);
  const left = waiting.filter((notice) => !isDropped(notice)).sort(byAge);
  if (left.length === 0) return { dropped, then: { do: 'nothing' } };
  const hadEnough = sent?.day === dayOf(now, where, almanac) && sent.messages >= messagesPerDay;
  const until = mayGoOut(hadEnough ? tomorrow(now, where, almanac) : now, where, almanac);
  if (until > now) return { dropped, then: { do: 'wait', until } };
  return { dropped, then: { do: 'send', notices: left.slice(0, noticesPerMessage) } };
}

/** What `sent` is once one more message has gone out. */
export function countMessage(
  sent: Inbox['sent'],
  now: Instant,
  where: OfficeHours,
  almanac: Almanac,
): NonNullable<Inbox['sent']> {
  const day = dayOf(now, where, almanac);
  return { day, messages: (sent?.day === day ? sent.messages : 0) + 1 };
}

function dayOf(now: Instant, { timeZone }: OfficeHours, { zones }: Almanac): LocalDate {
  return zones.dateAt(now, timeZone);
}

function byAge(a: Notice, b: Notice): number {
  return compareText(a.at, b.at) || compareText(a.key, b.key);
}
