import type { Wordings } from '../platform/problems';

/** What is refused to administrators. */
type OperationsCode = 'failureUnknown';

declare module '../platform/refusal' {
  interface RefusalCodes {
    readonly operations: OperationsCode;
  }
}

/** The sentences of what is refused to administrators. */
export const operationProblems: Wordings<OperationsCode> = {
  failureUnknown: [404, 'Failure unknown', 'There is no such failure; it may have been replayed already.'],
};
