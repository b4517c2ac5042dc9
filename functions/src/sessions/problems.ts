import type {
  AgendaRefusal,
  CadenceRefusal,
  CancelRefusal,
  ChangeRefusal,
  StartRefusal,
} from '../../../src/domain/sessions';
import type { Wordings } from '../platform/problems';

/** What the rules refuse about sessions, and what only the app around them knows. */
type SessionsCode =
  | StartRefusal['code']
  | ChangeRefusal['code']
  | CancelRefusal['code']
  | AgendaRefusal['code']
  | CadenceRefusal['code']
  | 'sessionChanged'
  | 'planChanged';

declare module '../platform/refusal' {
  interface RefusalCodes {
    readonly sessions: SessionsCode;
  }
}

/** What people call the fields of a session. */
const fieldNames: Readonly<Record<string, string>> = {
  room: 'The room',
  accessNotes: 'What helps people to take part',
  dialIn: 'The telephone number',
  speakerName: 'The name of the speaker',
  speakerMail: 'The address of the speaker',
  speakerTopic: 'What the speaker speaks about',
  reason: 'The reason',
};

/** The sentences of what is refused about sessions. */
export const sessionProblems: Wordings<SessionsCode> = {
  badSessionLength: [
    400,
    'Length not possible',
    ({ least, most }) => `A session lasts ${Number(least)} to ${Number(most)} whole minutes. Nothing was changed.`,
  ],
  startsInThePast: [
    400,
    'In the past',
    'A session cannot start in the past. Nothing was changed; choose a later time.',
  ],
  endsInThePast: [400, 'In the past', 'The session would be over already. Nothing was changed; make it longer.'],
  startsTooFarAhead: [
    400,
    'Too far ahead',
    'A session starts within a year. Nothing was changed; choose an earlier time.',
  ],
  overlapsSession: [
    409,
    'Another session then',
    ({ startsAt, timeZone }) =>
      `The community has another session at that time: it starts on ${momentOf(String(startsAt), String(timeZone))}. Nothing was changed; choose another time.`,
  ],
  sessionOver: [409, 'Session over', 'This session is over. Nothing was changed; reload to see the next one.'],
  sessionCancelled: [
    409,
    'Session cancelled',
    'This session was cancelled. Nothing was changed; its topics go on to the next session, reload to see it.',
  ],
  sessionChanged: [
    409,
    'Changed meanwhile',
    'Somebody has changed this session since you looked. Nothing was changed; see how it stands now, then decide again.',
  ],
  detailTooLong: [
    400,
    'Too long',
    ({ field, limit, length }) =>
      `${fieldNames[String(field)] ?? 'This'} has at most ${String(limit)} characters; yours has ${String(length)}. Nothing was changed.`,
  ],
  speakerWithoutName: [400, 'No name', 'A speaker needs a name. Nothing was changed.'],
  speakerAddressUnusable: [
    400,
    'Not an address',
    'The invitation cannot reach that address. Nothing was changed; write it like name@example.org, or leave it out.',
  ],
  reasonMissing: [400, 'No reason', 'Everybody invited reads the reason; it needs a few words. Nothing was changed.'],
  nothingProposed: [
    409,
    'No topic yet',
    'There is no topic on the board yet, so there is no agenda to send. Nobody was told anything.',
  ],
  // how the community meets
  noSuchTime: [400, 'Not a time', 'That is no time of day; write it like 11:00. Nothing was changed.'],
  zoneUnknown: [
    400,
    'Time zone unknown',
    'There is no such time zone. Nothing was changed; choose one like Europe/London.',
  ],
  badWeeks: [
    400,
    'Number of weeks not possible',
    ({ least, most }) =>
      `A community meets every ${Number(least)} to ${Number(most)} whole weeks. Nothing was changed.`,
  ],
  noSuchDate: [400, 'Not a day', 'That day does not exist. Nothing was changed; choose another one.'],
  rhythmTooFarAhead: [
    400,
    'Too far ahead',
    'A rhythm begins within two years. Nothing was changed; choose an earlier day.',
  ],
  planChanged: [
    409,
    'Changed meanwhile',
    'Another lead has changed how the community meets since you looked. Nothing was changed; see how it stands now, then decide again.',
  ],
};

/** `26 March 2026 at 11:00`, by the clocks of the community. */
function momentOf(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone });
  return format.format(new Date(instant));
}
