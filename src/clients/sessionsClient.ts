import type { InvitationPreviewView } from '../domain/invitations';
import type { FindHourBody, HourView } from '../domain/protectedHour';
import type {
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
import type { Ask } from './askApi';
import type { SessionsApi } from './SessionsApi';

/** The sessions of one community over our API. */
export function sessionsClient(ask: Ask): SessionsApi {
  const get = <View>(path: string): Promise<Answer<View>> => ask<View>({ method: 'GET', path });
  const send = <View, Body = undefined>(method: 'PUT' | 'POST', path: string, body?: Body): Promise<Answer<View>> =>
    ask<View>({ method, path, ...(body === undefined ? {} : { body }) });
  const session = (id: string, rest = ''): string => `sessions/${encodeURIComponent(id)}${rest}`;
  const series = (id: string, rest: string): string => `series/${encodeURIComponent(id)}${rest}`;

  return {
    readSessions: () => get<UpcomingSessionsView>('sessions'),
    readPlan: () => get<PlanView>('plan'),
    readYear: () => get<YearView>('year'),
    changeSession: (id, body) => send<UpcomingSessionsView, ChangeSessionBody>('PUT', session(id), body),
    cancelSession: (id, body) => send<UpcomingSessionsView, CancelSessionBody>('POST', session(id, '/cancel'), body),
    restoreSession: (id, body) => send<UpcomingSessionsView, RestoreSessionBody>('POST', session(id, '/restore'), body),
    writeAgenda: (id) => send<UpcomingSessionsView>('POST', session(id, '/agenda')),
    sendNow: (id) => send<UpcomingSessionsView>('POST', session(id, '/invitation/send')),
    previewPlan: (cadence) => send<PlanPreviewView, object>('POST', 'plan/preview', { cadence }),
    changePlan: (body) => send<PlanView, ChangePlanBody>('PUT', 'plan', body),
    readInvitation: () => get<InvitationPreviewView>('plan/invitation'),
    release: () => send<PlanView>('POST', 'plan/release'),
    readHour: () => get<HourView>('hour'),
    findHour: (body) => send<HourView, FindHourBody>('POST', 'hour', body),
    readSeries: () => get<SeriesView>('series'),
    adoptSeries: (id, body) => send<SeriesView, AdoptSeriesBody>('POST', series(id, '/adopt'), body),
    leaveSeries: (id) => send<SeriesView>('POST', series(id, '/leave')),
  };
}
