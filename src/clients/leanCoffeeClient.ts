import type * as lc from '../domain/leanCoffee';
import type { PeopleView } from '../domain/membership';
import type { Answer } from './Answer';
import type { Ask } from './askApi';
import type { LeanCoffeeApi } from './LeanCoffeeApi';

/** The Lean Coffee of one community over our API. */
export function leanCoffeeClient(ask: Ask): LeanCoffeeApi {
  const get = <View>(path: string, etag?: string): Promise<Answer<View>> =>
    ask<View>({ method: 'GET', path, ...(etag ? { etag } : {}) });
  const send = <Body>(
    method: 'PUT' | 'POST',
    session: string,
    rest: string,
    body?: Body,
  ): Promise<Answer<lc.BoardView>> =>
    ask<lc.BoardView>({ method, path: `sessions/${safe(session)}/${rest}`, ...(body === undefined ? {} : { body }) });

  return {
    readBoard: (etag) => get<lc.NextBoardView>('leanCoffee', etag),
    proposeTopic: (session, body) => send<lc.ProposeTopicBody>('POST', session, 'topics', body),
    changeTopic: (session, topic, body) => send<lc.ChangeTopicBody>('PUT', session, `topics/${safe(topic)}`, body),
    reportTopic: (session, topic, reported) =>
      send<lc.ReportTopicBody>('PUT', session, `topics/${safe(topic)}/report`, { reported }),
    castVote: (session, topic, votes) =>
      send<lc.CastVoteBody>('PUT', session, `topics/${safe(topic)}/votes`, { votes }),
    changePhase: (session, phase) => send<lc.ChangePhaseBody>('PUT', session, 'phase', { phase }),
    setVoteBudget: (session, voteBudget) => send<lc.SetRulesBody>('PUT', session, 'rules', { voteBudget }),
    splitIntoRooms: (session, count) => send<lc.SplitBody>('PUT', session, 'rooms', { count }),
    commandRoom: (session, room, body) => send<lc.RoomCommandBody>('PUT', session, `rooms/${room}`, body),
    sendAgenda: (session) => ask<unknown>({ method: 'POST', path: `sessions/${safe(session)}/agenda` }),
    takeChair: (session, room) => send('PUT', session, `rooms/${room}/chair`),
    attend: (session, body) => send<lc.AttendBody>('PUT', session, 'attendance', body),
    castThumb: (session, body) => send<lc.ThumbBody>('PUT', session, 'thumb', body),
    writeNotes: (session, topic, body) => send<lc.WriteNotesBody>('PUT', session, `topics/${safe(topic)}/notes`, body),
    writeTakeaway: (session, takeaway, body) =>
      send<lc.WriteTakeawayBody>('PUT', session, `takeaways/${safe(takeaway)}`, body),
    writeAction: (session, action, body) => send<lc.WriteActionBody>('PUT', session, `actions/${safe(action)}`, body),
    endAction: (action, state) =>
      ask<lc.ActionView>({
        method: 'PUT',
        path: `actions/${safe(action)}/state`,
        body: { state } satisfies lc.EndActionBody,
      }),
    giveFeedback: (session, worth) => send<lc.FeedbackBody>('PUT', session, 'feedback', { worth }),
    readRecord: (session) => get<lc.RecordView>(`sessions/${safe(session)}/record`),
    pastSessions: () => get<lc.PastSessionsView>('sessions/past'),
    findPeople: (search) => get<PeopleView>(`people?search=${safe(search)}`),
    startSession: (body) => ask<lc.NextBoardView>({ method: 'POST', path: 'sessions', body }),
  };
}

function safe(part: string): string {
  return encodeURIComponent(part);
}
