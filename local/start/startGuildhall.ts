import { existsSync } from 'node:fs';
import path from 'node:path';
import { startAzurite, type Azurite } from '../azurite';
import { createHostProxy, openFrontDoor, type FrontDoor } from '../frontDoor';
import { spawnHost, type HostProcess } from '../functionsHost';
import { apiClientId, digitalPracticeGroupId, tenantId } from '../seed';
import { OtherSeed, createTenant, type Tenant, type TenantOptions } from '../tenant';
import { createDirectoryTools, createOutlook, createTenantTools, createWorkbench } from '../workbench';
import { appSettings } from './appSettings';
import { furnish } from './furnish';
import { furnishRules } from './furnishRules';
import { readGrants } from './grants';
import { createTimers } from './hostAdministration';
import { localCommunitiesOf, sharedMailboxes } from './localCommunities';
import { isDepartment, organisationOf } from './organisationOf';
import { StartRefused } from './startRefused';
import { enterStateFolder, makeKeys } from './stateFolder';
import { stopAll } from './stopAll';
import { readTeamsApp } from './teamsApp';
import { untilInvited, type Invited } from './untilInvited';

export interface GuildhallOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Where state is kept between two runs; without it everything lives in memory. */
  readonly stateFolder?: string;
  /** Forgets what is in the folder. */
  readonly reset?: boolean;
  /** Where the tenant's clock starts, ISO 8601. */
  readonly now?: string;
  /** How many Functions hosts run side by side. */
  readonly hosts?: 1 | 2;
  /** How many members the Digital Practice has; the small office has 17. More than 5,000: a department of so many people. */
  readonly people?: number;
  /** A new organisation is found with meetings in its calendars, and with a series that somebody made by hand. */
  readonly furnished?: boolean;
  /** Added to, or put over, the settings of the Functions app. */
  readonly settings?: Readonly<Record<string, string | undefined>>;
  /** How the tenant behaves where tests want it otherwise than usual. */
  readonly tenant?: Partial<
    Pick<TenantOptions, 'seed' | 'limits' | 'duplicateTransaction' | 'teamsLinkAfterReads' | 'random'>
  >;
  /** Each line that a host or its app writes. */
  readonly onHostLine?: (line: string) => void;
  /** Gives up starting; what was started by then is stopped. */
  readonly signal?: AbortSignal;
}

/** Guildhall on this machine, with everything that it needs. */
export interface Guildhall {
  /** `http://localhost:<port>` */
  readonly origin: string;
  readonly port: number;
  readonly tenant: Tenant;
  readonly azurite: Azurite;
  /** The hosts in the order in which they were started; one that was killed stays in the list. */
  readonly hosts: readonly HostProcess[];
  /** Starts one more host, as production does when one has died. */
  addHost(): Promise<HostProcess>;
  /**
   * Lets Guildhall subscribe to the directory, read it, and bring rosters and groups in line; a new organisation that is furnished
   * gets its first membership rules on the way. In a large one it takes minutes.
   */
  readDirectory(): Promise<void>;
  /** Reads what changed in the directory, plans the sessions and sends what is owed now, and waits until no invitation is waiting any more. */
  planNow(): Promise<Invited>;
  /** Stops everything in the order in which nothing is lost; calling it again waits for the same end. */
  stop(): Promise<void>;
}

const repository = path.join(__dirname, '../..');

/**
 * Starts storage, tenant, Functions hosts, workbench and the front door before them. The bundles have to be built.
 *
 * @throws StartRefused with a sentence, when the port is taken or another Guildhall runs on the folder; any error of a part.
 * Whatever was started by then has been stopped.
 */
export async function startGuildhall(options: GuildhallOptions): Promise<Guildhall> {
  const stops: (() => Promise<unknown> | void)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= stopAll(stops));
  try {
    return await start(options, stops, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  { signal, ...options }: GuildhallOptions,
  stops: (() => Promise<unknown> | void)[],
  stop: () => Promise<void>,
): Promise<Guildhall> {
  const door = await openAt(options.port);
  stops.push(() => door.close());
  const state =
    options.stateFolder === undefined
      ? undefined
      : await enterStateFolder(options.stateFolder, door.port, options.reset ?? false);
  if (state) stops.push(() => state.leave());
  const keys = state?.keys ?? makeKeys();

  const isNew = state === undefined || !existsSync(state.tenant);

  const seed = options.tenant?.seed ?? organisationOf(options.people);
  const communities = localCommunitiesOf(seed);
  const startingStorage = startAzurite(state ? { folder: state.azurite } : {});
  // Pushed before it has started: a tenant that refuses to start must not leave the storage behind.
  stops.push(() =>
    startingStorage.then(
      (storage) => storage.stop(),
      () => undefined,
    ),
  );
  const tenant = await createTenant({
    origin: door.origin,
    grants: readGrants(repository),
    teamsApp: readTeamsApp(repository),
    identityHeader: keys.identityHeader,
    ...(state ? { journal: state.tenant } : {}),
    ...(options.now === undefined ? {} : { now: options.now }),
    ...options.tenant,
    seed,
  }).catch((error: unknown) => {
    throw error instanceof OtherSeed ? new StartRefused(otherSize(state?.tenant)) : error;
  });
  stops.push(() => tenant.close());
  const azurite = await startingStorage;
  signal?.throwIfAborted();

  const hosts: HostProcess[] = [];
  const alive = new Set<HostProcess>();
  const proxy = createHostProxy(() => [...alive].map(({ port }) => port));
  stops.push(() => proxy.close());
  const timers = createTimers(() => [...alive]);
  const loopback = `http://127.0.0.1:${door.port}`;
  const tools = createTenantTools(loopback);
  const outlook = createOutlook(loopback, tools.outlookTokenOf);
  const workbench = createWorkbench({
    repository,
    communities,
    tenantId,
    apiClientId,
    tenant: tools,
    directory: createDirectoryTools(loopback),
    outlook,
    sharedMailboxes,
    timers,
    apiUrl: `${loopback}/api`,
  });
  door.admitTo([proxy, tenant, workbench]);
  if (options.furnished && isNew) await furnish(tools, outlook);

  let begun = 0;
  const addHost = async (): Promise<HostProcess> => {
    const host = await spawnHost({
      appDir: path.join(repository, 'functions/deploy'),
      env: { ...appSettings(door.origin, communities, azurite.connectionString, keys, ++begun), ...options.settings },
      ...(options.onHostLine ? { onLine: options.onHostLine } : {}),
    });
    hosts.push(host);
    alive.add(host);
    void host.exited.then(() => alive.delete(host));
    return host;
  };
  // Hosts are stopped first: what they still carry out needs the tenant, the storage and the door.
  stops.push(() => Promise.all(hosts.map((host) => host.stop())));
  const outcomes = await Promise.allSettled(Array.from({ length: options.hosts ?? 1 }, addHost));
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') throw outcome.reason;
  }
  signal?.throwIfAborted();

  const runKnown = async (...wanted: readonly string[]): Promise<void> => {
    const known = (await timers.list()).map(({ name }) => name);
    for (const name of wanted.filter((timer) => known.includes(timer))) await timers.run(name);
  };

  const readDirectory = async (): Promise<void> => {
    await runKnown('keepSubscriptions', 'readDirectory');
    if (options.furnished && isNew) {
      const { access_token: token } = tenant.issueToken({ as: 'facilitator', audience: 'api' });
      await furnishRules(
        { api: `${loopback}/api`, communityId: digitalPracticeGroupId, token },
        isDepartment(options.people),
      );
    }
    await runKnown('syncMemberships');
    await timers.settle();
  };

  return {
    origin: door.origin,
    port: door.port,
    tenant,
    azurite,
    hosts,
    addHost,
    stop,
    readDirectory,
    async planNow() {
      // Who is invited follows the directory.
      await readDirectory();
      await runKnown('planSessions', 'sendInvitations');
      return untilInvited(door.origin, tenant, communities, signal);
    },
  };
}

async function openAt(port: number): Promise<FrontDoor> {
  try {
    return await openFrontDoor({ port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new StartRefused(
        `Port ${port} is in use. Stop what runs there, or choose another: npm start -- --port ${port < 65_535 ? port + 1 : 4800}`,
      );
    }
    if (code === 'EACCES') {
      throw new StartRefused(`Port ${port} may not be used here. Choose one from 1024 on: npm start -- --port 4800`);
    }
    throw error;
  }
}

const otherSize = (journal = ''): string =>
  `${path.dirname(journal)} holds an organisation of another size. Start with the same --people as before, or add --reset to begin anew.`;
