import { SPHttpClient } from '@microsoft/sp-http';

/**
 * A tenant property (storage entity) of the organisation's app catalogue: set once by an administrator, readable by
 * every page.
 *
 * @returns the value, or `undefined` when it is not set
 * @throws when SharePoint does not answer
 */
export async function readTenantProperty(
  client: SPHttpClient,
  webUrl: string,
  key: string,
): Promise<string | undefined> {
  const url = `${webUrl}/_api/web/GetStorageEntity('${encodeURIComponent(key)}')`;
  const response = await client.get(url, SPHttpClient.configurations.v1);
  if (!response.ok) throw new Error(`SharePoint answered ${response.status} for the tenant property ${key}`);
  const entity = (await response.json()) as { readonly Value?: string };
  return entity.Value?.trim() || undefined;
}
