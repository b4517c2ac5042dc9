export const graphResource = 'https://graph.microsoft.com';
export const storageResource = 'https://storage.azure.com';
/** What a managed identity asks for when its token is to stand for the secret of an application; its app id is the audience. */
export const tokenExchangeResource = 'api://AzureADTokenExchange';
export const tokenExchangeAppId = 'fb60f99c-7a34-4190-8149-302f77469936';
export const graphAppId = '00000003-0000-0000-c000-000000000000';

/** Both names by which a Graph token may call its audience. */
export const isGraph = (audience: unknown): boolean => audience === graphResource || audience === graphAppId;

/** Exchange permissions are granted to the product by RBAC for Applications, so they never show in a token's roles. */
export const isExchangePermission = (permission: string): boolean =>
  /^(Calendars|Mail|MailboxSettings)\./.test(permission);

/**
 * The resource that a `resource` or `scope` parameter means, without slash and `/.default`; null when this tenant has none of it.
 *
 * @param apiIds client ids of the APIs registered in the tenant.
 */
export function knownResource(asked: string, apiIds: string[]): string | null {
  const resource = asked.replace(/\/\.default$/, '').replace(/\/$/, '');
  if (resource === graphResource || resource === storageResource) return resource;
  if (resource === tokenExchangeResource) return tokenExchangeAppId;
  return apiIds.find((id) => resource === id || resource === `api://${id}`) ?? null;
}
