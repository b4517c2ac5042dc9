import { GraphError } from '@microsoft/microsoft-graph-client';
import { CalendarRefusal, MeetingUnknown } from '../invitations/SessionCalendar';
import type { GraphCall, GraphClient } from './graphClient';

interface Host {
  readonly id: string;
  readonly mail: string;
}

/** The Teams meetings that events of a service mailbox have made. */
export class GraphMeetings {
  /** Object ids of mailboxes, which never change. */
  private readonly organisers = new Map<string, string>();

  constructor(private readonly graph: GraphClient) {}

  /**
   * Lets everybody in without a lobby, those who dial in too, and shares the organiser's rights with the hosts. Who may
   * present stays as the organisation has it: co-organisers need no role for that ("meetingParticipantInfo").
   */
  async open(mailbox: string, joinUrl: string, hosts: readonly Host[]): Promise<void> {
    const path = await this.find(mailbox, joinUrl);
    // A moment after the event its meeting may not be known yet.
    if (!path) throw new MeetingUnknown();
    const lobbyBypassSettings = { scope: 'everyone', isDialInBypassEnabled: true };
    const coorganisers = hosts.map(({ id, mail }) => ({ identity: { user: { id } }, upn: mail, role: 'coorganizer' }));
    try {
      await this.ask('patch', path, { lobbyBypassSettings, participants: { attendees: coorganisers } });
    } catch (error) {
      if (!(error instanceof CalendarRefusal) || error.reason !== 'refusedByCalendar') throw error;
      // A lead who can't be a co-organiser, a guest for instance, keeps nobody in the lobby.
      await this.ask('patch', path, { lobbyBypassSettings });
    }
  }

  /** Of several reports, for people come and go, the one that most people are in. */
  async attended(mailbox: string, joinUrl: string): Promise<number | undefined> {
    const path = await this.find(mailbox, joinUrl);
    if (!path) return undefined;
    const { value } = await this.ask<{ value: readonly { readonly totalParticipantCount?: number | null }[] }>(
      'get',
      `${path}/attendanceReports`,
    );
    const counts = value.flatMap(({ totalParticipantCount }) => totalParticipantCount ?? []);
    return counts.length > 0 ? Math.max(...counts) : undefined;
  }

  /** @returns the path of the meeting; undefined when there is none behind the link */
  private async find(mailbox: string, joinUrl: string): Promise<string | undefined> {
    const meetings = `/users/${await this.organiserOf(mailbox, joinUrl)}/onlineMeetings`;
    // The link holds escapes of its own, which the filter compares as they are.
    const filter = encodeURIComponent(`JoinWebUrl eq '${joinUrl.replace(/'/g, "''")}'`);
    const { value } = await this.ask<{ value: readonly { readonly id: string }[] }>(
      'get',
      `${meetings}?$filter=${filter}`,
    );
    return value[0] && `${meetings}/${encodeURIComponent(value[0].id)}`;
  }

  /** Teams takes no address here, only the object id ("Get onlineMeeting"); a link of the long kind names it. */
  private async organiserOf(mailbox: string, joinUrl: string): Promise<string> {
    const named = /"oid"\s*:\s*"([0-9a-f-]{36})"/i.exec(decoded(joinUrl))?.[1] ?? this.organisers.get(mailbox);
    if (named) return named;
    const { id } = await this.ask<{ id: string }>(
      'get',
      `/users/${encodeURIComponent(mailbox)}?$select=id`,
      undefined,
      'identity',
    );
    this.organisers.set(mailbox, id);
    return id;
  }

  private async ask<Body>(
    method: 'get' | 'patch',
    path: string,
    body?: unknown,
    workload: GraphCall['workload'] = 'communications',
  ): Promise<Body> {
    try {
      return await this.graph.call<Body>({ workload, method, path, body });
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      throw new CalendarRefusal(error.statusCode === 403 ? 'permissionMissing' : 'refusedByCalendar', error);
    }
  }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
