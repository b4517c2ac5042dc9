import { existsSync } from 'node:fs';
import path from 'node:path';
import { startAzurite } from '../azurite';
import { createHostProxy, openFrontDoor, type FrontDoor } from '../frontDoor';
import { spawnHost, type HostProcess } from '../functionsHost';
import { apiClientId, digitalPracticeGroupId, tenantId } from '../seed';
import { OtherSeed, createTenant } from '../tenant';
import { createDirectoryTools, createOutlook, createTenantTools, createWorkbench } from '../workbench';
import { appSettings } from './appSettings';
import { furnish } from './furnish';
import { furnishRules } from './furnishRules';
import type { Guildhall, GuildhallOptions } from './guildhall';
import { readGrants } from './grants';
import { createTimers } from './hostAdministration';
import { localCommunitiesOf, sharedMailboxes } from './localCommunities';
import { openAuthority } from './openAuthority';
import { isDepartment, organisationOf } from './organisationOf';
import { provisionSites } from './provisionSites';
import { StartRefused } from './startRefused';
import { enterStateFolder, makeKeys } from './stateFolder';
import { stopAll } from './stopAll';
import { readTeamsApp } from './teamsApp';
import { untilInvited } from './untilInvited';

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
  const authority = await openAuthority(tenant, state?.folder);
  stops.push(() => authority.close());
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
  // A folder from before has been read already, and is followed from there.
  const firstRead: { isUnderWay: boolean; people?: number } = { isUnderWay: isNew };
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
    firstRead: () => firstRead,
  });
  door.admitTo([proxy, tenant, workbench]);
  await provisionSites(tenant, loopback, seed.sites);
  if (options.furnished && isNew) await furnish(tools, outlook);

  const onLine = (line: string): void => {
    const count = /directoryListed.*?count\W+(\d+)/.exec(line)?.[1];
    if (count !== undefined && firstRead.people === undefined) {
      firstRead.people = Number(count);
      options.onFirstRead?.(firstRead.people);
    }
    options.onHostLine?.(line);
  };
  let begun = 0;
  const addHost = async (): Promise<HostProcess> => {
    const host = await spawnHost({
      appDir: path.join(repository, 'functions/deploy'),
      env: {
        ...appSettings(door.origin, communities, azurite.connectionString, keys, authority, ++begun),
        ...options.settings,
      },
      onLine,
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
    authority,
    azurite,
    hosts,
    addHost,
    stop,
    readDirectory,
    async planNow() {
      // Who is invited follows the directory.
      await readDirectory();
      await runKnown('planSessions');
      // What planning has asked for is under way already: asked for again, each invitation would be gone through twice.
      await timers.settle();
      await runKnown('sendInvitations');
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
