import type { Answer, Failure, NotificationsApi, SessionsApi } from '../../../clients';
import type { Problem } from '../../../domain/kernel';
import type { MyNotificationsView } from '../../../domain/notifications';
import type { InvitationPreviewView } from '../../../domain/invitations';
import type { HourView } from '../../../domain/protectedHour';
import type { PlanPreviewView, PlanView, UpcomingSessionView, YearView } from '../../../domain/sessions';
import type { SeriesView } from '../../../domain/series';

/** What the API would answer. A test changes it between two looks. */
export interface Answers {
  sessions: readonly UpcomingSessionView[];
  boardUrl?: string;
  plan: PlanView;
  year: YearView;
  preview: PlanPreviewView;
  invitation: InvitationPreviewView;
  hour: HourView;
  series: SeriesView;
  notifications: MyNotificationsView;
}

/** The sessions of a community, kept in memory, and the ways in which a test can trouble them. */
export interface InMemorySessions {
  readonly api: SessionsApi;
  readonly notifications: NotificationsApi;
  readonly answers: Answers;
  /** What was changed, with its body: `['cancel 2026-12-24', { etag, reason }]`; looks are left out. */
  readonly done: (readonly [what: string, body?: unknown])[];
  failWith(failure?: Failure): void;
  /** Every change is refused like this until it is called without one. */
  refuseChanges(problem?: Problem): void;
  /** Nothing is shown at all. */
  shutOut(problem?: Problem): void;
  holdUntil(gate: Promise<unknown>): void;
}

export const problem = (code: string, status = 409): Problem => ({
  type: 'about:blank',
  title: 'No',
  status,
  detail: `No, because of ${code}.`,
  code,
});

export const plan: PlanView = {
  cadence: { kind: 'nthWeekday', nth: 4, weekday: 'thursday', time: '11:00', minutes: 60, timeZone: 'Europe/London' },
  timeZone: 'Europe/London',
  invitations: 'released',
  mailbox: 'guildhall@harbour.example',
  mayChange: false,
  etag: 'plan-1',
};

/** A session as the API tells it: an hour from eleven, invited to. */
export function sessionOn(day: string, more: Partial<UpcomingSessionView> = {}): UpcomingSessionView {
  return {
    id: day,
    startsAt: `${day}T11:00:00.000Z`,
    endsAt: `${day}T12:00:00.000Z`,
    timeZone: 'Europe/London',
    invitation: 'sent',
    etag: `etag-${day}`,
    ...more,
  };
}

const nobody = { from: plan.mailbox, sessions: 0, people: 0, withoutMailbox: 0, muted: 0 };
const usual: Answers = {
  sessions: [],
  plan,
  year: { months: [], kept: 0, moved: 0, cancelled: 0 },
  preview: { dates: [], changes: [], people: 0 },
  invitation: { ...nobody, subject: '', body: '' },
  hour: { state: 'none' },
  series: { mailbox: plan.mailbox, series: [] },
  notifications: { communities: [], channel: 'mail', quiet: { from: '18:00', to: '08:00' } },
};

export function inMemorySessions(given: Partial<Answers> = {}): InMemorySessions {
  const answers: Answers = { ...usual, ...given };
  const done: (readonly [string, unknown?])[] = [];
  let failure: Failure | undefined;
  let refusal: Problem | undefined;
  let shut: Problem | undefined;
  let gate: Promise<unknown> = Promise.resolve();

  const answer = async <View>(no: Problem | undefined, view: () => View): Promise<Answer<View>> => {
    const result: Answer<View> = failure
      ? { kind: 'failed', failure }
      : no
        ? { kind: 'refused', problem: no }
        : { kind: 'fresh', view: view() };
    await gate;
    return result;
  };
  const look = <View>(view: () => View): Promise<Answer<View>> => answer(shut, view);
  const change = <View>(what: string, body: unknown, view: () => View): Promise<Answer<View>> => {
    done.push(body === undefined ? [what] : [what, body]);
    return answer(refusal, view);
  };
  const upcoming = () => ({
    sessions: answers.sessions,
    ...(answers.boardUrl ? { boardUrl: answers.boardUrl } : {}),
  });

  return {
    answers,
    done,
    api: {
      readSessions: () => look(upcoming),
      readPlan: () => look(() => answers.plan),
      readYear: () => look(() => answers.year),
      changeSession: (id, body) => change(`change ${id}`, body, upcoming),
      cancelSession: (id, body) => change(`cancel ${id}`, body, upcoming),
      restoreSession: (id, body) => change(`restore ${id}`, body, upcoming),
      writeAgenda: (id) => change(`agenda ${id}`, undefined, upcoming),
      sendNow: (id) => change(`send ${id}`, undefined, upcoming),
      previewPlan: () => look(() => answers.preview),
      changePlan: (body) => change('plan', body, () => answers.plan),
      readInvitation: () => look(() => answers.invitation),
      release: () => change('release', undefined, () => answers.plan),
      readHour: () => look(() => answers.hour),
      findHour: (body) => change('hour', body, () => answers.hour),
      readSeries: () => look(() => answers.series),
      adoptSeries: (id, body) => change(`adopt ${id}`, body, () => answers.series),
      leaveSeries: (id) => change(`leave ${id}`, undefined, () => answers.series),
    },
    notifications: {
      read: () => look(() => answers.notifications),
      mute: (community, body) => change(`mute ${community}`, body, () => answers.notifications),
    },
    failWith: (next) => (failure = next),
    refuseChanges: (next) => (refusal = next),
    shutOut: (next) => (shut = next),
    holdUntil: (next) => (gate = next),
  };
}
