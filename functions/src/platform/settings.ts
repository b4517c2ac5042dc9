import * as z from 'zod';
import type { Community } from './Communities';
import { communitiesSetting, guid } from './communitiesSetting';

/** Where tables and queues are: a connection string, or addresses that the app's managed identity may use. */
export type StorageSettings =
  | { readonly kind: 'connectionString'; readonly connectionString: string }
  | { readonly kind: 'identity'; readonly tableServiceUri: string; readonly queueServiceUri: string };

/** Everything the app is told from outside, checked once at the start. */
export interface Settings {
  readonly tenantId: string;
  readonly apiClientId: string;
  /** Client id of a user-assigned managed identity; absent for the system-assigned one. */
  readonly managedIdentityClientId?: string;
  /** 32 bytes; keys the pseudonyms under which ballots are kept. */
  readonly pseudonymKey: Buffer;
  /** Communities that are served from the first day; those made later stand in the registry. */
  readonly communities: readonly Community[];
  /**
   * Ids of Microsoft 365 groups, in small letters: those that a community may be made of and that rules may name. The
   * groups of the communities above are among them.
   */
  readonly allowedGroups: readonly string[];
  /** Where people's browsers reach this API, without a slash at the end: `https://guildhall.azurewebsites.net/api`. */
  readonly publicUrl: string;
  /** The page on which people find all communities, for links in messages; absent: messages say it in words. */
  readonly directoryUrl?: string;
  /** The page on which leads look after membership, for links in messages to them; absent: messages say it in words. */
  readonly membershipUrl?: string;
  /** The page on which the web part "Charter" stands; absent: messages lead nowhere. */
  readonly charterUrl?: string;
  /** Id of the Teams app in the catalogue of the organisation; absent when it is the one of the manifest. */
  readonly teamsAppId?: string;
  readonly storage: StorageSettings;
  /** How long a lease on a piece of work is held without renewal, in milliseconds. */
  readonly leaseMs: number;
  /** How long nothing more may have changed before people are told of a change, in milliseconds. */
  readonly quietMs: number;
  /** How long it is kept who changed what about membership, in months. */
  readonly auditMonths: number;
  readonly development: {
    readonly authority?: string;
    /** Where tokens on behalf of people come from: the same authority over https, without which none are asked for. */
    readonly tokenAuthority?: string;
    readonly graph?: string;
    readonly clock?: string;
    readonly instance?: string;
  };
}

/** The app was given settings it can't run with. The message names each setting and what is wrong, never a value. */
export class SettingsRefused extends Error {
  override readonly name = 'SettingsRefused';
}

const groups = z
  .string()
  .transform((text) => (text.trim() === '' ? [] : text.split(',').map((id) => id.trim())))
  .pipe(z.array(guid.transform((id) => id.toLowerCase())));

const page = z.url({ protocol: /^https?$/, error: 'must be the address of a page' });

const loopbackOrigin = z.string().refine(isOnThisMachine, 'must be an address on this machine');

const loopbackOverHttps = loopbackOrigin.refine((address) => /^https:/i.test(address), 'must begin with https://');

const environment = z.object({
  GUILDHALL_TENANT_ID: guid,
  GUILDHALL_API_CLIENT_ID: guid,
  GUILDHALL_PSEUDONYM_KEY: z
    .string()
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((key) => key.length === 32, 'must be 32 bytes in base64'),
  GUILDHALL_COMMUNITIES: z.string().transform(parseJson).pipe(communitiesSetting),
  GUILDHALL_ALLOWED_GROUPS: groups.default([]),
  GUILDHALL_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be the address of this API, https://…/api' })
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  GUILDHALL_DIRECTORY_URL: page.optional(),
  GUILDHALL_MEMBERSHIP_URL: page.optional(),
  GUILDHALL_CHARTER_URL: page.optional(),
  GUILDHALL_TEAMS_APP_ID: guid.optional(),
  /** App Service and the local tools of Azure Functions set it. */
  WEBSITE_HOSTNAME: z.string().min(1).optional(),
  GUILDHALL_LEASE_SECONDS: z.coerce.number().min(1).max(60).default(30),
  GUILDHALL_QUIET_SECONDS: z.coerce.number().min(0).max(600).default(60),
  GUILDHALL_AUDIT_MONTHS: z.coerce.number().int().min(1).max(120).default(24),
  AzureWebJobsStorage: z.string().min(1).optional(),
  AzureWebJobsStorage__tableServiceUri: z.url().optional(),
  AzureWebJobsStorage__queueServiceUri: z.url().optional(),
  AzureWebJobsStorage__blobServiceUri: z.url().optional(),
  AZURE_CLIENT_ID: guid.optional(),
  GUILDHALL_DEV_AUTHORITY: loopbackOrigin.optional(),
  GUILDHALL_DEV_TOKEN_AUTHORITY: loopbackOverHttps.optional(),
  GUILDHALL_DEV_GRAPH: loopbackOrigin.optional(),
  GUILDHALL_DEV_CLOCK: loopbackOrigin.optional(),
  GUILDHALL_DEV_INSTANCE: z.string().max(40).optional(),
});

/**
 * Reads the app's settings.
 *
 * @param env - the environment variables of the process
 * @throws SettingsRefused when anything is missing or wrong, or when a development seam is set in Azure
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const complaints = parsed.error.issues.map(({ path, message }) => {
      const isMissing = path.length === 1 && env[String(path[0])] === undefined;
      return `${path.join('.')}: ${isMissing ? 'is missing' : message}`;
    });
    throw new SettingsRefused(sentenceOf(complaints));
  }
  const values = parsed.data;
  const storage = storageOf(values);
  if (!storage) {
    throw new SettingsRefused(
      sentenceOf([
        'AzureWebJobsStorage: give a connection string, or all of AzureWebJobsStorage__tableServiceUri, __queueServiceUri and __blobServiceUri',
      ]),
    );
  }
  const publicUrl =
    values.GUILDHALL_PUBLIC_URL ?? (values.WEBSITE_HOSTNAME && `https://${values.WEBSITE_HOSTNAME}/api`);
  if (!publicUrl) throw new SettingsRefused(sentenceOf(['GUILDHALL_PUBLIC_URL: is missing']));
  const seams = Object.keys(values).filter(
    (name) => name.startsWith('GUILDHALL_DEV_') && values[name as keyof typeof values],
  );
  if (seams.length > 0 && runsInAzure(env)) {
    throw new SettingsRefused(
      sentenceOf(seams.map((name) => `${name}: is for development only and must not be set in Azure`)),
    );
  }
  return {
    tenantId: values.GUILDHALL_TENANT_ID.toLowerCase(),
    apiClientId: values.GUILDHALL_API_CLIENT_ID.toLowerCase(),
    managedIdentityClientId: values.AZURE_CLIENT_ID,
    pseudonymKey: values.GUILDHALL_PSEUDONYM_KEY,
    communities: values.GUILDHALL_COMMUNITIES,
    allowedGroups: [
      ...new Set([...values.GUILDHALL_COMMUNITIES.map(({ id }) => id), ...values.GUILDHALL_ALLOWED_GROUPS]),
    ],
    publicUrl,
    ...(values.GUILDHALL_DIRECTORY_URL ? { directoryUrl: values.GUILDHALL_DIRECTORY_URL } : {}),
    ...(values.GUILDHALL_MEMBERSHIP_URL ? { membershipUrl: values.GUILDHALL_MEMBERSHIP_URL } : {}),
    ...(values.GUILDHALL_CHARTER_URL ? { charterUrl: values.GUILDHALL_CHARTER_URL } : {}),
    ...(values.GUILDHALL_TEAMS_APP_ID ? { teamsAppId: values.GUILDHALL_TEAMS_APP_ID } : {}),
    storage,
    leaseMs: values.GUILDHALL_LEASE_SECONDS * 1_000,
    quietMs: values.GUILDHALL_QUIET_SECONDS * 1_000,
    auditMonths: values.GUILDHALL_AUDIT_MONTHS,
    development: {
      authority: values.GUILDHALL_DEV_AUTHORITY,
      tokenAuthority: values.GUILDHALL_DEV_TOKEN_AUTHORITY,
      graph: values.GUILDHALL_DEV_GRAPH,
      clock: values.GUILDHALL_DEV_CLOCK,
      instance: values.GUILDHALL_DEV_INSTANCE,
    },
  };
}

function storageOf(values: z.infer<typeof environment>): StorageSettings | undefined {
  const { AzureWebJobsStorage: connectionString } = values;
  const {
    AzureWebJobsStorage__tableServiceUri: tableServiceUri,
    AzureWebJobsStorage__queueServiceUri: queueServiceUri,
    AzureWebJobsStorage__blobServiceUri: blobServiceUri,
  } = values;
  if (connectionString) return { kind: 'connectionString', connectionString };
  // We keep no blobs, but without them the runtime could not agree which instance runs the timer.
  return tableServiceUri && queueServiceUri && blobServiceUri
    ? { kind: 'identity', tableServiceUri, queueServiceUri }
    : undefined;
}

/** App Service sets these in every app it runs. */
function runsInAzure(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env.WEBSITE_INSTANCE_ID || env.WEBSITE_SITE_NAME || env.CONTAINER_APP_NAME);
}

function sentenceOf(complaints: readonly string[]): string {
  return `Guildhall cannot start with these settings.\n${complaints.map((complaint) => `  ${complaint}`).join('\n')}`;
}

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'must be JSON' });
    return z.NEVER;
  }
}

function isOnThisMachine(address: string): boolean {
  return URL.canParse(address) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
}
