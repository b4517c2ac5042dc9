import type {
  ActionView,
  AttendBody,
  BoardView,
  ChangeTopicBody,
  EndActionBody,
  FeedbackBody,
  NextBoardView,
  PastSessionsView,
  Phase,
  ProposeTopicBody,
  RecordView,
  RoomCommandBody,
  ThumbBody,
  WriteActionBody,
  WriteNotesBody,
  WriteTakeawayBody,
} from '../domain/leanCoffee';
import type { PeopleView } from '../domain/membership';
import type { StartSessionBody } from '../domain/sessions';
import type { Answer } from './Answer';

/**
 * What the Lean Coffee screen needs of the world. Its methods never reject. Every change says how things shall be, so
 * that it may be sent twice, and answers with the board that follows.
 */
export interface LeanCoffeeApi {
  /** The board of the community's next session; `unchanged` when it is still the one of this ETag. */
  readBoard(etag?: string): Promise<Answer<NextBoardView>>;
  /** The id in the body is made here and is the idempotency key: the same id again makes no second topic. */
  proposeTopic(sessionId: string, body: ProposeTopicBody): Promise<Answer<BoardView>>;
  changeTopic(sessionId: string, topicId: string, body: ChangeTopicBody): Promise<Answer<BoardView>>;
  reportTopic(sessionId: string, topicId: string, reported: boolean): Promise<Answer<BoardView>>;
  /** Sets the number of dots the reader has on a topic. */
  castVote(sessionId: string, topicId: string, votes: number): Promise<Answer<BoardView>>;
  /** Moves the session on to this phase, for everybody. */
  changePhase(sessionId: string, phase: Phase): Promise<Answer<BoardView>>;
  setVoteBudget(sessionId: string, voteBudget: number): Promise<Answer<BoardView>>;
  /** 1 brings everybody together again. */
  splitIntoRooms(sessionId: string, count: number): Promise<Answer<BoardView>>;
  commandRoom(sessionId: string, room: number, body: RoomCommandBody): Promise<Answer<BoardView>>;
  /** Writes the topics as they stand into the invitation, which mails everybody; absent where nobody is invited. */
  sendAgenda?(sessionId: string): Promise<Answer<unknown>>;
  takeChair(sessionId: string, room: number): Promise<Answer<BoardView>>;
  /** The reader is here, or goes to a room; also the heartbeat of who facilitates. */
  attend(sessionId: string, body: AttendBody): Promise<Answer<BoardView>>;
  castThumb(sessionId: string, body: ThumbBody): Promise<Answer<BoardView>>;
  writeNotes(sessionId: string, topicId: string, body: WriteNotesBody): Promise<Answer<BoardView>>;
  writeTakeaway(sessionId: string, takeawayId: string, body: WriteTakeawayBody): Promise<Answer<BoardView>>;
  writeAction(sessionId: string, actionId: string, body: WriteActionBody): Promise<Answer<BoardView>>;
  /** Done, not wanted any more, or open again; answers with the action. */
  endAction(actionId: string, state: EndActionBody['state']): Promise<Answer<ActionView>>;
  giveFeedback(sessionId: string, worth: FeedbackBody['worth']): Promise<Answer<BoardView>>;
  readRecord(sessionId: string): Promise<Answer<RecordView>>;
  pastSessions(): Promise<Answer<PastSessionsView>>;
  /** People of the community whose name has a word that begins like this; at most 10. */
  findPeople(search: string): Promise<Answer<PeopleView>>;
  /** Starts a session that no rhythm has planned, now or later. */
  startSession(body: StartSessionBody): Promise<Answer<NextBoardView>>;
}
