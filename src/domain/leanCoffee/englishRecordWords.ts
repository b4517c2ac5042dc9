import type { Instant } from '../kernel';
import type { RecordWords } from './recordMarkdown';

/**
 * The words of a record in UK English: what the API publishes, whatever language its readers have. Times are by the
 * community's clocks.
 */
export function englishRecordWords(session: {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly timeZone: string;
}): RecordWords {
  const { startsAt, endsAt, timeZone } = session;
  const day = format(startsAt, { timeZone, dateStyle: 'full' }).replace(',', '');
  return { ...words, title: `Lean Coffee, ${day}, ${time(startsAt, timeZone)} to ${time(endsAt, timeZone)}` };
}

const words: Omit<RecordWords, 'title'> = {
  people: (present, voters) =>
    `${present === 1 ? '1 person was' : `${present} people were`} there; ${voters === 0 ? 'nobody' : voters} voted.`,
  discussed: 'Discussed',
  takeaways: 'Takeaways',
  actions: 'Actions',
  notReached: 'Not reached',
  nothingDiscussed: 'Nothing was discussed this time.',
  topic: ({ votes, minutes, by, room }) =>
    [
      counted(votes, 'vote'),
      counted(minutes, 'minute'),
      by === undefined ? 'proposed without a name' : `proposed by ${by}`,
      ...(room === undefined ? [] : [`room ${room}`]),
    ].join(', '),
  merged: (title) => `Discussed together with “${title}”`,
  action: ({ owner, due }) =>
    [...(owner === undefined ? [] : [owner]), ...(due === undefined ? [] : [`by ${dueDay(due)}`])].join(', '),
  votes: (count) => counted(count, 'vote'),
  carriedOver: 'Carried over to the board of the next session.',
};

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function dueDay(date: string): string {
  return format(`${date}T00:00:00.000Z`, { timeZone: 'UTC', dateStyle: 'long' });
}

function time(instant: string, timeZone: string): string {
  return format(instant, { timeZone, timeStyle: 'short' });
}

function format(instant: string, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', how).format(new Date(instant));
}
