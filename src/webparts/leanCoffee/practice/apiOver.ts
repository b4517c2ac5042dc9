import type { Answer, LeanCoffeeApi } from '../../../clients';
import type { Result } from '../../../domain/kernel';
import type { Moves, No } from './Moves';

/** One exchange, as it comes in. */
export interface Request {
  readonly method: keyof LeanCoffeeApi;
  readonly topicId?: string;
  readonly etag?: string;
}

/** How a request is answered, when, and whether at all. */
export type Exchange = <View>(request: Request, act: () => Result<View, No>) => Promise<Answer<View>>;

/** The moves of one person as the screen knows them: each an exchange with an API. */
export function apiOver(moves: Moves, exchange: Exchange): Omit<LeanCoffeeApi, 'readBoard'> {
  return {
    proposeTopic: (sessionId, body) =>
      exchange({ method: 'proposeTopic', topicId: body.id }, () => moves.proposeTopic(sessionId, body)),
    changeTopic: (sessionId, topicId, body) =>
      exchange({ method: 'changeTopic', topicId }, () => moves.changeTopic(sessionId, topicId, body)),
    reportTopic: (sessionId, topicId, reported) =>
      exchange({ method: 'reportTopic', topicId }, () => moves.reportTopic(sessionId, topicId, reported)),
    castVote: (sessionId, topicId, votes) =>
      exchange({ method: 'castVote', topicId }, () => moves.castVote(sessionId, topicId, votes)),
    changePhase: (...asked) => exchange({ method: 'changePhase' }, () => moves.changePhase(...asked)),
    setVoteBudget: (...asked) => exchange({ method: 'setVoteBudget' }, () => moves.setVoteBudget(...asked)),
    splitIntoRooms: (...asked) => exchange({ method: 'splitIntoRooms' }, () => moves.splitIntoRooms(...asked)),
    commandRoom: (...asked) => exchange({ method: 'commandRoom' }, () => moves.commandRoom(...asked)),
    takeChair: (...asked) => exchange({ method: 'takeChair' }, () => moves.takeChair(...asked)),
    attend: (...asked) => exchange({ method: 'attend' }, () => moves.attend(...asked)),
    castThumb: (sessionId, body) =>
      exchange({ method: 'castThumb', topicId: body.topicId }, () => moves.castThumb(sessionId, body)),
    writeNotes: (sessionId, topicId, body) =>
      exchange({ method: 'writeNotes', topicId }, () => moves.writeNotes(sessionId, topicId, body)),
    writeTakeaway: (...asked) => exchange({ method: 'writeTakeaway' }, () => moves.writeTakeaway(...asked)),
    writeAction: (...asked) => exchange({ method: 'writeAction' }, () => moves.writeAction(...asked)),
    endAction: (...asked) => exchange({ method: 'endAction' }, () => moves.endAction(...asked)),
    giveFeedback: (...asked) => exchange({ method: 'giveFeedback' }, () => moves.giveFeedback(...asked)),
    readRecord: (...asked) => exchange({ method: 'readRecord' }, () => moves.readRecord(...asked)),
    pastSessions: () => exchange({ method: 'pastSessions' }, () => moves.pastSessions()),
    findPeople: (...asked) => exchange({ method: 'findPeople' }, () => moves.findPeople(...asked)),
    startSession: (...asked) => exchange({ method: 'startSession' }, () => moves.startSession(...asked)),
  };
}
