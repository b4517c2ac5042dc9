import {
  planRun,
  type HeldChange,
  type MembershipRule,
  type RunInput,
  type RunPlan,
} from '../../../src/domain/membership';
import type { GroupNow } from '../directory';
import type { StoredMember } from '../membership';
import { auditEntries } from './auditEntries';
import { gather, type Gathered } from './gather';
import { goneThrough, noteGoneThrough } from './goneThrough';
import { namedIn } from './namedIn';
import type { RunParts } from './runParts';
import type { RunRow } from './runRow';
import type { Mark } from './RunStores';

/** How often a run plans again what others have changed meanwhile; after that their marks are left for the next one. */
const attempts = 4;

/** What is to be aligned. */
export interface ToAlign {
  readonly communityId: string;
  readonly marks: readonly Mark[];
  /** The whole group, where it was read or is read for the first time. */
  readonly group?: GroupNow;
  readonly isFirst: boolean;
}

export interface Aligned {
  readonly read: number;
  /** Ids of those whose record this run has changed. */
  readonly changed: ReadonlySet<string>;
  readonly held?: HeldChange;
}

/**
 * Brings the records of those who are marked, or owed something, in line with the directory, the rules and the group. Whoever is
 * changed by somebody else meanwhile is planned again.
 */
export async function alignRoster(parts: RunParts, row: RunRow, toAlign: ToAlign): Promise<Aligned> {
  const { communityId, marks, group, isFirst } = toAlign;
  const stored = await parts.rules.load(communityId);
  const changed = new Set<string>();
  let open = await whoToLookAt(parts, toAlign);
  const read = open.length;
  const stays = new Set<string>();
  for (let attempt = 1; open.length > 0 && attempt <= attempts; attempt += 1) {
    const gathered = await gather(parts, communityId, open, stored.rules, group);
    const gone = await goneThrough(parts, communityId, row.asked);
    const { earlier } = gone;
    const input = { people: gathered.people, threshold: stored.threshold, earlier, isFirst, now: nowOf(parts) };
    const plan = await planWith(parts, communityId, { ...input, ...(row.approved ? { approved: row.approved } : {}) });
    if (plan.held) {
      const harmless = planHarmless(input);
      await save(parts, communityId, harmless, gathered);
      return { read, changed, held: plan.held };
    }
    if ((await noteGoneThrough(parts, communityId, gone, plan)) === 'conflict') continue;
    for (const id of plan.lookAgain) stays.add(id);
    await noteRun(row, plan, read);
    await tellOfPlan(parts, row, communityId, plan, gathered, stored);
    const conflicts = await save(parts, communityId, plan, gathered);
    for (const { id } of plan.records) if (!conflicts.has(id)) changed.add(id);
    open = open.filter((id) => conflicts.has(id));
  }
  for (const id of open) stays.add(id);
  await parts.marks.clear(
    communityId,
    marks.filter(({ personId }) => !stays.has(personId)),
  );
  return { read, changed };
}

/** Everybody who is marked or owed something; of a group that is read for the first time also everybody in it. */
export async function whoToLookAt(
  { rosters }: Pick<RunParts, 'rosters'>,
  { communityId, marks, group, isFirst }: ToAlign,
): Promise<readonly string[]> {
  const owing = (await rosters.owing(communityId)).map(({ record }) => record.id);
  const inGroup = isFirst && group ? [...group.members, ...group.owners] : [];
  return [...new Set([...marks.map(({ personId }) => personId), ...owing, ...inGroup])];
}

/** How many are in is counted only where it decides: what a community of nobody lets through goes through in any. */
export async function planWith(
  { rosters }: Pick<RunParts, 'rosters'>,
  communityId: string,
  input: Omit<RunInput, 'size'>,
): Promise<RunPlan> {
  const plan = planRun({ ...input, size: 0 });
  if (!plan.held) return plan;
  const { size } = await rosters.summary(communityId);
  return planRun({ ...input, size });
}

/** While a run holds, what people have done themselves still goes its way: who is owed something and neither comes nor goes by it. */
function planHarmless(input: Omit<RunInput, 'size'>): RunPlan {
  const people = input.people.filter((person) => {
    if (!person.record?.owed) return false;
    const { added, removed, held } = planRun({ ...input, people: [person], size: 0 });
    return !held && added === 0 && removed === 0;
  });
  return planRun({ ...input, people, size: 0 });
}

/** Written before anything is changed: whoever goes on after a crash goes on with this run, and doubles no entry. */
async function noteRun(row: RunRow, plan: RunPlan, read: number): Promise<void> {
  const { found, added, removed, repaired, people } = plan;
  if (found + added + removed + repaired + plan.audit.length === 0) return;
  row.tellOfOthers();
  const { run } = row;
  const most = Math.max(run.found ?? 0, found);
  await row.write({
    read: Math.max(run.read, read),
    ...(most > 0 ? { found: most } : {}),
    added: Math.max(run.added, added),
    removed: Math.max(run.removed, removed),
    repaired: Math.max(run.repaired, repaired),
    ...namedIn(run, people),
  });
}

/** What follows from a plan is told before it is saved: each telling is safe to repeat, and none is lost with a host. */
async function tellOfPlan(
  parts: RunParts,
  { run }: RunRow,
  communityId: string,
  plan: RunPlan,
  { nameOf }: Gathered,
  { rules }: { readonly rules: readonly MembershipRule[] },
): Promise<void> {
  const away = plan.audit.flatMap(({ what, personId }) => (what === 'away' ? [personId] : []));
  if (away.length > 0) await parts.onAway(communityId, away);
  const entries = auditEntries(plan, { runId: run.id, at: nowOf(parts), rules, nameOf });
  if (entries.length > 0) await parts.audit.add(communityId, entries);
}

function save(
  { rosters }: Pick<RunParts, 'rosters'>,
  communityId: string,
  { records, forget }: Pick<RunPlan, 'forget' | 'records'>,
  { stored }: Pick<Gathered, 'stored'>,
): Promise<ReadonlySet<string>> {
  const etagOf = (id: string): StoredMember['etag'] => stored.get(id)?.etag ?? '';
  const changes = [
    ...records.map((record) => ({ id: record.id, record, etag: etagOf(record.id) })),
    ...forget.map((id) => ({ id, record: undefined, etag: etagOf(id) })),
  ];
  return changes.length > 0 ? rosters.save(communityId, changes) : Promise.resolve(new Set());
}

function nowOf({ clock }: Pick<RunParts, 'clock'>): string {
  return clock.now().toISOString();
}
