import type { ServerResponse } from 'node:http';
import { pathOf } from './pathOf';

const entityAddress = /\/_api\/web\/GetStorageEntity\('([^']*)'\)$/i;

/**
 * Answers `GetStorageEntity` as SharePoint does: tenant properties that an administrator has set in the app catalogue. An
 * unknown one is not an error there but an entity without a value.
 *
 * @returns false when the address asks for something else.
 */
export function answerStorageEntity(response: ServerResponse, url: URL, apiClientId: string): boolean {
  const key = entityAddress.exec(pathOf(url) ?? '')?.[1];
  if (key === undefined) {
    return false;
  }
  const properties: Readonly<Record<string, string>> = {
    // Of the origin that asks, so that a page opened as 127.0.0.1 stays within its own origin.
    GuildhallApiUrl: `${url.origin}/api`,
    GuildhallApiResource: `api://${apiClientId}`,
  };
  const value = Object.hasOwn(properties, key) ? properties[key] : undefined;
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(
    JSON.stringify(
      value === undefined
        ? { '@odata.null': true }
        : { Comment: 'Set on this machine', Description: key, Value: value },
    ),
  );
  return true;
}
