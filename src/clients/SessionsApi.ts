import type { InvitationPreviewView } from '../domain/invitations';
import type { FindHourBody, HourView } from '../domain/protectedHour';
import type {
  Cadence,
  CancelSessionBody,
  ChangePlanBody,
  ChangeSessionBody,
  PlanPreviewView,
  PlanView,
  RestoreSessionBody,
  UpcomingSessionsView,
  YearView,
} from '../domain/sessions';
import type { AdoptSeriesBody, SeriesView } from '../domain/series';
import type { Answer } from './Answer';

/**
 * What the screens about a community's sessions need of the world. Its methods never reject. Each change is made on a state
 * that its ETag names, so that sending it twice has the effect of once.
 */
export interface SessionsApi {
  /** What is planned, soonest first. */
  readSessions(): Promise<Answer<UpcomingSessionsView>>;
  readPlan(): Promise<Answer<PlanView>>;
  readYear(): Promise<Answer<YearView>>;

  /** Moves a session, makes it longer, says where it is or who speaks. */
  changeSession(sessionId: string, body: ChangeSessionBody): Promise<Answer<UpcomingSessionsView>>;
  cancelSession(sessionId: string, body: CancelSessionBody): Promise<Answer<UpcomingSessionsView>>;
  /** Takes back a cancellation that nobody has been told of. */
  restoreSession(sessionId: string, body: RestoreSessionBody): Promise<Answer<UpcomingSessionsView>>;
  /** Writes the topics as they stand into the invitation, which mails everybody again. */
  writeAgenda(sessionId: string): Promise<Answer<UpcomingSessionsView>>;
  /** What is held for a moment, joiners and leavers who wait, what was dropped or has failed: at once. */
  sendNow(sessionId: string): Promise<Answer<UpcomingSessionsView>>;

  /** What would come of a rhythm, or of none; changes nothing. */
  previewPlan(cadence: Cadence | null): Promise<Answer<PlanPreviewView>>;
  changePlan(body: ChangePlanBody): Promise<Answer<PlanView>>;
  /** The invitation as it would go out now. */
  readInvitation(): Promise<Answer<InvitationPreviewView>>;
  /** A lead has seen the invitation: it may go out. */
  release(): Promise<Answer<PlanView>>;

  readHour(): Promise<Answer<HourView>>;
  findHour(body: FindHourBody): Promise<Answer<HourView>>;

  readSeries(): Promise<Answer<SeriesView>>;
  adoptSeries(seriesId: string, body: AdoptSeriesBody): Promise<Answer<SeriesView>>;
  leaveSeries(seriesId: string): Promise<Answer<SeriesView>>;
}
