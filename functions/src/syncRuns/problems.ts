import type { Wordings } from '../platform/problems';

type SyncRunCode = 'runChanged' | 'runNotWaiting' | 'runTooEarly' | 'runUnknown';

declare module '../platform/refusal' {
  interface RefusalCodes {
    readonly syncRuns: SyncRunCode;
  }
}

/** The sentences of what is refused about sync runs. */
export const syncRunProblems: Wordings<SyncRunCode> = {
  runUnknown: [404, 'Sync run unknown', 'This sync run is not kept any more. Reload to see the latest ones.'],
  runNotWaiting: [
    409,
    'Not waiting any more',
    'This sync run does not wait for an answer any more: somebody else has answered it, or nothing of it is left. Nothing was changed; reload to see what became of it.',
  ],
  runChanged: [
    409,
    'The change is another one now',
    'The people this is about have changed since you looked. Nothing was changed; reload, look at the names again, then answer.',
  ],
  runTooEarly: [
    409,
    'Directory not read yet',
    'Guildhall has not read the organisation’s directory to its end yet. Nothing was changed; try again in some minutes.',
  ],
};
