/** What a host's process tells its parent: once, when it is ready or cannot be. */
export type HostMessage = { ready: { port: number } } | { failed: string };
