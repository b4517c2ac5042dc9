import type { DirectoryUser } from '../../../seed';
import { metadataUrl } from '../directory/collectionAnswer';
import type { Directory } from '../directory/directory';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import { GraphFailure, badRequest } from '../graphFailure';
import type { Operation } from '../operation';
import type { ActivityFeed } from './activityFeed';
import { readActivity } from './readActivity';
import type { TeamsApp } from './teamsApp';

const toSeeApps = [
  'TeamsAppInstallation.ReadForUser.All',
  'TeamsAppInstallation.ReadWriteForUser.All',
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
];
/** Granted by whoever installs the app, for themselves; the wider TeamsActivity.Send is an administrator's. */
const forInstalled = 'TeamsActivity.Send.User';

/** What Teams can do for one person: tell them something in their activity feed, list the apps they have. */
export function teamworkOperations({
  feed,
  app,
  directory,
  newId,
  now,
}: {
  feed: ActivityFeed;
  /** Absent: the organisation has no such app in its catalogue. */
  app: TeamsApp | undefined;
  directory: Directory;
  newId: () => string;
  now: () => Date;
}): Operation[] {
  const find = (call: MatchedCall): DirectoryUser => {
    const name = call.params[0] ?? '';
    const user = directory.userById(name) ?? directory.userBySignInName(name);
    if (!user) throw new GraphFailure(404, 'NotFound', `No user was found with the id '${name}'.`);
    return user;
  };

  const send = (call: MatchedCall) => {
    const user = find(call);
    const body = objectBody(call);
    const asked = body.teamsAppId;
    const isOurs = app?.clientId === call.caller.appId && (asked === undefined || asked === null || asked === app.id);
    const mayTell = call.caller.permissions.includes('TeamsActivity.Send') || app?.resourceSpecific.includes(forInstalled);
    if (!app || !isOurs || !mayTell || !feed.hasApp(user.id))
      throw new GraphFailure(
        403,
        'Forbidden',
        `Application with AAD App Id '${call.caller.appId}' is not authorized to generate custom text notifications about ` +
          `'${call.url.replace(/^\/v1\.0/i, '')}' to the recipient. Ensure that the expected Teams app is installed in the ` +
          'target scope (user, team, or chat).',
      );
    feed.post({ ...readActivity(body, app), id: newId(), userId: user.id, sentDateTime: now().toISOString() });
    return { status: 204 };
  };

  const installed = (call: MatchedCall) => {
    const user = find(call);
    const filter = call.query.get('$filter');
    const [, wanted] = /^\s*teamsApp\/(?:externalId|id)\s+eq\s+'([^']*)'\s*$/i.exec(filter ?? '') ?? [];
    if (filter !== undefined && wanted === undefined)
      throw badRequest('Only teamsApp/externalId and teamsApp/id can be filtered by.', 'BadRequest');
    const has = app && feed.hasApp(user.id) && (wanted === undefined || wanted === app.id);
    const teamsApp = app && {
      id: app.id,
      externalId: app.id,
      displayName: app.displayName,
      distributionMethod: 'organization',
    };
    const expands = /(^|,)\s*teamsApp\b/i.test(call.query.get('$expand') ?? '');
    const id = Buffer.from(`${user.id}##${app?.id ?? ''}`).toString('base64');
    const value = has ? [{ id, ...(expands && { teamsApp }) }] : [];
    const context = `${metadataUrl}#users('${user.id}')/teamwork/installedApps`;
    return { status: 200, body: { '@odata.context': context, value } };
  };

  return [
    {
      workload: 'teams',
      method: 'POST',
      path: '/users/{}/teamwork/sendActivityNotification',
      application: ['TeamsActivity.Send', forInstalled],
      delegated: ['TeamsActivity.Send'],
      run: send,
    },
    {
      workload: 'teams',
      method: 'GET',
      path: '/users/{}/teamwork/installedApps',
      application: toSeeApps,
      delegated: toSeeApps.map((permission) => permission.replace(/\.All$/, '')),
      run: installed,
    },
  ];
}
