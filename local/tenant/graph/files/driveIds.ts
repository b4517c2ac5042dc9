import type { TeamSite } from '../../../seed';

const guidLength = 32;
const bytesOf = (guid: string): Buffer => Buffer.from(guid.replaceAll('-', ''), 'hex');
const guid = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');

/** The id of a library as a drive: SharePoint packs the ids of the site collection, the web and the list into it. */
export function driveIdOf({ id }: Pick<TeamSite, 'id'>, listId: string): string {
  const [, collection = '', web = ''] = id.split(',');
  return `b!${Buffer.concat([collection, web, listId].map(bytesOf)).toString('base64url')}`;
}

/** What stands in the id of a drive; undefined for what is none. */
export function readDriveId(driveId: string): { collection: string; listId: string } | undefined {
  if (!/^b![\w-]{64}$/.test(driveId)) return undefined;
  const hex = Buffer.from(driveId.slice(2), 'base64url').toString('hex');
  return { collection: guid(hex.slice(0, guidLength)), listId: guid(hex.slice(2 * guidLength)) };
}
