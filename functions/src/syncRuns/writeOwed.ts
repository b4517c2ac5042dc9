import { compareText } from '../../../src/domain/kernel';
import {
  isSettled,
  type MemberRecord,
  type Named,
  type OwedWrite,
  type SyncRun,
  type WriteRefusal,
} from '../../../src/domain/membership';
import type { StoredMember } from '../membership';
import { growingDelay } from '../platform/growingDelay';
import type { RunParts } from './runParts';
import type { WriteOutcome } from './RunStores';

/** What goes out in one request, and is noted before it. */
const writtenAtOnce = 20;
/** After this a refused write is tried again, in milliseconds; twice as long each time, up to an hour. */
const firstRetryMs = 60_000;
/** How often it is tried to note a refusal that others get in the way of; it is found out again otherwise. */
const attempts = 3;

type WriteParts = Pick<RunParts, 'clock' | 'rosters' | 'writer'>;

/** What was sent to the group. */
export interface Written {
  readonly sent: readonly (Named & { readonly write: OwedWrite['write'] })[];
  /** Something was sent, and all of it is what people, or a lead about them, have decided here. */
  readonly isByPeople: boolean;
  /** Refused; only what was not refused for the same reason before. */
  readonly failed: SyncRun['failed'];
  /** The directory could not be reached: what is left waits. */
  readonly isCutShort: boolean;
}

/** Whether a write can go out now. */
function mayGo({ owed }: MemberRecord, now: string): boolean {
  return owed !== undefined && owed.sentAt === undefined && (owed.notBefore ?? '') <= now;
}

/** Whether there is something to be done about somebody: to send, or to look what became of it. */
export function isDue(record: MemberRecord, now: Date): boolean {
  const { owed } = record;
  if (owed?.sentAt === undefined) return mayGo(record, now.toISOString());
  return isSettled(now.toISOString(), owed.sentAt);
}

/**
 * Writes what a group is owed, twenty at a time. That a write goes out is noted before: whoever goes on after a crash looks at
 * the group before they send it again, and of two hosts only one gets it noted.
 */
export async function writeOwed(parts: WriteParts, communityId: string): Promise<Written> {
  const { clock, rosters, writer } = parts;
  const now = clock.now().toISOString();
  const due = (await rosters.owing(communityId)).filter(({ record }) => mayGo(record, now));
  const sent: Written['sent'][number][] = [];
  const causes: boolean[] = [];
  const failed: SyncRun['failed'][number][] = [];
  for (const write of ['remove', 'add'] as const) {
    // Who was refused before comes last, so that others don't wait for them.
    const queue = due.filter(({ record }) => record.owed?.write === write).sort(byRefusals);
    for (let first = 0; first < queue.length; first += writtenAtOnce) {
      const noted = await noteSent(parts, communityId, queue.slice(first, first + writtenAtOnce));
      if (noted.length === 0) continue;
      const noticed = queue.filter(({ record }) => noted.includes(record.id));
      const names = new Map(noticed.map(({ record: { id, name } }) => [id, name]));
      causes.push(...noticed.map(({ record }) => isOwnDeed(record)));
      const outcomes = await writer[write](communityId, noted);
      const refused = outcomes.flatMap((one) => (one.outcome === 'refused' ? [one] : []));
      const done = outcomes.filter(({ outcome }) => outcome !== 'refused');
      sent.push(...done.map(({ personId: id }) => ({ id, name: names.get(id) ?? '', write })));
      const whole = refusalOfGroup(outcomes);
      // What is refused of the group and not of a person is not asked for again for everybody else.
      const rest = whole
        ? queue.slice(first + writtenAtOnce).map(({ record }) => ({ personId: record.id, why: whole }))
        : [];
      failed.push(...(await noteRefused(parts, communityId, write, [...refused, ...rest])));
      if (whole) break;
      if (outcomes.some(({ outcome }) => outcome === 'unknown')) {
        return { sent, failed, isByPeople: areAll(causes), isCutShort: true };
      }
    }
  }
  return { sent, failed, isByPeople: areAll(causes), isCutShort: false };
}

function areAll(causes: readonly boolean[]): boolean {
  return causes.length > 0 && !causes.includes(false);
}

/** Whether a write is owed since somebody joined, left, was invited, named or removed here: no rule and no reading has a part in it. */
function isOwnDeed({ owed, reasons, left }: MemberRecord): boolean {
  if (owed?.write !== 'add') return left !== undefined && left.how !== 'removedInTeams' && left.at === owed?.since;
  return reasons.some(({ kind, since }) => (kind === 'joined' || kind === 'invited') && since === owed.since);
}

function byRefusals({ record: a }: StoredMember, { record: b }: StoredMember): number {
  return (a.owed?.refusals ?? 0) - (b.owed?.refusals ?? 0) || compareText(a.id, b.id);
}

function refusalOfGroup(outcomes: readonly WriteOutcome[]): WriteRefusal | undefined {
  const [first] = outcomes;
  if (first?.outcome !== 'refused' || (first.why !== 'notAllowed' && first.why !== 'groupNotReady')) return undefined;
  return outcomes.every((one) => one.outcome === 'refused' && one.why === first.why) ? first.why : undefined;
}

/** @returns ids of those for whom it is noted; what somebody else has changed meanwhile is theirs to send */
async function noteSent(
  { clock, rosters }: WriteParts,
  communityId: string,
  due: readonly StoredMember[],
): Promise<readonly string[]> {
  const sentAt = clock.now().toISOString();
  const changes = due.flatMap(({ record, etag }) =>
    record.owed ? [{ id: record.id, record: { ...record, owed: { ...record.owed, sentAt } }, etag }] : [],
  );
  const conflicts = await rosters.save(communityId, changes);
  return changes.map(({ id }) => id).filter((id) => !conflicts.has(id));
}

/** What was certainly not carried out is owed as before, a while later. @returns what is new of it */
async function noteRefused(
  { clock, rosters }: WriteParts,
  communityId: string,
  write: OwedWrite['write'],
  refused: readonly { readonly personId: string; readonly why: WriteRefusal }[],
): Promise<SyncRun['failed']> {
  const whyOf = new Map(refused.map(({ personId, why }) => [personId, why]));
  const failed: SyncRun['failed'][number][] = [];
  for (let attempt = 1; whyOf.size > 0 && attempt <= attempts; attempt += 1) {
    const stored = await rosters.recordsOf(communityId, [...whyOf.keys()]);
    const changes = [...stored.values()].flatMap(({ record, etag }) => {
      const { id, owed } = record;
      const why = whyOf.get(id);
      if (!why || owed?.write !== write) return [];
      const { sentAt: _, ...still } = owed;
      const delay = growingDelay(owed.refusals, {}, firstRetryMs);
      const notBefore = new Date(clock.now().getTime() + delay).toISOString();
      const isNew = owed.refused !== why;
      const next = { ...record, owed: { ...still, refusals: owed.refusals + 1, refused: why, notBefore } };
      return [{ id, record: next, etag, isNew, why }];
    });
    const conflicts = changes.length > 0 ? await rosters.save(communityId, changes) : new Set<string>();
    for (const { id, record, isNew, why } of changes) {
      if (conflicts.has(id)) continue;
      if (isNew) failed.push({ id, name: record.name, write, why });
      whyOf.delete(id);
    }
    if (conflicts.size === 0) break;
  }
  return failed;
}
