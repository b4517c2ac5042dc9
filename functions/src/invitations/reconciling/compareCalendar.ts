import { isDeepStrictEqual } from 'node:util';
import { mayTurnUp, nextStep, noteGone, noteSeen, type PartChange } from '../../../../src/domain/invitations';
import type { Log } from '../../platform/log';
import type { CommunitySettings } from '../../platform/settings';
import { orderedAnew, type PlannedSession } from '../../sessions';
import type { DriftKind } from '../DriftStore';
import type { EngineParts } from '../EngineParts';
import { invitedBy } from '../engine/errand';
import { reportDrift } from './findings';
import { meetingRefused } from '../engine/hosts';
import type { StoredPart } from '../PartStore';

/**
 * Looks at each event of a session whose invitation is said to be in line, notes how people have answered, and orders it
 * anew when a calendar says something else than was written there.
 */
export async function compareCalendar(
  parts: EngineParts,
  community: CommunitySettings,
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
  const isOwed = found.length > 0 || session.hosts === meetingRefused;
  if (!isOwed && isDeepStrictEqual(answers, session.answers)) return;
  const change = { answers, ...(isOwed ? { order: orderedAnew } : {}) };
  if ((await parts.store.change(community.id, session, change)) === 'conflict' || !isOwed) return;
  await parts.queue.send({ communityId: community.id, sessionId: session.id });
}

async function lookAt(
  { calendar, newId }: EngineParts,
  { mailbox }: CommunitySettings,
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
function differences(
  events: readonly StoredPart[],
  { startsAt, endsAt, wordsRevision, cancelled }: PlannedSession,
): { kind: DriftKind; part: number }[] {
  if (cancelled) return [];
  const people = events.flatMap((part) => (part.state === 'standing' ? part.people : []));
  const wanted = { state: 'standing', people, startsAt, endsAt, wordsRevision } as const;
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
