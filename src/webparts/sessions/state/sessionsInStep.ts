import { keepInStep, type Answer, type InHand, type KeptInStep, type SessionsApi } from '../../../clients';
import type { PlanView, UpcomingSessionsView } from '../../../domain/sessions';

/** What the screen stands on. */
export interface SessionsView {
  readonly upcoming: UpcomingSessionsView;
  /** Absent for readers whom the API tells nothing about it. */
  readonly plan?: PlanView;
}

/** What the API has just answered, so that the screen need not look for it; or nothing: then it looks afresh. */
export type SessionsNews = Partial<SessionsView>;

export type SessionsInHand = InHand<SessionsView, SessionsNews>;

/** Calm: a session changes now and then, and a reader who comes back to the page sees at once how things stand. */
const pauseInMs = 30_000;

/** Keeps the sessions of the community in step with the API, for those who change them the plan too. */
export function sessionsInStep(api: SessionsApi, tell: (inHand: SessionsInHand) => void): KeptInStep<SessionsNews> {
  let plan: PlanView | undefined;
  let isPlanKnown = false;

  const readPlan = async (): Promise<Answer<PlanView> | undefined> => {
    // To somebody who may change nothing it is a line of text.
    if (isPlanKnown && !plan?.mayChange) return undefined;
    return api.readPlan();
  };
  const read = async (): Promise<Answer<SessionsView>> => {
    const [sessions, planned] = await Promise.all([api.readSessions(), readPlan()]);
    if (planned?.kind === 'failed') return planned;
    if (planned) [plan, isPlanKnown] = [planned.kind === 'fresh' ? planned.view : undefined, true];
    if (sessions.kind !== 'fresh') return sessions;
    return { kind: 'fresh', view: { upcoming: sessions.view, ...(plan ? { plan } : {}) } };
  };
  return keepInStep<SessionsView, SessionsNews, SessionsView | undefined>(
    {
      read,
      send: async (news) => (isNothing(news) ? read() : { kind: 'fresh', view: undefined }),
      withChange: (view, news) => ({ ...view, ...news }),
      afterChange: (view, news, answered) => {
        if (news.plan) plan = news.plan;
        return answered ?? { ...view, ...news };
      },
      replaces: (news, earlier) => isNothing(news) && isNothing(earlier),
      pauseInMs,
    },
    tell,
  );
}

function isNothing(news: SessionsNews): boolean {
  return !news.upcoming && !news.plan;
}
