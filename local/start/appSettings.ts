import { apiClientId, tenantId } from '../seed';
import { allowedGroupSettings, communitySettings, type LocalCommunity } from './localCommunities';
import type { Keys } from './stateFolder';

/** Where tokens on behalf of people come from, and what has to be trusted for it. */
export interface TokenAuthority {
  /** `https://localhost:<port>` */
  readonly origin: string;
  /** File of its certificate. */
  readonly certPath: string;
}

/**
 * The settings of one instance of the Functions app: those of production, and the development seams that point it to this
 * machine.
 *
 * @param instance - number of the host, which the tenant's recording names.
 */
export function appSettings(
  origin: string,
  communities: readonly LocalCommunity[],
  connectionString: string,
  keys: Keys,
  authority: TokenAuthority,
  instance: number,
): Readonly<Record<string, string>> {
  return {
    AzureWebJobsStorage: connectionString,
    GUILDHALL_TENANT_ID: tenantId,
    GUILDHALL_API_CLIENT_ID: apiClientId,
    GUILDHALL_PSEUDONYM_KEY: keys.pseudonymKey,
    GUILDHALL_COMMUNITIES: communitySettings(communities, origin),
    GUILDHALL_ALLOWED_GROUPS: allowedGroupSettings,
    GUILDHALL_PUBLIC_URL: `${origin}/api`,
    GUILDHALL_DIRECTORY_URL: `${origin}/webpart/directory`,
    GUILDHALL_MEMBERSHIP_URL: `${origin}/webpart/membership`,
    GUILDHALL_CHARTER_URL: `${origin}/webpart/charter`,
    IDENTITY_ENDPOINT: `${origin}/msi/token`,
    IDENTITY_HEADER: keys.identityHeader,
    GUILDHALL_DEV_AUTHORITY: origin,
    GUILDHALL_DEV_TOKEN_AUTHORITY: authority.origin,
    // Read by Node when a process starts: of the certificate on this machine, nobody else's.
    NODE_EXTRA_CA_CERTS: authority.certPath,
    GUILDHALL_DEV_GRAPH: origin,
    GUILDHALL_DEV_CLOCK: `${origin}/_tenant/clock`,
    GUILDHALL_DEV_INSTANCE: `host${instance}`,
    // The front door listens on 127.0.0.1 only, while `localhost` may mean ::1 first.
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --dns-result-order=ipv4first`.trim(),
  };
}
