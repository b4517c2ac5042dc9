import { ToolRefusal } from '../../entra/tokenWish';
import type { DirectoryUser } from '../../../seed';
import { ok } from '../../tools/tool';
import type { Tools } from '../../tools/tool';
import type { Directory } from '../directory/directory';
import type { ActivityFeed } from './activityFeed';
import { entriesOf } from './lobby';
import type { OnlineMeeting, OnlineMeetings } from './onlineMeeting';
import { presentOnlineMeeting } from './presentOnlineMeeting';

const mostParticipants = 10_000;

/** What tests and the workbench see and move in Teams: meetings, their lobby and attendance, apps and activity feeds. */
export function teamsTools({
  meetings,
  feed,
  directory,
  tenantId,
  newId,
}: {
  meetings: OnlineMeetings;
  feed: ActivityFeed;
  directory: Directory;
  tenantId: string;
  newId: () => string;
}): Tools {
  const meetingAt = (joinUrl: unknown): OnlineMeeting => {
    const meeting = meetings.byJoinUrl(String(joinUrl ?? ''));
    if (!meeting) throw new ToolRefusal('No Teams meeting has this joinUrl.', 404);
    return meeting;
  };
  const personAt = (name: string): DirectoryUser => {
    const user = directory.userByMail(name) ?? directory.userBySignInName(name) ?? directory.userById(name);
    if (!user) throw new ToolRefusal(`Nobody in this tenant is "${name}".`, 404);
    return user;
  };

  return {
    'GET /meetings': {
      says: '?joinUrl=, &address= (repeatable, who is invited otherwise): options of a Teams meeting, and who waits in its lobby',
      run: ({ query }) => {
        const meeting = meetingAt(query.get('joinUrl'));
        return ok({
          ...presentOnlineMeeting(meeting, directory, { tenantId, takesAll: true }),
          people: entriesOf(meeting, directory, query.getAll('address')),
        });
      },
    },
    'POST /meetings/held': {
      says: '{joinUrl, participants, startedAt (when the event starts), minutes (60)}: the meeting takes place, and its report is there',
      run: ({ body }) => {
        const { thread, event } = meetingAt(body.joinUrl);
        const { participants, startedAt = event.start, minutes = 60 } = body;
        if (!Number.isInteger(participants) || Number(participants) < 0 || Number(participants) > mostParticipants)
          throw new ToolRefusal(`Give "participants", a whole number up to ${mostParticipants}.`);
        const start = Date.parse(String(startedAt));
        const end = start + Number(minutes) * 60_000;
        if (Number.isNaN(end)) throw new ToolRefusal('"startedAt" is a time, "minutes" a number.');
        const report = {
          id: newId(),
          thread,
          totalParticipantCount: Number(participants),
          meetingStartDateTime: new Date(start).toISOString(),
          meetingEndDateTime: new Date(end).toISOString(),
        };
        meetings.hold(report);
        return { status: 201, body: report };
      },
    },
    'GET /activity/{}': {
      says: "{address}: somebody's activity feed in Teams, newest first, and whether they have the app",
      run: ({ keys: [name = ''] }) => {
        const user = directory.userByMail(name) ?? directory.userById(name);
        return ok(user ? { teamsApp: feed.hasApp(user.id), activities: feed.of(user.id) } : { teamsApp: false, activities: [] });
      },
    },
    'PUT /people/{}/teamsApp': {
      says: '{installed: true|false}: whether somebody (address or id) has the Teams app; of the personas only a few have at first',
      run: ({ keys: [name = ''], body }) => {
        if (typeof body.installed !== 'boolean') throw new ToolRefusal('Give {"installed": true} or {"installed": false}.');
        feed.install(personAt(name).id, body.installed);
        return ok({ teamsApp: body.installed });
      },
    },
  };
}
