import { withoutNames, type HeldChange, type SyncRun } from '../../../src/domain/membership';
import { seesDirectory } from '../directory';
import { noticeKey } from '../notifications';
import type { Community } from '../platform/Communities';
import { linkToPage } from '../platform/linkToPage';
import type { RunParts } from './runParts';
import { wordHeldRun } from './wordHeldRun';

/** Whoever tries a rule to and fro provokes the same question again and again: of those that nobody answered one a day is told. */
const dayMs = 24 * 60 * 60_000;
/** A question about more than so many times the people is another one. */
const alikeUpTo = 2;
/** How many runs back are looked at. */
const lookedBack = 20;

/** Tells every lead of a community, once, that a run waits for an answer; a guest without names, as everywhere. */
export async function tellLeads(
  parts: Pick<RunParts, 'clock' | 'notifier' | 'rosters' | 'organisation' | 'membershipUrl' | 'runs'>,
  community: Community,
  run: SyncRun,
): Promise<void> {
  const { notifier, rosters, organisation, membershipUrl, runs, clock } = parts;
  const { id, held, trigger, toldAt } = run;
  if (!held || (!toldAt && (await wereToldAlike(parts, community.id, held)))) return;
  const leads = (await rosters.load(community.id)).filter(({ role, active }) => role === 'lead' && active);
  const url = membershipUrl && linkToPage(membershipUrl, community.id);
  const notices = leads.map(async (lead) => {
    const shown = (await seesDirectory(organisation, lead.id)) ? held : withoutNames(held);
    const key = noticeKey('heldRun', community.id, id, lead.id);
    const words = wordHeldRun(community.name, { held: shown, trigger }, url);
    return { key, personId: lead.id, kind: 'running' as const, words, aboutRun: id };
  });
  await notifier.notify(community.id, await Promise.all(notices));
  const stored = toldAt ? undefined : await runs.find(community.id, id);
  if (stored) await runs.save(community.id, { ...stored, run: { ...stored.run, toldAt: clock.now().toISOString() } });
}

/** Whether leads were told of much the same within a day, and it came to nothing without an answer. */
async function wereToldAlike(
  { runs, clock }: Pick<RunParts, 'clock' | 'runs'>,
  communityId: string,
  held: HeldChange,
): Promise<boolean> {
  const since = new Date(clock.now().getTime() - dayMs).toISOString();
  const size = ({ removals, additions }: HeldChange): number => removals + additions;
  return (await runs.latest(communityId, lookedBack)).some(
    ({ toldAt = '', answeredBy, held: before }) =>
      toldAt > since && !answeredBy && before?.because === held.because && size(held) <= alikeUpTo * size(before),
  );
}
