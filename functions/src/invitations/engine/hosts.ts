import { shortDigest } from '../../platform/shortDigest';
import type { Host } from '../whoIsInvited';

/** What stands in place of a digest when Teams does not let us open the meeting. */
export const meetingRefused = 'refused';

/** Names who shares the rights of the organiser in which Teams meeting. */
export function hostsDigest(joinUrl: string, hosts: readonly Pick<Host, 'id'>[]): string {
  return shortDigest([joinUrl, ...hosts.map(({ id }) => id).sort()].join('\n'));
}

/** Whether the meeting of a session has been opened, but for other leads than there are now. */
export function hasOtherHosts(
  { joinUrl, hosts: opened }: { readonly joinUrl?: string; readonly hosts?: string },
  hosts: readonly Host[],
): boolean {
  return !!joinUrl && !!opened && opened !== meetingRefused && opened !== hostsDigest(joinUrl, hosts);
}
