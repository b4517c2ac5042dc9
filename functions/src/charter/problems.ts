import type {
  AcknowledgeRefusal,
  AdoptRefusal,
  ContentRefusal,
  ProposeRefusal,
  RemarkRefusal,
  StanceRefusal,
  TurnBackRefusal,
} from '../../../src/domain/charter';
import { communitiesProblems } from '../communities';
import type { Wording, Wordings } from '../platform/problems';

/** `textEmpty` and `textTooLong` have their sentences already. */
type CharterCode =
  | Exclude<
      (AcknowledgeRefusal | AdoptRefusal | ContentRefusal | ProposeRefusal | RemarkRefusal | StanceRefusal)['code'],
      'textEmpty' | 'textTooLong'
    >
  | 'proposalUnknown'
  | 'objectionUnknown'
  | 'notYours'
  | 'alreadyReminded'
  | 'nobodyToRemind'
  | 'tooManyQuestions'
  | 'objectiveUnknown'
  | 'objectiveRuns'
  | 'objectiveEnded'
  | 'tooManyCheckIns'
  | 'noSessionComing'
  | TurnBackRefusal['code'];

declare module '../platform/refusal' {
  interface RefusalCodes {
    readonly charter: CharterCode;
  }
}

const [status, title, ofCommunities]: Wording = communitiesProblems.tooManyProposals;

/** The sentences of what is refused about charters. */
export const charterProblems: Wordings<CharterCode> = {
  proposalUnknown: [404, 'No such proposal', 'There is no such proposal. Nothing was changed; load the charter again.'],
  objectionUnknown: [404, 'No such objection', 'There is no such objection. Nothing was changed.'],
  objectiveUnknown: [
    404,
    'No such objective',
    'There is no such objective. Nothing was changed; load the charter again.',
  ],
  versionUnknown: [404, 'No such version', 'There is no such version of the charter. Nothing was changed.'],
  charterMissing: [
    409,
    'No charter yet',
    'This community has no charter yet. Nothing was changed; propose a first one.',
  ],
  charterStarted: [
    409,
    'Begun already',
    'There is a charter already, or a first one is proposed. Nothing was changed; look at that one.',
  ],
  clauseUnknown: [409, 'Clause gone', 'The charter has no such clause any more. Nothing was changed; load it again.'],
  clauseIdTaken: [409, 'Clause is there', 'There is, or was proposed, a clause of that id. Nothing was changed.'],
  nothingChanges: [400, 'Nothing changes', 'The charter would stay as it is. Nothing was saved; change the words.'],
  tooManyClauses: [
    409,
    'Too many clauses',
    ({ limit }) => `A charter has at most ${Number(limit)} clauses. Nothing was changed; propose to remove one first.`,
  ],
  charterTooLong: [
    409,
    'Charter too long',
    ({ limit }) =>
      `A charter has at most ${Number(limit)} characters, all clauses together. Nothing was saved; shorten it first.`,
  ],
  linkNotAllowed: [
    400,
    'Link not allowed',
    'Links lead to addresses that begin with http:, https: or mailto: only. Nothing was saved; change the link.',
  ],
  notEditorial: [
    409,
    'Not editorial',
    'Only a change of wording or place that changes no meaning is editorial. Nothing was changed; propose it for consent.',
  ],
  tooManyProposals: [
    status,
    title,
    (reason) => {
      const { limit, of } = reason;
      if (of === undefined) return typeof ofCommunities === 'string' ? ofCommunities : ofCommunities(reason);
      return of === 'person'
        ? `You have ${Number(limit)} proposals that are open. Nothing was saved; wait until one is decided, or withdraw one.`
        : `The community has ${Number(limit)} proposals that are open. Nothing was saved; wait until some are decided.`;
    },
  ],
  idTaken: [409, 'Id is taken', 'Somebody else has used this id. Nothing was saved; try again.'],
  proposalEnded: [
    409,
    'Closed',
    'This proposal has closed: nothing about it can be changed any more. Load it again to see how it ended.',
  ],
  wordingChanged: [
    409,
    'The wording has changed',
    'This proposal was amended since you looked at it. Nothing was saved; read the new wording first.',
  ],
  notYours: [403, 'Not yours', 'Only whoever wrote this can do that. Nothing was changed.'],
  ownProposal: [
    409,
    'Your own proposal',
    'You stand for this proposal yourself. Nothing was changed; amend or withdraw it instead.',
  ],
  tooManyRemarks: [
    409,
    'Too many remarks',
    ({ limit }) => `No more than ${Number(limit)} remarks are taken. Nothing was saved; talk about it in person.`,
  ],
  tooManyComments: [
    409,
    'Too many comments',
    ({ limit }) =>
      `Nobody says more than ${Number(limit)} things about one proposal. Nothing was saved; talk about it in person.`,
  ],
  objectionStands: [
    409,
    'An objection stands',
    'Somebody objects to this proposal. It was not adopted; settle the objection first.',
  ],
  proposalOutdated: [
    409,
    'Out of date',
    'The charter has changed where this proposal would change it. It was not adopted; bring it up to date first.',
  ],
  charterChanged: [
    409,
    'The charter has changed',
    'The charter has changed much since the version that you read. Nothing was saved; read the newest one.',
  ],
  notToTurnBack: [
    409,
    'Not to be turned back',
    'This version was agreed by consent, or turns back another one. Nothing was changed; propose another wording.',
  ],
  turnBackOver: [
    409,
    'Too late to turn back',
    'What a lead adopts at once can be turned back for seven days. Nothing was changed; propose another wording.',
  ],
  alreadyReminded: [
    409,
    'Already reminded',
    'People were reminded of this version already. Nobody was written to again.',
  ],
  nobodyToRemind: [409, 'Nobody to remind', 'Everybody has read the charter. Nobody was written to.'],
  tooManyQuestions: [
    409,
    'Too many questions',
    ({ limit }) =>
      `There are ${Number(limit)} questions for the next review already. Nothing was saved; ask again after the review.`,
  ],
  objectiveRuns: [
    409,
    'An objective runs',
    'There is one objective at a time. Nothing was changed; tell the outcome of the one that runs first.',
  ],
  objectiveEnded: [409, 'Objective ended', 'The outcome of this objective was told already. Nothing was changed.'],
  tooManyCheckIns: [
    409,
    'Too many check-ins',
    ({ limit }) => `An objective takes at most ${Number(limit)} check-ins. Nothing was saved.`,
  ],
  noSessionComing: [
    409,
    'No session to put it on',
    'No session is planned that takes topics still. Nothing was put on an agenda; plan or start a session first.',
  ],
};
