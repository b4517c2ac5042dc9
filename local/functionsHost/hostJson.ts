import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import type { Environment } from './appSettings';
import { overrideHostJson } from './hostJsonOverrides';
import type { LogLevels } from './logger';

/** What the host takes from host.json; the defaults are those Microsoft documents for version 2.0. */
export interface HostJson {
  routePrefix: string;
  queues: QueueOptions;
  logLevels: LogLevels;
}

/** host.json `extensions.queues`; times in milliseconds. */
export interface QueueOptions {
  /** Messages fetched at once, 1 to 32. */
  batchSize: number;
  /** The next batch is fetched when no more than this many messages are in work. */
  newBatchThreshold: number;
  /** Tries before a message goes to the poison queue. */
  maxDequeueCount: number;
  /** How long a message whose handler failed waits for its next try. It is not the lease of one in work. */
  visibilityTimeout: number;
  /** Longest pause between looks into an empty queue. */
  maxPollingInterval: number;
  messageEncoding: 'base64' | 'none';
}

interface RawHostJson {
  logging?: { logLevel?: LogLevels };
  extensions?: {
    http?: { routePrefix?: string };
    queues?: {
      batchSize?: number;
      newBatchThreshold?: number;
      maxDequeueCount?: number;
      visibilityTimeout?: string;
      maxPollingInterval?: string;
      messageEncoding?: string;
    };
  };
}

/**
 * Reads `host.json` of an app, with what the environment puts in the place of its values.
 *
 * @throws when a value is not one the runtime takes.
 */
export function readHostJson(appDir: string, environment: Environment = {}): HostJson {
  const raw: RawHostJson = overrideHostJson(readJson<RawHostJson>(appDir, 'host.json'), environment);
  const queues = raw.extensions?.queues ?? {};
  const batchSize = Number(queues.batchSize ?? 16);
  if (batchSize < 1 || batchSize > 32) throw new Error('host.json: batchSize must be 1 to 32');
  const encoding = (queues.messageEncoding ?? 'base64').toLowerCase();
  if (encoding !== 'base64' && encoding !== 'none') throw new Error(`host.json: unknown messageEncoding "${encoding}"`);
  return {
    routePrefix: raw.extensions?.http?.routePrefix ?? 'api',
    logLevels: raw.logging?.logLevel ?? {},
    queues: {
      batchSize,
      newBatchThreshold: Number(queues.newBatchThreshold ?? Math.floor(batchSize / 2)),
      maxDequeueCount: Number(queues.maxDequeueCount ?? 5),
      visibilityTimeout: timeSpan(queues.visibilityTimeout, 0),
      maxPollingInterval: Math.max(100, timeSpan(queues.maxPollingInterval, 60_000)),
      messageEncoding: encoding,
    },
  };
}

/** A JSON file of the app, or an empty object when there is none. */
export function readJson<T extends object>(appDir: string, name: string): Partial<T> {
  const path = join(appDir, name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<T>) : {};
}

/** Milliseconds of a .NET TimeSpan `[d.]hh:mm:ss[.fff]`. */
function timeSpan(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const match = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(text);
  if (!match) throw new Error(`host.json: "${text}" is not a time span (hh:mm:ss)`);
  const [, days = '0', hours, minutes, seconds] = match;
  return (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
