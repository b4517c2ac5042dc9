import { earlierAt, withRun, type Earlier, type HeldChange, type RunPlan } from '../../../src/domain/membership';
import type { RunParts } from './runParts';

/** What went through without a question, with what it takes to write more of it down. */
export interface GoneThrough {
  readonly earlier: Earlier;
  readonly etag: string;
}

/** @param asked - the change that leads are asked about, or have said yes to */
export async function goneThrough(
  { runs, clock }: Pick<RunParts, 'runs' | 'clock'>,
  communityId: string,
  asked: HeldChange | undefined,
): Promise<GoneThrough> {
  const { runs: kept, etag } = await runs.goneThrough(communityId);
  return { earlier: earlierAt(kept, clock.now().toISOString(), asked?.earlier?.from), etag };
}

/**
 * Notes, before anything of a plan is saved, whom it lets through without a question: a host that is killed forgets nobody. What a lead
 * has said yes to is not counted, nor what went through before it.
 *
 * @returns `conflict` when another host was faster: it has to be planned again
 */
export async function noteGoneThrough(
  { runs, clock }: Pick<RunParts, 'runs' | 'clock'>,
  communityId: string,
  { earlier, etag }: GoneThrough,
  { outside, isAnswered }: Pick<RunPlan, 'outside' | 'isAnswered'>,
): Promise<'noted' | 'conflict'> {
  if (outside.removed.length + outside.added.length === 0) return 'noted';
  const next = isAnswered ? [] : withRun(earlier, outside, clock.now().toISOString());
  return runs.noteGoneThrough(communityId, next, etag);
}
