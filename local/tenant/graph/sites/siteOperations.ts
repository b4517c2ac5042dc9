import { siteRoles } from '../../../seed';
import type { SiteRole, TeamSite, TenantSeed } from '../../../seed';
import { metadataUrl } from '../directory/collectionAnswer';
import { itemNotFound, permissionsFor } from '../files/siteAccess';
import type { SiteAccess } from '../files/siteAccess';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Entity } from '../odata/select';
import type { Operation } from '../operation';
import { entityAnswer, invalidRequest, selectOf, siteCollection, siteContext } from './siteAnswers';
import type { SitePermission, SitePermissions } from './sitePermissions';

const siteProperties =
  'id,name,displayName,description,webUrl,createdDateTime,lastModifiedDateTime,siteCollection,sharepointIds,root,isPersonalSite,parentReference,eTag'.split(
    ',',
  );

const presentSite = (site: TeamSite, origin: string): Entity => ({
  id: site.id,
  name: site.path.split('/').at(-1),
  displayName: site.displayName,
  description: '',
  webUrl: `${origin}${site.path}`,
  createdDateTime: '2024-09-02T09:30:00Z',
  lastModifiedDateTime: '2024-09-02T09:30:00Z',
  siteCollection: { hostname: site.id.split(',')[0] },
});

/** SharePoint's name for an application on a site. */
const permissionId = ({ appId }: Pick<SitePermission, 'appId'>, tenantId: string): string =>
  Buffer.from(`i:0i.t|ms.sp.ext|${appId}@${tenantId}`).toString('base64url');

/** "owner" and "fullcontrol" are one role under two names. @throws GraphFailure 400 */
function readRole({ roles }: Record<string, unknown>): SiteRole {
  const [name, ...further] = Array.isArray(roles) ? roles.map((role) => String(role).toLowerCase()) : [];
  const role = siteRoles.find((one) => one === (name === 'owner' ? 'fullcontrol' : name));
  if (!role || further.length > 0) throw invalidRequest('The roles must be one of read, write, owner and fullcontrol.');
  return role;
}

/** The application that a permission is for. @throws GraphFailure 400 for anybody else */
function readApplication(body: Record<string, unknown>): { appId: string; displayName?: string } {
  const lists = [body.grantedToIdentitiesV2, body.grantedToIdentities, body.grantedToV2, body.grantedTo];
  const sets = lists.flatMap((one) => (one === undefined || one === null ? [] : [one].flat())) as Entity[];
  const application = sets[0]?.application as { id?: unknown; displayName?: unknown } | undefined;
  if (typeof application?.id !== 'string' || application.id === '')
    throw invalidRequest('A permission of a site is for an application: grantedToIdentities names none.');
  const { id: appId, displayName } = application;
  return { appId, ...(typeof displayName === 'string' && { displayName }) };
}

/** A site itself, and which applications may do what there. */
export function siteOperations({
  access,
  permissions,
  seed: { tenantId, applications },
  origin,
}: {
  access: SiteAccess;
  permissions: SitePermissions;
  seed: Pick<TenantSeed, 'tenantId' | 'applications'>;
  origin: string;
}): Operation[] {
  const site = (call: MatchedCall) =>
    entityAnswer(
      `${metadataUrl}#sites/$entity`,
      selectOf(call, presentSite(access.site(call), origin), { type: 'site', known: siteProperties }),
    );

  const present = (permission: SitePermission): Entity & { id: string } => {
    const { appId: id, displayName, role } = permission;
    const identities = [{ application: { id, displayName } }];
    return {
      id: permissionId(permission, tenantId),
      roles: [role],
      grantedToIdentities: identities,
      grantedToIdentitiesV2: identities,
    };
  };
  const at = (call: MatchedCall): { owner: TeamSite; permission: SitePermission } => {
    const owner = access.site(call, 'fullcontrol');
    const permission = permissions.all(owner.id).find((one) => permissionId(one, tenantId) === call.params[1]);
    if (!permission) throw itemNotFound();
    return { owner, permission };
  };
  const answer = (owner: TeamSite, permission: SitePermission, status = 200) =>
    entityAnswer(siteContext(owner, 'permissions/$entity'), present(permission), status);

  const list = (call: MatchedCall) => {
    const owner = access.site(call, 'fullcontrol');
    const found = permissions.all(owner.id).map(present);
    return siteCollection(call, origin, found, { context: siteContext(owner, 'permissions'), present: (one) => one });
  };
  const grant = (call: MatchedCall) => {
    const owner = access.site(call, 'fullcontrol');
    const body = objectBody(call);
    const { appId, displayName } = readApplication(body);
    const known = applications.find((application) => application.appId === appId);
    const name = known?.displayName ?? displayName ?? appId;
    const permission = { siteId: owner.id, appId, displayName: name, role: readRole(body) };
    permissions.grant(permission);
    return answer(owner, permission, 201);
  };
  const change = (call: MatchedCall) => {
    const { owner, permission } = at(call);
    const changed = { ...permission, role: readRole(objectBody(call)) };
    permissions.grant(changed);
    return answer(owner, changed);
  };
  const withdraw = (call: MatchedCall) => {
    permissions.withdraw(at(call).permission);
    return { status: 204 };
  };

  const sharepoint = { workload: 'sharepoint', application: ['Sites.FullControl.All'], cost: 5 } as const;
  const forAll = { ...sharepoint, application: [...sharepoint.application] };
  const reading = permissionsFor('read', 'site');
  return [
    {
      ...{
        method: 'GET',
        path: '/sites/{}',
        workload: 'sharepoint',
        application: reading,
        delegated: reading,
        cost: 1,
      },
      run: site,
    },
    { ...forAll, delegated: [...forAll.application], method: 'GET', path: '/sites/{}/permissions', run: list },
    { ...forAll, delegated: [], method: 'POST', path: '/sites/{}/permissions', run: grant },
    { ...forAll, delegated: [], method: 'GET', path: '/sites/{}/permissions/{}', run: (call) => answerOf(call) },
    { ...forAll, delegated: [], method: 'PATCH', path: '/sites/{}/permissions/{}', run: change },
    { ...forAll, delegated: [], method: 'DELETE', path: '/sites/{}/permissions/{}', run: withdraw },
  ];

  function answerOf(call: MatchedCall) {
    const { owner, permission } = at(call);
    return answer(owner, permission);
  }
}
