import { TableClient, TableServiceClient } from '@azure/data-tables';
import { execFile } from 'child_process';
import { mkdtemp, rm } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
import { promisify } from 'util';
import { startAzurite, type Azurite, type StartAzuriteOptions } from './startAzurite';

const table = (connection: string): TableClient =>
  TableClient.fromConnectionString(connection, 'people', { allowInsecureConnection: true });

const running: Azurite[] = [];

async function start(options?: StartAzuriteOptions): Promise<Azurite> {
  const azurite = await startAzurite(options);
  running.push(azurite);
  return azurite;
}

afterEach(() => Promise.all(running.splice(0).map((azurite) => azurite.stop())));

describe('the storage emulator', () => {
  it('is empty at each start when it has no folder', async () => {
    const first = await start();
    await table(first.connectionString).createTable();
    await first.stop();
    const second = await start();
    const tables = TableServiceClient.fromConnectionString(second.connectionString, { allowInsecureConnection: true });
    expect((await tables.listTables().next()).value).toBeUndefined();
  });

  it('keeps what its folder holds when it is stopped and started again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'azurite-test-'));
    const first = await start({ folder });
    await table(first.connectionString).createTable();
    await table(first.connectionString).createEntity({ partitionKey: 'p', rowKey: 'ada', name: 'Ada' });
    await first.stop();
    const second = await start({ folder });
    expect(await table(second.connectionString).getEntity('p', 'ada')).toMatchObject({ name: 'Ada' });
    await second.stop();
    await rm(folder, { recursive: true });
  });

  it('runs twice at once on ports of their own', async () => {
    const both = await Promise.all([start(), start()]);
    const ports = both.flatMap(({ blobPort, queuePort, tablePort }) => [blobPort, queuePort, tablePort]);
    expect(new Set(ports).size).toBe(6);
  });

  it('takes a token over https from a process that trusts its certificate, and no key-less call without one', async () => {
    const azurite = await start({ oauth: true });
    const ask = (token: string): Promise<string> =>
      askByToken(azurite.tableServiceUri, token, azurite.certificatePath ?? '');
    expect(await ask(unsignedToken('https://storage.azure.com'))).toBe('200');
    expect(await ask(unsignedToken('https://graph.microsoft.com'))).toBe('403');
  });
});

/** A token as Entra would give it for storage; the emulator reads it and checks no signature. */
function unsignedToken(audience: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const tenant = '7c1f2f0a-5f0e-4f6b-9c53-2b8d1f6a9e01';
  const claims = {
    aud: audience,
    iss: `https://sts.windows.net/${tenant}/`,
    iat: now,
    nbf: now,
    exp: now + 600,
    tid: tenant,
  };
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.c2lnbmVk`;
}

/** Lists tables in a process of its own, because Node reads NODE_EXTRA_CA_CERTS only as it starts. Answers the status. */
async function askByToken(tableServiceUri: string, token: string, certificatePath: string): Promise<string> {
  const script = `fetch(process.argv[1] + '/Tables', { headers: { authorization: 'Bearer ' + process.argv[2],
    'x-ms-version': '2020-12-06', accept: 'application/json;odata=nometadata' } })
    .then((answer) => console.log(answer.status), (error) => console.log(String(error.cause ?? error)));`;
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificatePath };
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script, tableServiceUri, token], { env });
  return stdout.trim();
}
