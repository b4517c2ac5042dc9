import { isDeepStrictEqual } from 'node:util';
import { mayTurnUp, nextStep, noteGone, noteSeen, type PartChange } from '../../../../src/domain/invitations';
import { ofLastDay } from '../../../../src/domain/kernel';
import type { Community } from '../../platform/Communities';
import type { Log } from '../../platform/log';
import { orderedAgain, orderedAnew, orderFailed, type PlannedSession, type SessionChange } from '../../sessions';
import type { DriftKind } from '../DriftStore';
import type { EngineParts } from '../EngineParts';
import { invitedBy, meetingOfSeries } from '../engine/errand';
import { reportDrift } from './findings';
import { meetingRefused } from '../engine/hosts';
import type { StoredPart } from '../PartStore';

/** An event is put back so often within 24 hours. */
const repairsAtMost = 2;
const changedInOutlook = 'changedInOutlook';

/**
 * Looks at each event of a session whose invitation is said to be in line, notes how people have answered, and orders it
 * anew when a calendar says something else than was written there.
 */
export async function compareCalendar(
  parts: EngineParts,
  community: Community,
  session: PlannedSession,
  log: Log,
): Promise<void> {
  // What is under way looks for itself, and what was dropped or has failed waits for a person.
  if (session.order.state !== 'done') return;
  const events: StoredPart[] = [];
  const found: { kind: DriftKind; part: number }[] = [];
  for (const part of await parts.events.load(community.id, session.id)) {
    const [now, kind] = await lookAt(parts, community, part);
    const kept = await keep(parts, community.id, session.id, part, now);
    // Somebody is at it this very moment: they see for themselves.
    if (kept === 'conflict') return;
    events.push(kept);
    if (kind) found.push({ kind, part: part.number });
  }
  if (found.length === 0) found.push(...differences(events, session));
  for (const { kind, part } of found) {
    await reportDrift(parts, kind, { communityId: community.id, sessionId: session.id, part }, log);
  }
  const { answers } = invitedBy(events);
  const repair = found.length > 0 ? repairOf(session, parts.clock.now()) : {};
  const order = repair.order ?? (session.hosts === meetingRefused ? orderedAnew : undefined);
  if (!order && isDeepStrictEqual(answers, session.answers)) return;
  const change = { answers, ...repair, ...(order ? { order } : {}) };
  if ((await parts.store.change(community.id, session, change)) === 'conflict' || !order) return;
  if (order.state === 'pending') await parts.queue.send({ communityId: community.id, sessionId: session.id });
  else log('error', 'invitationFailed', { community: community.id, session: session.id, code: changedInOutlook });
}

/**
 * Putting an event back tells everybody on it: somebody who changes it in Outlook again and again is not answered each
 * time. Then it stays as it is there, until a person decides. What turns up late for a cancelled session always goes.
 */
function repairOf({ repairs = [], cancelled, order }: PlannedSession, now: Date): SessionChange {
  if (cancelled) return { order: orderedAgain(order) };
  const recent = ofLastDay(repairs, now.toISOString());
  if (recent.length < repairsAtMost) return { order: orderedAnew, repairs: [...recent, now.toISOString()] };
  return { order: orderFailed(order, changedInOutlook) };
}

async function lookAt(
  { calendar, newId }: EngineParts,
  { mailbox }: Community,
  part: StoredPart,
): Promise<[StoredPart, DriftKind?]> {
  if (mayTurnUp(part)) {
    const late = await calendar.findMade(mailbox, part.transactionId, part.askedFor ?? []);
    return late ? [noteSeen(part, late), 'lateEvent'] : [part];
  }
  if (part.state === 'cancelled' || !part.eventId) return [part];
  const event = await calendar.look(mailbox, part.eventId);
  if (event === 'gone') return [noteGone(part, newId()), 'eventGone'];
  return [noteSeen(part, event)];
}

/** What events say otherwise than it was written, by the people they are for and not by the roster of today. */
function differences(events: readonly StoredPart[], session: PlannedSession): { kind: DriftKind; part: number }[] {
  const { startsAt, endsAt, wordsRevision, cancelled } = session;
  if (cancelled) return [];
  const people = events.flatMap((part) => (part.state === 'standing' ? part.people : []));
  const meetingUrl = meetingOfSeries(session);
  const wanted = { state: 'standing', people, startsAt, endsAt, wordsRevision, meetingUrl } as const;
  const step = nextStep(wanted, events, { newTransactionId: () => '', isOpen: () => true });
  return step?.kind === 'change' ? [{ kind: kindOfChange(step.change), part: step.part.number }] : [];
}

function kindOfChange({ attendees, time }: PartChange): DriftKind {
  if (attendees) return 'peopleMissing';
  return time ? 'otherTime' : 'otherWords';
}

async function keep(
  { events }: EngineParts,
  communityId: string,
  sessionId: string,
  before: StoredPart,
  now: StoredPart,
): Promise<StoredPart | 'conflict'> {
  // Written down, what is not known and what is absent are the same.
  const isSame = JSON.stringify(before) === JSON.stringify(now);
  return isSame ? before : events.save(communityId, sessionId, now);
}
