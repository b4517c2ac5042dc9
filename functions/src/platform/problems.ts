import type { Problem } from '../../../src/domain/kernel';
import type { Reason, RefusalCode } from './refusal';

type Wording = readonly [status: number, title: string, detail: string | ((reason: Reason) => string)];

const wordings: Record<RefusalCode, Wording> = {
  // who is asking
  notSignedIn: [
    401,
    'Not signed in',
    'Your sign-in could not be confirmed. Reload the page to sign in again; nothing was changed.',
  ],
  communityUnknown: [
    404,
    'Community unknown',
    'Guildhall does not serve this community yet. An administrator can add it.',
  ],
  notAMember: [403, 'Not a member', ({ community }) => `You are not in ${community}. Ask one of its leads to add you.`],
  onlyFacilitators: [
    403,
    'Only for facilitators',
    'Only the leads of this community can open and close the voting. Nothing was changed.',
  ],
  onlyAdministrators: [
    403,
    'Only for administrators',
    'Only a Guildhall administrator can see and replay what failed.',
  ],
  // what is asked for
  badRequest: [
    400,
    'Not understood',
    ({ field }) =>
      field
        ? `The request was not understood: ${field} is missing or wrong. Nothing was changed.`
        : 'The request was not understood. Nothing was changed.',
  ],
  tooLarge: [413, 'Too large', 'The request is larger than anything Guildhall takes. Nothing was changed.'],
  sessionUnknown: [404, 'Session unknown', 'This session is not planned any more. Reload to see the next one.'],
  sessionOver: [409, 'Session over', 'This session is over. Nothing was changed; reload to see the next one.'],
  failureUnknown: [404, 'Failure unknown', 'There is no such failure; it may have been replayed already.'],
  // proposing
  titleEmpty: [400, 'No title', 'A topic needs a few words. Nothing was added.'],
  titleTooLong: [
    400,
    'Title too long',
    ({ limit, length }) => `A topic has at most ${limit} characters; yours has ${length}. Nothing was added.`,
  ],
  boardFull: [
    409,
    'Board full',
    ({ limit }) => `The board already holds ${limit} topics, which is as many as it takes. Nothing was added.`,
  ],
  topicIdTaken: [
    409,
    'Topic exists',
    'Another topic already stands under this id. Nothing was added; propose it again.',
  ],
  proposingClosed: [
    409,
    'Proposing is over',
    'Voting has started, so topics can no longer be added. Yours was not added.',
  ],
  // voting
  votingNotOpen: [
    409,
    'Voting is not open',
    'The facilitator has not opened the voting yet. Your vote was not counted.',
  ],
  votingClosed: [
    409,
    'Voting is closed',
    'The voting has closed. This vote was not counted; what you voted before stays.',
  ],
  unknownTopic: [404, 'Topic unknown', 'This topic is not on the board. Your vote was not counted.'],
  votesNotWhole: [
    400,
    'Not a number of votes',
    'A topic takes a whole number of votes, 0 or more. Nothing was changed.',
  ],
  tooManyOnOneTopic: [
    409,
    'Too many on one topic',
    ({ limit }) => `At most ${limit} of your votes can go to one topic. Your votes stay as they were.`,
  ],
  overBudget: [409, 'No votes left', ({ budget, left }) => overBudget(Number(budget), Number(left))],
  // phases
  phaseOutOfOrder: [
    409,
    'Out of order',
    ({ from, to }) => `A session that is ${String(from)} cannot go straight to ${String(to)}. Nothing was changed.`,
  ],
  nothingToVoteOn: [
    409,
    'Nothing to vote on',
    'There is no topic yet. Voting can open once somebody has proposed one.',
  ],
  // everything else
  tooBusy: [503, 'Busy', 'Too many people are changing this at the same moment. Nothing was changed; try again.'],
  unavailable: [
    503,
    'Not available',
    'Guildhall cannot reach what it needs just now. Nothing was changed; try again in a minute.',
  ],
  unexpected: [
    500,
    'Something went wrong',
    'Something went wrong on our side. Reload to see what was saved; an administrator finds the details under the request id.',
  ],
};

/** Says a refusal as RFC 9457 problem+json: `detail` tells what happened, whether anything was lost, and what to do. */
export function problemOf(reason: Reason): Problem {
  const { code } = reason;
  const [status, title, detail] = wordings[code];
  return {
    type: `urn:guildhall:problem:${code}`,
    title,
    status,
    detail: typeof detail === 'string' ? detail : detail(reason),
    code,
  };
}

function overBudget(budget: number, left: number): string {
  const placed =
    left === budget ? '' : left === 0 ? ' and they are all placed' : ` and ${budget - left} of them are placed`;
  const way = left === budget ? '' : ' Take one back to place it elsewhere;';
  return `You have ${budget} votes${placed}.${way} ${way ? 'your' : 'Your'} votes stay as they were.`;
}
