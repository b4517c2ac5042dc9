import type {
  AgendaRefusal,
  CadenceRefusal,
  CancelRefusal,
  ChangeRefusal,
  RestoreRefusal,
  StartingRefusal,
  StartRefusal,
  TellingRefusal,
} from '../../../src/domain/sessions';
import { momentInWords } from '../platform/momentInWords';
import type { Wordings } from '../platform/problems';
import type { Reason } from '../platform/refusal';

/** What the rules refuse about sessions, and what only the app around them knows. */
type SessionsCode =
  | StartRefusal['code']
  | ChangeRefusal['code']
  | CancelRefusal['code']
  | AgendaRefusal['code']
  | CadenceRefusal['code']
  | RestoreRefusal['code']
  | StartingRefusal['code']
  | TellingRefusal['code']
  | 'cancellationTold'
  | 'speakerIsMailbox'
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
      `The community has another session at that time: it starts on ${momentInWords(String(startsAt), String(timeZone))}. Nothing was changed; choose another time.`,
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
  speakerIsMailbox: [
    400,
    'Not a person',
    'That is the mailbox the invitations come from; it cannot speak. Nothing was changed; write the address of the speaker, or leave it out.',
  ],
  reasonMissing: [400, 'No reason', 'Everybody invited reads the reason; it needs a few words. Nothing was changed.'],
  nothingProposed: [
    409,
    'No topic yet',
    'There is no topic on the board yet, so there is no agenda to send. Nobody was told anything.',
  ],
  sessionBegun: [
    409,
    'Session has begun',
    'The session has begun, so there is no agenda to send any more. Nobody was told anything; the topics stand on the board.',
  ],
  cancellationTold: [
    409,
    'Too late to take back',
    ({ isTold }) =>
      isTold
        ? 'People have been told already; start a new session instead. Nothing was changed.'
        : 'The topics of this session have gone on to the next one; start a new session instead. Nothing was changed.',
  ],
  // how often people hear of something
  agendaJustWritten: [
    429,
    'Agenda just sent',
    (reason) =>
      `Everybody gets a mail with each agenda, so there is one an hour: the next is possible from ${fromWhen(reason)}. Nothing was changed; the topics stand on the board.`,
  ],
  toldTooOften: [
    429,
    'Changed too often',
    (reason) =>
      `People hear of changes of one session at most ${Number(reason.limit)} times in 24 hours. Nothing was changed; the next change is possible from ${fromWhen(reason)}. Cancelling is always possible.`,
  ],
  communityToldTooOften: [
    429,
    'Too many changes today',
    (reason) =>
      `The people of this community hear of sessions at most ${Number(reason.limit)} times in 24 hours. Nothing was changed; more is possible from ${fromWhen(reason)}. Cancelling is always possible.`,
  ],
  tooManySessions: [
    429,
    'Too many sessions',
    (reason) =>
      reason.from
        ? `A community starts at most ${Number(reason.limit)} sessions in 24 hours. Nothing was started; the next is possible from ${fromWhen(reason)}.`
        : `There are ${Number(reason.limit)} sessions to come that somebody has started; more are not possible at once. Nothing was started; wait until one is over, or cancel one.`,
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

/** When it is possible again, by the clocks of the community. */
function fromWhen({ from, timeZone }: Reason): string {
  return momentInWords(String(from), String(timeZone));
}
