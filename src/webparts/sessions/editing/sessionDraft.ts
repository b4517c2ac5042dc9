import { clockAt, instantAt } from '../../../components/marks/zonedTime';
import { endOf, minutesOf } from '../../../domain/kernel';
import type { Place, Speaker, UpcomingSessionView, WantedChange } from '../../../domain/sessions';
import { wishFor } from '../state/wishFor';

/** A session as it stands in the form. Day and time are by the clocks of the community. */
export interface SessionDraft {
  readonly day: string;
  readonly time: string;
  readonly minutes: number;
  readonly room: string;
  readonly accessNotes: string;
  readonly dialIn: string;
  readonly captions: boolean;
  readonly name: string;
  readonly mail: string;
  readonly topic: string;
}

/** What every part of the form is told. */
export interface DraftProps {
  readonly draft: SessionDraft;
  readonly set: (change: Partial<SessionDraft>) => void;
}

export const noPlace = { room: '', accessNotes: '', dialIn: '', captions: false } as const;
export const noSpeaker = { name: '', mail: '', topic: '' } as const;

export function draftOf(session: UpcomingSessionView): SessionDraft {
  const { startsAt, timeZone, place, speaker } = session;
  const { day, time } = clockAt(Date.parse(startsAt), timeZone);
  return { day, time, minutes: minutesOf(session), ...noPlace, ...place, ...noSpeaker, ...speaker };
}

/** What the form asks for, or what is missing in it. Empty when it leaves everything as it is. */
export function wishOf(draft: SessionDraft, session: UpcomingSessionView): WantedChange | 'NeedsTime' | 'NeedsName' {
  const chosen = instantAt(draft.day, draft.time, session.timeZone);
  if (!chosen) return 'NeedsTime';
  const isSpeakerNamed = draft.name.trim() !== '';
  if (!isSpeakerNamed && (draft.mail.trim() || draft.topic.trim())) return 'NeedsName';
  const endsAt = endOf(chosen, draft.minutes);
  const place = placeOf(draft);
  const speaker = isSpeakerNamed ? speakerOf(draft) : undefined;
  return wishFor(session, { startsAt: chosen, endsAt, ...(place && { place }), ...(speaker && { speaker }) });
}

function placeOf({ room, accessNotes, dialIn, captions }: SessionDraft): Place | undefined {
  const place: Place = {
    ...(room.trim() && { room: room.trim() }),
    ...(accessNotes.trim() && { accessNotes: accessNotes.trim() }),
    ...(dialIn.trim() && { dialIn: dialIn.trim() }),
    ...(captions && { captions }),
  };
  return Object.keys(place).length > 0 ? place : undefined;
}

function speakerOf({ name, mail, topic }: SessionDraft): Speaker {
  return {
    name: name.trim(),
    ...(mail.trim() && { mail: mail.trim() }),
    ...(topic.trim() && { topic: topic.trim() }),
  };
}
