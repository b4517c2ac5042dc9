import type { Wording } from '../platform/problems';

/** The sentences from the moment people discuss. */
export const discussionProblems = {
  // discussing
  notDiscussing: [
    409,
    'Not discussing',
    'People are not discussing yet. Nothing was changed; try again once the voting is closed.',
  ],
  notBeingDiscussed: [
    409,
    'Not being discussed',
    'This topic, or this part of its time, is over. Nothing was changed.',
  ],
  noMajority: [409, 'No majority', 'More thumbs have to be up than down to go on with a topic. Nothing was changed.'],
  noMoreTime: [409, 'No more time', 'This topic has had all the time a topic can have. Nothing was changed.'],
  unknownRoom: [404, 'Room unknown', 'There is no such room now. Nothing was changed; choose another one.'],
  otherRoom: [409, 'Another room', 'You can facilitate the room you are in. Go there first; nothing was changed.'],
  leadsFirst: [
    409,
    'Leads first',
    ({ minutes }) =>
      `A lead may still come. You can take over ${String(minutes)} minutes after the start; nothing was changed.`,
  ],
  tooEarlyToClose: [
    409,
    'Too early to close',
    'Before the last 15 minutes only a lead can close the session. Nothing was changed.',
  ],
  roomFull: [
    409,
    'Room full',
    ({ limit }) => `This room has ${limit} people already. You stay where you are; choose another one.`,
  ],
  badRoomCount: [
    409,
    'Not possible to split',
    ({ least, most }) =>
      Number(most) < 2
        ? 'There are too few people to split into rooms. Nothing was changed.'
        : `So many people split into ${least} to ${most} rooms. Nothing was changed.`,
  ],
  someoneFacilitates: [
    409,
    'Somebody facilitates',
    ({ name }) =>
      name
        ? `${String(name)} facilitates here. Nothing was changed; you can take over when they are gone.`
        : 'Somebody facilitates here. Nothing was changed; you can take over when they are gone.',
  ],
  // what is written down
  notesTooLong: [
    400,
    'Notes too long',
    ({ limit, length }) =>
      `Notes have at most ${limit} characters; these have ${length}. They were not saved; shorten them and save again.`,
  ],
  textEmpty: [400, 'No text', 'It needs a few words. Nothing was saved.'],
  textTooLong: [
    400,
    'Text too long',
    ({ limit, length }) => `It has at most ${limit} characters; yours has ${length}. Nothing was saved.`,
  ],
  tooManySentences: [
    409,
    'Too many',
    ({ limit }) => `A session takes at most ${limit} of these. Nothing was saved; remove one first.`,
  ],
  badDate: [400, 'Not a day', 'That day does not exist. Nothing was saved; choose another one.'],
  actionIdTaken: [
    409,
    'Action exists',
    'Another action already stands under this id. Nothing was saved; write it down again.',
  ],
  actionUnknown: [404, 'Action unknown', 'There is no such action in this community. Nothing was changed.'],
  ownerUnknown: [
    409,
    'Owner not in the community',
    'Whoever shall do this is not in the community any more. Nothing was saved; choose somebody else.',
  ],
  // afterwards
  notAnswerable: [
    409,
    'Not the time to answer',
    'People can say how a session was once it is closed, for a week. Nothing was saved.',
  ],
  noRecordYet: [409, 'No record yet', 'There is a record once people discuss. Come back when the voting is closed.'],
} satisfies Readonly<Record<string, Wording>>;
