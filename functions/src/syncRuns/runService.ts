import {
  withoutNames,
  type AnswerRunBody,
  type DryRunView,
  type Named,
  type SyncRun,
  type SyncTrigger,
} from '../../../src/domain/membership';
import { seesDirectory } from '../directory';
import type { Community } from '../platform/Communities';
import { kindOf, type Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import { shortDigest } from '../platform/shortDigest';
import { Unavailable } from '../platform/unavailable';
import { untilCommitted } from '../platform/untilCommitted';
import { keepAsItIs } from './answerRun';
import { dryRun } from './dryRun';
import type { RunParts } from './runParts';
import { newRun } from './runRow';
import type { RunMessage } from './RunStores';
import { RunTurns } from './runTurns';
import { specialMarks } from './specialMarks';
import { SyncRunner } from './syncRunner';

/** How long a message waits for a run that is under way, before it comes back later, in milliseconds. */
const patienceMs = 2_000;
const comesBackAfterMs = 5_000;
/** Of a request nobody has a log at hand; what the run finds is in its row. */
const silent: Log = () => undefined;
/** How long a lead's request waits for it, in milliseconds. */
const leadWaitsMs = 10_000;

/** Keeps rosters in line with the directory, with the rules, and with their groups. */
export class RunService {
  private readonly runner: SyncRunner;
  private readonly turns = new RunTurns();

  constructor(private readonly parts: RunParts) {
    this.runner = new SyncRunner(parts);
  }

  /** Deals with the marks of a community and with what its group is owed. May be asked twice, at once, or be broken off. */
  async carryOut({ communityId, trigger = 'changes' }: RunMessage, log: Log): Promise<void> {
    const { queue } = this.parts;
    const community = await this.parts.communities.find(communityId);
    if (!community) return;
    const outcome = await this.turns.take(communityId, trigger, (told) =>
      this.alone(communityId, () => this.runner.run(community, told, log), patienceMs),
    );
    // The run under way may have looked before what this message is about.
    if (outcome === 'busy') await queue.send({ communityId, trigger }, comesBackAfterMs);
  }

  /** A lead wants everything compared with the group as it is now. One that was asked for and not carried out yet is the same. */
  async startByHand({ community, by }: { readonly community: Community; readonly by: Named }): Promise<SyncRun> {
    const { runs, marks, organisation, queue, clock, newId } = this.parts;
    if ((await organisation.readAt()) === undefined) throw new Refusal({ code: 'runTooEarly' });
    const open = (await runs.open(community.id)).find(
      ({ run }) => run.trigger === 'byHand' && run.state === 'running' && run.read === 0,
    );
    const fresh = newRun(newId(), 'byHand', clock.now().toISOString());
    const run = open?.run ?? { ...fresh, askedBy: { id: by.id, name: by.name } };
    if (!open) await runs.save(community.id, { run, etag: '' });
    // The mark sees to it that it is carried out whatever becomes of the message.
    await marks.add(community.id, [by.id]);
    await queue.send({ communityId: community.id, trigger: 'byHand' }).catch(() => undefined);
    return run;
  }

  /** What a run over everybody would do, without doing anything. A guest is told how many, and not who. */
  async tryOut(communityId: string, readerId: string): Promise<DryRunView> {
    const { organisation } = this.parts;
    if ((await organisation.readAt()) === undefined) throw new Refusal({ code: 'runTooEarly' });
    return dryRun(this.parts, communityId, await seesDirectory(organisation, readerId));
  }

  /** A run as this lead may see it: whom one waits about is not named to a guest. @throws Refusal `runUnknown` */
  async show(communityId: string, runId: string, readerId: string): Promise<SyncRun> {
    return this.shownTo(readerId, await this.find(communityId, runId));
  }

  private async find(communityId: string, runId: string): Promise<SyncRun> {
    const stored = await this.parts.runs.find(communityId, runId);
    if (!stored) throw new Refusal({ code: 'runUnknown' });
    return stored.run;
  }

  /** The newest first. */
  latest(communityId: string, limit: number): Promise<readonly SyncRun[]> {
    return this.parts.runs.latest(communityId, limit);
  }

  /** The run that waits for a lead. */
  async waiting(communityId: string): Promise<SyncRun | undefined> {
    return (await this.parts.runs.open(communityId)).find(({ run }) => run.state === 'holding')?.run;
  }

  /** Whether what leads were asked about this run still is a question: it waits, or one much like it does that they are not told of. */
  async isAskedAbout(communityId: string, runId: string): Promise<boolean> {
    const waiting = await this.waiting(communityId);
    return waiting !== undefined && (waiting.id === runId || waiting.toldAt === undefined);
  }

  /**
   * A lead answers a run that holds: it goes on, or everybody stays as they are.
   * @throws Refusal `runUnknown`, `runChanged`, `runNotWaiting`, `tooBusy`
   */
  async answer(
    { community, by }: { readonly community: Community; readonly by: Named },
    runId: string,
    { answer, digest }: AnswerRunBody,
    log: Log,
  ): Promise<SyncRun> {
    const { audit, queue, clock } = this.parts;
    const { id: communityId } = community;
    const answeredBy = { id: by.id, name: by.name };
    const before = await this.find(communityId, runId);
    // The same answer again, because the first one's was lost.
    if (before.state !== 'holding' && before.answeredBy?.id === by.id && before.held?.digest === digest) {
      return this.shownTo(by.id, before);
    }
    const answered =
      answer === 'goOn'
        ? await this.close(communityId, runId, digest, { state: 'running', answeredBy })
        : await this.keep(communityId, runId, digest, answeredBy);
    await audit.add(communityId, [
      {
        key: shortDigest([runId, digest, 'runAnswered'].join('\n')),
        ...{ at: clock.now().toISOString(), what: 'runAnswered', by: answeredBy, why: answer },
      },
    ]);
    log('info', 'runAnswered', { community: communityId, code: answer });
    await queue.send({ communityId, trigger: answered.trigger }).catch(() => undefined);
    return this.shownTo(by.id, answered);
  }

  /** Everybody whom the rules of a community fit now, or who is in by one, is looked at again. Safe to repeat. */
  async rulesChanged(communityId: string): Promise<void> {
    await this.parts.marks.add(communityId, [specialMarks.rules]);
    await this.set(communityId, 'rules');
  }

  /** Everybody a community knows, or who is in its group, is looked at again: nobody may have followed for long. Safe to repeat. */
  async lookAtEverybody(communityId: string): Promise<void> {
    await this.parts.marks.add(communityId, [specialMarks.everybody]);
    await this.set(communityId, 'changes');
  }

  /** A community is looked at again: what waited may go through now. Safe to repeat. */
  lookAgain(communityId: string): Promise<void> {
    return this.set(communityId, 'changes');
  }

  /** Takes over the people of a group that nobody has read yet; does nothing while the directory was never read. */
  async firstRead(communityId: string, log: Log = silent): Promise<void> {
    const { communities, organisation, rosters, hurryDirectory } = this.parts;
    const community = await communities.find(communityId);
    if (!community || (await rosters.isKnown(communityId))) return;
    if ((await organisation.readAt()) === undefined) return hurryDirectory();
    try {
      if (!(await organisation.group(communityId))) await organisation.readGroup(communityId);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      log('warn', 'groupNotRead', { community: communityId, error: kindOf(error) });
      return;
    }
    await this.alone(communityId, () => this.runner.run(community, 'firstRead', log), leadWaitsMs);
  }

  private async shownTo(readerId: string, run: SyncRun): Promise<SyncRun> {
    const { held } = run;
    if (!held || (await seesDirectory(this.parts.organisation, readerId))) return run;
    return { ...run, held: withoutNames(held) };
  }

  private set(communityId: string, trigger: SyncTrigger): Promise<void> {
    return this.parts.queue.send({ communityId, trigger });
  }

  private async keep(communityId: string, runId: string, digest: string, answeredBy: Named): Promise<SyncRun> {
    const kept = await this.alone(
      communityId,
      async () => {
        await this.waitingAs(communityId, runId, digest);
        const outcome = await keepAsItIs(this.parts, communityId, runId, digest, answeredBy);
        if (outcome === 'runChanged') throw new Refusal({ code: 'runChanged' });
        const endedAt = this.parts.clock.now().toISOString();
        return this.close(communityId, runId, digest, { state: 'dropped', answeredBy, endedAt });
      },
      leadWaitsMs,
    );
    if (kept === 'busy') throw new Refusal({ code: 'tooBusy' });
    return kept;
  }

  private close(communityId: string, runId: string, digest: string, change: Partial<SyncRun>): Promise<SyncRun> {
    return untilCommitted(async () => {
      const { run, etag } = await this.waitingAs(communityId, runId, digest);
      const saved = await this.parts.runs.save(communityId, { run: { ...run, ...change }, etag });
      return saved === 'conflict' ? saved : saved.run;
    }, 'tellPerson');
  }

  private async waitingAs(communityId: string, runId: string, digest: string) {
    const stored = await this.parts.runs.find(communityId, runId);
    if (!stored) throw new Refusal({ code: 'runUnknown' });
    if (stored.run.state !== 'holding') throw new Refusal({ code: 'runNotWaiting' });
    if (stored.run.held?.digest !== digest) throw new Refusal({ code: 'runChanged' });
    return stored;
  }

  private alone<Value>(communityId: string, work: () => Promise<Value>, waitMs: number): Promise<Value | 'busy'> {
    return this.parts.leases.whileHolding(`membership_${communityId}`, work, waitMs);
  }
}
