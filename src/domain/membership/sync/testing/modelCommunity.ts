import { isIn, type MemberRecord } from '../../roster/reasons';
import { isSettled } from '../lag';
import { keepIn } from '../keepIn';
import { lastMove } from '../../roster/owe';
import { planRun } from '../planRun';
import type { PersonToPlan, RunPlan } from '../runPlan';
import type { HeldChange } from '../syncRun';
import type { ModelOrganisation, Standing } from './modelOrganisation';

/** What becomes of a write that went out; the last two leave its fate unknown. */
export type Fate = 'done' | 'refused' | 'lost' | 'late';

const threshold = { removals: 2, removalShare: 0.1, additionShare: 0.5 };

/** A community's records, its copy of the group, and runs as the host carries them out. */
export class ModelCommunity {
  readonly records = new Map<string, MemberRecord>();
  readonly fits = new Map<string, readonly string[]>();
  readonly complaints: string[] = [];
  readonly marks = new Set<string>();
  /** Of whom a write went out before anybody saw that a hand had done the same. */
  readonly overtaken = new Set<string>();
  held: HeldChange | undefined;
  private copy: { readonly at: string; readonly of: ReadonlyMap<string, Standing> } | undefined;
  private readonly sent = new Map<string, { readonly write: string; readonly at: string }>();

  constructor(private readonly organisation: ModelOrganisation) {}

  isIn(id: string): boolean {
    const record = this.records.get(id);
    return record !== undefined && isIn(record);
  }

  save(record: MemberRecord): void {
    this.records.set(record.id, record);
  }

  /** The copy follows the group, and whose standing differs is marked. */
  read(lagSeconds: number): void {
    const of = new Map(this.organisation.ids.map((id) => [id, this.organisation.standing(id, lagSeconds)]));
    for (const [id, now] of of) {
      const before = this.copy?.of.get(id);
      if (before?.member !== now.member || before.owner !== now.owner) this.marks.add(id);
    }
    this.copy = { at: this.organisation.instant, of };
  }

  run(fates: readonly Fate[], approved?: string): void {
    const looked = [...this.marks, ...[...this.records.values()].filter(({ owed }) => owed).map(({ id }) => id)];
    const ids = [...new Set(looked)];
    const plan = this.plan(ids, approved);
    this.held = plan.held;
    if (!plan.held) {
      this.carryOut(plan);
      for (const id of ids) if (!plan.lookAgain.includes(id)) this.marks.delete(id);
      const { lookAgain: _, ...again } = this.plan(ids);
      const outside = { removed: [], added: [] };
      const people = { found: [], added: [], removed: [], repaired: [] };
      const nothing = {
        records: [],
        forget: [],
        found: 0,
        added: 0,
        removed: 0,
        repaired: 0,
        people,
        audit: [],
        outside,
      };
      this.expect(JSON.stringify(again) === JSON.stringify(nothing), `planned twice: ${JSON.stringify(again)}`);
    }
    this.writeOwed(fates);
  }

  /** A lead answers a held run. */
  answer(answer: 'goOn' | 'keep'): readonly string[] {
    if (!this.held) return [];
    const { digest, removed } = this.held;
    if (answer === 'goOn') {
      this.run([], digest);
      return [];
    }
    for (const { id } of removed) {
      const record = this.records.get(id);
      if (record) this.save(keepIn(record, this.seen(id), this.organisation.instant, 'a lead'));
    }
    this.held = undefined;
    return removed.map(({ id }) => id);
  }

  /** Whether what Guildhall knows of somebody is so, and nothing is under way that could hide somebody's hand. */
  isCalm(id: string): boolean {
    const record = this.records.get(id);
    const { instant } = this.organisation;
    if (this.organisation.isWaitedFor(id) || this.organisation.accounts.get(id) !== 'enabled') return false;
    const isKnown = (record?.confirmed ?? false) === this.organisation.standing(id).member;
    const times = [record?.moved?.at, record?.left?.at, ...(record?.reasons ?? []).map(({ since }) => since)];
    return isKnown && !record?.owed && times.every((at) => at === undefined || isSettled(instant, at));
  }

  private plan(ids: readonly string[], approved?: string): RunPlan {
    return planRun({
      now: this.organisation.instant,
      size: [...this.records.values()].filter(isIn).length,
      threshold,
      people: ids.map((id) => this.personToPlan(id)),
      ...(approved === undefined ? {} : { approved }),
    });
  }

  private personToPlan(id: string): PersonToPlan {
    const [record, facts, seen] = [this.records.get(id), this.organisation.factsOf(id), this.seen(id)];
    return {
      ...{ id, fits: facts?.enabled ? (this.fits.get(id) ?? []) : [] },
      ...(record ? { record } : {}),
      ...(facts ? { facts } : {}),
      ...(seen ? { seen } : {}),
    };
  }

  private seen(id: string): PersonToPlan['seen'] {
    const standing = this.copy?.of.get(id);
    return this.copy && standing ? { ...standing, at: this.copy.at } : undefined;
  }

  private carryOut(plan: RunPlan): void {
    for (const record of plan.records) {
      this.save(record);
      if (!record.owed) this.sent.delete(record.id);
    }
    for (const id of plan.forget) this.records.delete(id);
  }

  private writeOwed(fates: readonly Fate[]): void {
    const now = this.organisation.instant;
    const due = [...this.records.values()].filter(
      ({ owed }) => owed && owed.sentAt === undefined && (owed.notBefore ?? now) <= now,
    );
    due.forEach((record, at) => {
      this.write(record, fates[at] ?? 'done');
    });
  }

  private write(record: MemberRecord, fate: Fate): void {
    const { id, owed } = record;
    if (!owed) return;
    const at = this.organisation.instant;
    this.judge(record, at);
    const next = { ...owed, refusals: owed.refusals + 1 };
    if (fate === 'refused') return this.save({ ...record, owed: next });
    this.sent.set(id, { write: owed.write, at });
    this.save({ ...record, owed: { ...owed, sentAt: at } });
    if (fate === 'done') this.organisation.write(id, owed.write === 'add');
    if (fate === 'late') this.organisation.writeLate(id, owed.write === 'add', 100);
  }

  /** No write goes out for what the group has, nor again while the one before it may still be carried out. */
  private judge(record: MemberRecord, at: string): void {
    const { id, owed, confirmed } = record;
    const to = owed?.write === 'add' ? 'in' : 'out';
    const isSo = (confirmed ? 'in' : 'out') === to && !lastMove(record)?.unseen;
    this.expect(!isSo, `${id}: ${to} although the group was seen to have it so`);
    const isByHand = this.organisation.standing(id).member === (to === 'in') && !this.sent.has(id);
    if (isByHand) this.overtaken.add(id);
    const last = this.sent.get(id);
    const isAgain = last?.write === owed?.write && last !== undefined && !isSettled(at, last.at);
    this.expect(!isAgain, `${id}: ${to} sent twice`);
  }

  private expect(isSo: boolean, complaint: string): void {
    if (!isSo) this.complaints.push(complaint);
  }
}
