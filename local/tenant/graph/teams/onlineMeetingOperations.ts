import type { TenantSeed } from '../../../seed';
import type { Grants } from '../../grants';
import type { Directory } from '../directory/directory';
import { metadataUrl } from '../directory/collectionAnswer';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import { GraphFailure, badRequest } from '../graphFailure';
import { pick, readSelect } from '../odata/select';
import type { Entity } from '../odata/select';
import type { Operation } from '../operation';
import type { AttendanceReport } from './meetingRecords';
import type { OnlineMeeting, OnlineMeetings } from './onlineMeeting';
import { onlineMeetingProperties, presentOnlineMeeting } from './presentOnlineMeeting';
import { readMeetingChanges } from './readMeetingChanges';

const mostReports = 50;
const joinUrlFilter = /^\s*joinWebUrl\s+eq\s+'((?:[^']|'')*)'\s*$/i;

const forbidden = (message: string): GraphFailure => new GraphFailure(403, 'Forbidden', message);
const notFound = (): GraphFailure => new GraphFailure(404, 'NotFound', 'The meeting was not found.');

/** Teams meetings of an organiser, their options and who came. */
export function onlineMeetingOperations({
  meetings,
  directory,
  grants,
  seed,
}: {
  meetings: OnlineMeetings;
  directory: Directory;
  grants: Record<string, Grants>;
  seed: TenantSeed;
}): Operation[] {
  /**
   * Whose meetings "/users/{id}/onlineMeetings" are: the id is an object id ("Get onlineMeeting"), and an application needs an
   * application access policy that was granted for that person.
   *
   * @throws GraphFailure 400, 403
   */
  const openUser = ({ caller, params }: MatchedCall): string => {
    const user = directory.userById(params[0] ?? '');
    if (!user) throw badRequest('The user id must be the object id of a user of this tenant.', 'BadRequest');
    if (caller.actor === 'user') {
      if (caller.objectId !== user.id) throw forbidden('The request is not allowed for this user.');
      return user.id;
    }
    const policy = grants[caller.appId]?.meetingsOf ?? [];
    const names = [user.id, user.userPrincipalName, user.mail ?? ''].map((name) => name.toLowerCase());
    if (!policy.some((name) => names.includes(name.toLowerCase())))
      throw forbidden('No application access policy found for this app.');
    return user.id;
  };

  /** Organisers find their meetings, and so do the people invited by id; changing is for the organiser. */
  const openMeeting = (call: MatchedCall): OnlineMeeting => {
    const userId = openUser(call);
    const meeting = meetings.byId(call.params[1] ?? '');
    if (!meeting || meeting.organizer.id !== userId) throw notFound();
    return meeting;
  };

  const show = (call: MatchedCall, meeting: OnlineMeeting): Entity => {
    const takesAll = /include-unknown-enum-members/i.test(call.headers.prefer ?? '');
    const entity = presentOnlineMeeting(meeting, directory, { tenantId: seed.tenantId, takesAll });
    const names = readSelect(call.query, 'microsoft.graph.onlineMeeting', onlineMeetingProperties);
    return names ? pick(entity, names) : entity;
  };
  const context = (userId: string, rest = ''): string =>
    `${metadataUrl}#users('${userId}')/onlineMeetings${rest}`;

  const find = (call: MatchedCall) => {
    const userId = openUser(call);
    const [, quoted] = joinUrlFilter.exec(call.query.get('$filter') ?? '') ?? [];
    if (quoted === undefined) throw badRequest('A filter by JoinWebUrl is needed.', 'BadRequest');
    const meeting = meetings.byJoinUrl(quoted.replaceAll("''", "'"));
    // Only the organiser finds a meeting by its link; seen with everybody else's id as 403.
    if (meeting && meeting.organizer.id !== userId) throw forbidden('The request is not allowed for this user.');
    const value = meeting ? [show(call, meeting)] : [];
    return { status: 200, body: { '@odata.context': context(userId), value } };
  };

  const get = (call: MatchedCall) => {
    const meeting = openMeeting(call);
    return { status: 200, body: { '@odata.context': context(meeting.organizer.id, '/$entity'), ...show(call, meeting) } };
  };

  const change = (call: MatchedCall) => {
    const meeting = openMeeting(call);
    const after = meetings.change(meeting, readMeetingChanges(objectBody(call), meeting.changed, directory));
    return { status: 200, body: { '@odata.context': context(after.organizer.id, '/$entity'), ...show(call, after) } };
  };

  const present = ({ thread: _thread, ...report }: AttendanceReport): Entity => ({ ...report, attendanceRecords: [] });
  const reports = (call: MatchedCall) => {
    const meeting = openMeeting(call);
    const where = context(meeting.organizer.id, `('${meeting.id}')/attendanceReports`);
    const value = meetings.reports(meeting).slice(0, mostReports).map(present);
    return { status: 200, body: { '@odata.context': where, value } };
  };

  const at = '/users/{}/onlineMeetings';
  const read = {
    workload: 'teams',
    method: 'GET',
    application: ['OnlineMeetings.Read.All', 'OnlineMeetings.ReadWrite.All'],
    delegated: ['OnlineMeetings.Read', 'OnlineMeetings.ReadWrite'],
  } as const;
  return [
    { ...read, application: [...read.application], delegated: [...read.delegated], path: at, run: find },
    { ...read, application: [...read.application], delegated: [...read.delegated], path: `${at}/{}`, run: get },
    {
      workload: 'teams',
      method: 'PATCH',
      path: `${at}/{}`,
      application: ['OnlineMeetings.ReadWrite.All'],
      delegated: ['OnlineMeetings.ReadWrite'],
      run: change,
    },
    {
      workload: 'teams',
      method: 'GET',
      path: `${at}/{}/attendanceReports`,
      application: ['OnlineMeetingArtifact.Read.All'],
      delegated: ['OnlineMeetingArtifact.Read.All'],
      run: reports,
    },
  ];
}
