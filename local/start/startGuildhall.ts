import { existsSync } from 'node:fs';
import path from 'node:path';
import { startAzurite, type Azurite } from '../azurite';
import { createHostProxy, openFrontDoor, type FrontDoor } from '../frontDoor';
import { spawnHost, type HostProcess } from '../functionsHost';
import { apiClientId, harbourAndCoast, harbourAndCoastWith, tenantId } from '../seed';
import { OtherSeed, createTenant, type Tenant, type TenantOptions } from '../tenant';
import { createOutlook, createTenantTools, createWorkbench } from '../workbench';
import { appSettings } from './appSettings';
import { furnish } from './furnish';
import { readGrants } from './grants';
import { createTimers } from './hostAdministration';
import { localCommunities, sharedMailboxes } from './localCommunities';
import { StartRefused } from './startRefused';
import { enterStateFolder, makeKeys } from './stateFolder';
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
  /** How many members the Digital Practice has; the small office has 17. */
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
  /** Plans the sessions and sends what is owed now, and waits until no invitation is waiting any more. */
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
    seed: options.people === undefined ? harbourAndCoast : harbourAndCoastWith(options.people),
    grants: readGrants(repository),
    teamsApp: readTeamsApp(repository),
    identityHeader: keys.identityHeader,
    ...(state ? { journal: state.tenant } : {}),
    ...(options.now === undefined ? {} : { now: options.now }),
    ...options.tenant,
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
    communities: localCommunities,
    tenantId,
    apiClientId,
    tenant: tools,
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
      env: { ...appSettings(door.origin, azurite.connectionString, keys, ++begun), ...options.settings },
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

  return {
    origin: door.origin,
    port: door.port,
    tenant,
    azurite,
    hosts,
    addHost,
    stop,
    async planNow() {
      const known = (await timers.list()).map(({ name }) => name);
      for (const name of ['planSessions', 'sendInvitations'].filter((timer) => known.includes(timer))) {
        await timers.run(name);
      }
      return untilInvited(door.origin, tenant, signal);
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

/** In the opposite order of the start, and to the end even when a part does not want to. */
async function stopAll(stops: readonly (() => Promise<unknown> | void)[]): Promise<void> {
  for (const stop of [...stops].reverse()) {
    try {
      await stop();
    } catch (error) {
      console.error('A part of Guildhall could not be stopped:', error);
    }
  }
}
