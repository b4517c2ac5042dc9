import type { ProposalView } from '../../../src/domain/membership';

/** A community that somebody proposed. */
export interface Proposal extends ProposalView {
  /** Whether it still waits for a communities manager. */
  readonly isOpen: boolean;
}

/** Keeps proposals of communities. */
export interface ProposalStore {
  /** Those that wait. */
  open(): Promise<readonly Proposal[]>;
  find(proposalId: string): Promise<Proposal | undefined>;
  /** Writes it, whatever stands there. */
  put(proposal: Proposal): Promise<void>;
}
