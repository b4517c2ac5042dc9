import type { Declined, ProposalView } from '../../../src/domain/membership';

/** A community that somebody proposed. */
export interface Proposal extends Omit<ProposalView, 'isOld'> {
  /** Whether it still waits for a communities manager. */
  readonly isOpen: boolean;
  /** It was not made a community, and why not. */
  readonly declined?: Declined;
}

/** Keeps proposals of communities. */
export interface ProposalStore {
  /** Those that wait. */
  open(): Promise<readonly Proposal[]>;
  /** What everybody proposed: what waits, and what was declined. */
  told(): Promise<readonly Proposal[]>;
  find(proposalId: string): Promise<Proposal | undefined>;
  /** Writes it, whatever stands there. */
  put(proposal: Proposal): Promise<void>;
}
