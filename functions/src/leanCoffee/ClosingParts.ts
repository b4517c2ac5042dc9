import type { Clock, RealTime } from '../platform/clock';
import type { Communities } from '../platform/Communities';
import type { Leases } from '../platform/Leases';
import type { ActionStore } from './ActionStore';
import type { BoardStore } from './BoardStore';
import type { ClosingQueue } from './ClosingQueue';
import type { RecordLibrary } from './RecordLibrary';
import type { RecordStore } from './RecordStore';
import type { BoardSession } from './Sessions';
import type { TellParts } from './tellOwners';

/** What closing works with. */
export interface ClosingParts extends TellParts {
  readonly communities: Communities;
  readonly boards: BoardStore;
  readonly actions: Pick<ActionStore, 'open' | 'ended'>;
  readonly records: Pick<RecordStore, 'save' | 'latest' | 'showWorth'>;
  readonly sessions: { all(communityId: string): Promise<readonly BoardSession[]> };
  readonly library: RecordLibrary;
  readonly queue: ClosingQueue;
  readonly leases: Leases;
  readonly clock: Clock;
  readonly time: RealTime;
  /** 32 bytes; see `pseudonym.ts`. */
  readonly pseudonymKey: Buffer;
}
