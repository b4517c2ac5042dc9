import type { RecordView, RecordWords } from '../../../domain/leanCoffee';
import type { Text } from '../useText';

/** The words a record is written in when the reader takes it along, in the reader's language. */
export function recordWords({ session }: RecordView, { words, dates }: Text): RecordWords {
  const { startsAt, endsAt, timeZone } = session;
  const [start, end] = [dates.time(startsAt, timeZone), dates.time(endsAt, timeZone)];
  const when = words.say('SessionTimes', { day: dates.fullDay(startsAt, timeZone), start, end });
  return {
    title: `${words.say('Title')}, ${when}`,
    people: (present, voters) => `${words.count('PeopleWereThere', present)}. ${words.count('VotersInAll', voters)}`,
    discussed: words.say('DiscussedHeading'),
    takeaways: words.say('Takeaways'),
    actions: words.say('Actions'),
    notReached: words.say('NotReachedHeading'),
    nothingDiscussed: words.say('NothingWasDiscussed'),
    topic: ({ votes, minutes, by, room }) =>
      [
        words.count('TopicVotes', votes),
        words.count('Minutes', minutes),
        by === undefined ? words.say('ProposedWithoutName') : words.say('ProposedByName', { name: by }),
        ...(room === undefined ? [] : [words.say('Room', { room })]),
      ].join(', '),
    merged: (title) => words.say('MergedHere', { title }),
    action: ({ owner, due }) =>
      [
        ...(owner === undefined ? [] : [owner]),
        ...(due === undefined ? [] : [words.say('DueBy', { day: dates.fullDate(due) })]),
      ].join(', '),
    votes: (count) => words.count('TopicVotes', count),
    carriedOver: words.say('NotReachedText'),
  };
}
