import {
  noteAsked,
  noteCancelled,
  noteCancelling,
  noteChanged,
  noteChanging,
  noteGone,
  noteMade,
  noteOutdated,
  noteSeen,
  wordCancellation,
  wordInvitation,
  type InvitationPart,
  type Step,
} from '../../../../src/domain/invitations';
import type { Cancellation } from '../../../../src/domain/sessions';
import type { Log } from '../../platform/log';
import { Unavailable } from '../../platform/unavailable';
import { carefulCalendar } from './carefulCalendar';
import type { EngineParts } from '../EngineParts';
import { checkErrand, type Errand } from './errand';
import { reportDrift } from '../reconciling/findings';
import type { StoredPart } from '../PartStore';
import type { EventChange } from '../SessionCalendar';

/** A part was changed by somebody else since it was loaded; nothing has gone out for this step. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** The Teams link of a new meeting is not there yet; it appears within seconds. */
export class LinkIsLate extends Unavailable {
  constructor() {
    super('Teams link');
  }
}

/** Every step about one event; opening the meeting is `openMeeting`'s. */
type PartStep = Exclude<Step<StoredPart>, { kind: 'openMeeting' }>;

/**
 * Carries out one step. What is asked of the calendar is stored before, under the key or version that keeps it from
 * happening twice; what came of it is stored after.
 *
 * @throws Overtaken, HeldBack, Edited, LinkIsLate, Unavailable, CalendarRefusal
 */
export async function carryOut(parts: EngineParts, errand: Errand, step: PartStep, log: Log): Promise<void> {
  const { community, session } = errand;
  const { mailbox } = community;
  const { calendar, newId } = parts;
  const writes = carefulCalendar(calendar, () => checkErrand(parts, errand));

  async function save(part: InvitationPart): Promise<StoredPart> {
    const saved = await parts.events.save(community.id, session.id, part);
    if (saved === 'conflict') throw new Overtaken();
    return saved;
  }

  async function noteItIsGone(part: StoredPart): Promise<void> {
    await save(noteGone(part, newId()));
    const place = { communityId: community.id, sessionId: session.id, part: part.number };
    await reportDrift(parts, 'eventGone', place, log);
  }

  async function create(making: Extract<PartStep, { kind: 'create' }>): Promise<void> {
    const asked = await save(noteAsked(making, errand.wanted));
    const { startsAt, endsAt, timeZone } = session;
    const { attendees, link } = making;
    const draft = {
      ...wordInvitation(community, session, link),
      ...{ startsAt, endsAt, timeZone, attendees, withMeeting: link === undefined },
    };
    const event = await writes.create(mailbox, asked.transactionId, draft, asked.askedFor ?? []);
    await save(noteMade(asked, event, making, errand.wanted));
  }

  async function find({ part }: { part: StoredPart }): Promise<void> {
    const event = await calendar.findMade(mailbox, part.transactionId, part.askedFor ?? []);
    await save(event ? noteSeen(part, event) : noteCancelled(part));
  }

  async function look({ part, forLink }: Extract<PartStep, { kind: 'look' }>): Promise<void> {
    const event = await calendar.look(mailbox, part.eventId ?? '');
    if (event === 'gone') return noteItIsGone(part);
    await save(noteSeen(part, event));
    if (forLink && !event.joinUrl) throw new LinkIsLate();
  }

  async function change(changing: Extract<PartStep, { kind: 'change' }>): Promise<void> {
    const part = await save(noteChanging(changing));
    const seen = { id: part.eventId ?? '', etag: part.etag ?? '' };
    const event = await writes.change(mailbox, seen, changeOf(errand, changing));
    if (event === 'gone') return noteItIsGone(part);
    await save(event === 'changedMeanwhile' ? noteOutdated(part) : noteChanged(part, event, changing, errand.wanted));
  }

  async function cancel({ part, tells, again, anew }: Extract<PartStep, { kind: 'cancel' }>): Promise<void> {
    const comment = tells && session.cancelled ? await sayWhy(session.cancelled) : '';
    const cancelling = await save(noteCancelling(part));
    await writes.cancel(mailbox, part.eventId ?? '', comment, again);
    await save(anew ? noteGone(cancelling, newId()) : noteCancelled(cancelling));
  }

  async function sayWhy(cancelled: Cancellation): Promise<string> {
    return wordCancellation(community, cancelled, await parts.meetsInRhythm(community));
  }

  switch (step.kind) {
    case 'arrange':
      for (const part of step.parts) await save(part);
      return;
    case 'create':
      return create(step);
    case 'find':
      return find(step);
    case 'look':
      return look(step);
    case 'change':
      return change(step);
    case 'cancel':
      return cancel(step);
    case 'close':
      return void (await save(noteCancelled(step.part)));
  }
}

function changeOf(
  { community, session }: Errand,
  { change: { attendees, time, words }, part, link }: Extract<PartStep, { kind: 'change' }>,
): EventChange {
  const { startsAt, endsAt, timeZone } = session;
  const said = wordInvitation(community, session, link);
  return {
    ...(attendees ? { attendees } : {}),
    ...(time ? { time: { startsAt, endsAt, timeZone } } : {}),
    // Words that lead to a meeting elsewhere stand alone: an event whose body loses the block of its own loses that too.
    ...(words ? { words: link || !part.joinUrl ? said : { ...said, meeting: part.joinUrl } } : {}),
  };
}
