/** Holds back all mail and calendar writes of one community, or of all. */
export interface Brake {
  /** Id of a community, or `all`. */
  readonly scope: string;
  readonly since: string;
  /** 1 to 300 characters, plain; leads read it. */
  readonly reason: string;
  /** Name of the administrator who put it on, or wrote the reason anew; administrators read it. */
  readonly by: string;
}

/** Keeps which brakes are on. */
export interface BrakeStore {
  list(): Promise<readonly Brake[]>;
  put(brake: Brake): Promise<void>;
  remove(scope: string): Promise<void>;
}
