import type { Log } from '../../platform/log';
import type { DriftKind, DriftStore } from '../DriftStore';
import type { EngineParts } from '../EngineParts';

/** Which event something was found about. */
interface EventPlace {
  readonly communityId: string;
  readonly sessionId: string;
  readonly part: number;
}

/** Keeps and logs that a calendar says something else than was written there. */
export async function reportDrift(
  { drifts, clock }: Pick<EngineParts, 'clock'> & { readonly drifts: Pick<DriftStore, 'add'> },
  kind: DriftKind,
  { communityId, sessionId, part }: EventPlace,
  log: Log,
): Promise<void> {
  await drifts.add({ at: clock.now().toISOString(), kind, communityId, sessionId, part });
  log('warn', 'driftFound', { community: communityId, session: sessionId, code: kind, count: part });
}
