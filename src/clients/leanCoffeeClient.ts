import type { BoardView, CastVoteBody, ChangePhaseBody, NextBoardView } from '../domain/leanCoffee';
import type { Ask } from './askApi';
import type { LeanCoffeeApi } from './LeanCoffeeApi';

/** The Lean Coffee of one community over our API. */
export function leanCoffeeClient(ask: Ask): LeanCoffeeApi {
  const inSession = (id: string, rest: string): string => `sessions/${encodeURIComponent(id)}/${rest}`;
  return {
    readBoard: (etag) => ask<NextBoardView>({ method: 'GET', path: 'leanCoffee', ...(etag ? { etag } : {}) }),
    proposeTopic: (session, body) => ask<BoardView>({ method: 'POST', path: inSession(session, 'topics'), body }),
    castVote: (session, topic, votes) =>
      ask<BoardView>({
        method: 'PUT',
        path: inSession(session, `topics/${encodeURIComponent(topic)}/votes`),
        body: { votes } satisfies CastVoteBody,
      }),
    changePhase: (session, phase) =>
      ask<BoardView>({ method: 'PUT', path: inSession(session, 'phase'), body: { phase } satisfies ChangePhaseBody }),
  };
}
