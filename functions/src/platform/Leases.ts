/** Lets one worker at a time do a named piece of work, over all hosts. */
export interface Leases {
  /**
   * Runs the work while holding the lease; renews it meanwhile.
   * The work must stay correct without it (its writes are conditional): a lease avoids waste and contention, and a host
   * that stalls may lose it.
   * @param patienceMs - how long to wait for a lease that somebody else holds; by default not at all
   * @returns what the work returned, or `busy` when somebody else kept it
   */
  whileHolding<Value>(name: string, work: () => Promise<Value>, patienceMs?: number): Promise<Value | 'busy'>;
}
