/**
 * A small stand-in for the Azure Functions runtime: runs the deployable folder of a Node app of programming model v4
 * (HTTP, timer and queue triggers, HTTP answers and queue outputs) against a storage emulator.
 */
export type { Host, HostOptions } from './startHost';
export { spawnHost, type HostProcess, type SpawnHostOptions } from './spawnHost';
export type { HostStatus } from './hostStatus';
export type { LogEntry, LogLevel } from './logger';
