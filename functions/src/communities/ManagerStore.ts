import type { Named } from '../../../src/domain/membership';

/** Keeps who looked after all communities, and when last: the directory does not tell Guildhall who has the role. */
export interface ManagerStore {
  note(who: Named, at: string): Promise<void>;
  /** Those who did after an instant. */
  since(instant: string): Promise<readonly Named[]>;
}
