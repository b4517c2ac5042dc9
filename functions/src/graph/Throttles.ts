/**
 * What is known of services that asked to be left alone. Shared by all hosts: the service throttles the app, not the
 * instance that happened to ask.
 */
export interface Throttles {
  /** Real time in milliseconds before which the workload must not be asked; 0 when it may be. */
  heldUntil(workload: string): Promise<number>;
  hold(workload: string, until: number): Promise<void>;
}
