import { createHash } from 'node:crypto';
import type { Host } from './whoIsInvited';

/** What stands in place of a digest when Teams does not let us open the meeting. */
export const meetingRefused = 'refused';

/** Names who shares the rights of the organiser in which Teams meeting. */
export function hostsDigest(joinUrl: string, hosts: readonly Pick<Host, 'id'>[]): string {
  const text = [joinUrl, ...hosts.map(({ id }) => id).sort()].join('\n');
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** Whether the meeting of a session has been opened, but for other leads than there are now. */
export function hasOtherHosts(
  { joinUrl, hosts: opened }: { readonly joinUrl?: string; readonly hosts?: string },
  hosts: readonly Host[],
): boolean {
  return !!joinUrl && !!opened && opened !== meetingRefused && opened !== hostsDigest(joinUrl, hosts);
}
