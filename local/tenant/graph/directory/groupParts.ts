import type { Directory } from './directory';
import type { Replica } from './replica';

/** What operations on groups work with. */
export interface GroupParts {
  directory: Directory;
  replica: Replica;
  now: () => Date;
  /** Fractions in [0,1), for ids. */
  random: () => number;
  /** Domain of new groups' addresses. */
  domain: string;
}
