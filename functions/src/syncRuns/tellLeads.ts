import type { SyncRun } from '../../../src/domain/membership';
import { noticeKey } from '../notifications';
import type { Community } from '../platform/Communities';
import { linkToPage } from '../platform/linkToPage';
import type { RunParts } from './runParts';
import { wordHeldRun } from './wordHeldRun';

/** Tells every lead of a community, once, that a run waits for an answer. */
export async function tellLeads(
  { notifier, rosters, membershipUrl }: Pick<RunParts, 'notifier' | 'rosters' | 'membershipUrl'>,
  community: Community,
  { id, held }: SyncRun,
): Promise<void> {
  if (!held) return;
  const leads = (await rosters.load(community.id)).filter(({ role, active }) => role === 'lead' && active);
  const words = wordHeldRun(community.name, held, membershipUrl && linkToPage(membershipUrl, community.id));
  await notifier.notify(
    community.id,
    leads.map((lead) => {
      const key = noticeKey('heldRun', community.id, id, lead.id);
      return { key, personId: lead.id, kind: 'running' as const, words };
    }),
  );
}
