import * as React from 'react';
import type { Clause } from '../../../domain/charter';
import { HowItReads } from '../proposals/HowItReads';
import { ProposedStart } from '../proposals/ProposedStart';

/** How a first charter that is being written will read, for those who want to see it. */
export const StartPreview: React.FC<{ readonly clauses: readonly Clause[] }> = ({ clauses }) => (
  <HowItReads>
    <ProposedStart clauses={clauses} />
  </HowItReads>
);
