import { spawn, type ChildProcess } from 'child_process';
import { mkdir } from 'fs/promises';
import { join } from 'path';
import { createInterface } from 'readline';
import { bundleEntry } from '../bundledProcess';
import { writeCertificate, type CertificateFiles } from './certificate';

/** The emulator's account and its key, the same everywhere and published by Microsoft: no secret. */
const accountName = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

const readyMs = 30_000;
const stopMs = 8_000;

/** Database drivers of Azurite's SQL store, loaded only when one is configured. */
const optionalDrivers = [
  'pg',
  'pg-hstore',
  'mariadb',
  'mysql2',
  'sqlite3',
  'oracledb',
  'tedious',
  'ibm_db',
  'snowflake-sdk',
];

export interface StartAzuriteOptions {
  /** Where tables, queues and blobs are kept; without it they live in memory. Azurite saves there every 5 seconds and when it is stopped. */
  folder?: string;
  /** Serves https and also takes tokens, as storage in Azure does without keys (the signature is not checked). */
  oauth?: boolean;
}

/** A running storage emulator. */
export interface Azurite {
  /** With account and key, for `AzureWebJobsStorage`. */
  connectionString: string;
  blobPort: number;
  queuePort: number;
  tablePort: number;
  /** For `AzureWebJobsStorage__blobServiceUri` and its like. */
  blobServiceUri: string;
  queueServiceUri: string;
  tableServiceUri: string;
  /** With `oauth`: the certificate to name in NODE_EXTRA_CA_CERTS of who connects. */
  certificatePath: string | undefined;
  pid: number;
  /** Settles when the process has ended, however it did. */
  exited: Promise<void>;
  /** Saves and ends it. */
  stop(): Promise<void>;
  /** Ends it as a crash would: with a folder, what came in the last 5 seconds is lost, unlike in Azure. */
  kill9(): Promise<void>;
}

type Ports = Record<'Blob' | 'Queue' | 'Table', number>;

/**
 * Starts Azurite on free ports of 127.0.0.1, without telemetry, as a child process that ends with this one however
 * that ends. Answers when all three services listen.
 *
 * @throws when it does not start; the message holds what it printed.
 */
export async function startAzurite({ folder, oauth = false }: StartAzuriteOptions = {}): Promise<Azurite> {
  const bundle = await bundleEntry({
    entry: join(__dirname, 'runAzurite.ts'),
    name: 'azurite.cjs',
    external: optionalDrivers,
  });
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const certificate = oauth ? await writeCertificate() : undefined;
  // Its Node warning about a deprecated module is nothing a reader of our log could act on.
  const child = spawn(process.execPath, ['--no-deprecation', bundle, ...commandLine(folder, certificate)], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C in a terminal must not end the storage under hosts that are still draining.
    detached: true,
  });
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  void exited.then(() => certificate?.remove());
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    const force = setTimeout(() => child.kill('SIGKILL'), stopMs);
    await exited;
    clearTimeout(force);
  };
  try {
    return {
      ...addresses(await portsOf(child), oauth ? 'https' : 'http'),
      certificatePath: certificate?.certPath,
      pid: child.pid ?? 0,
      exited,
      stop: () => end('SIGTERM'),
      kill9: () => end('SIGKILL'),
    };
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
}

function commandLine(folder: string | undefined, certificate: CertificateFiles | undefined): string[] {
  const services = ['blob', 'queue', 'table'].flatMap((name) => [`--${name}Host`, '127.0.0.1', `--${name}Port`, '0']);
  return [
    ...services,
    ...(folder === undefined ? ['--inMemoryPersistence'] : ['--location', folder]),
    ...(certificate ? ['--cert', certificate.certPath, '--key', certificate.keyPath, '--oauth', 'basic'] : []),
    '--silent',
    '--disableTelemetry',
    // The storage clients are newer than the emulator now and then, and ask for versions it has not heard of.
    '--skipApiVersionCheck',
  ];
}

function portsOf(child: ChildProcess): Promise<Ports> {
  return new Promise((done, refuse) => {
    const ports: Partial<Ports> = {};
    const printed: string[] = [];
    const fail = (why: string): void => refuse(new Error(`Azurite did not start: ${why}\n${printed.join('\n')}`));
    const limit = setTimeout(() => fail(`not ready after ${readyMs} ms`), readyMs);
    child.once('exit', (code, signal) => fail(`it ended at once (${signal ?? code})`));
    const onLine = (line: string): void => {
      printed.push(line);
      const [, service, port] = /Azurite (\w+) service is successfully listening at \S+:(\d+)/.exec(line) ?? [];
      if (service) ports[service as keyof Ports] = Number(port);
      const { Blob, Queue, Table } = ports;
      if (Blob === undefined || Queue === undefined || Table === undefined) return;
      clearTimeout(limit);
      done({ Blob, Queue, Table });
    };
    for (const input of [child.stdout, child.stderr]) if (input) createInterface({ input }).on('line', onLine);
  });
}

function addresses(ports: Ports, scheme: 'http' | 'https') {
  const uri = (port: number): string => `${scheme}://127.0.0.1:${port}/${accountName}`;
  const blobServiceUri = uri(ports.Blob);
  const queueServiceUri = uri(ports.Queue);
  const tableServiceUri = uri(ports.Table);
  const endpoints = `BlobEndpoint=${blobServiceUri};QueueEndpoint=${queueServiceUri};TableEndpoint=${tableServiceUri};`;
  return {
    connectionString: `DefaultEndpointsProtocol=${scheme};AccountName=${accountName};AccountKey=${accountKey};${endpoints}`,
    blobPort: ports.Blob,
    queuePort: ports.Queue,
    tablePort: ports.Table,
    blobServiceUri,
    queueServiceUri,
    tableServiceUri,
  };
}
