import { randomUUID } from 'node:crypto';
import {
  checkRules,
  type ChangeRulesBody,
  type ChangeThreshold,
  type ChangeThresholdBody,
} from '../../../src/domain/membership';
import { seesDirectory } from '../directory';
import { kindOf, type Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import { untilCommitted } from '../platform/untilCommitted';
import type { AllRules } from './allRules';
import { surroundingsOf } from './ruleSurroundings';
import type { RulesParts } from './rulesParts';
import type { OwedChange, StoredRules } from './RuleStore';
import { rulesVersionOf } from './rulesVersion';
import { changesOfRules } from './whatChanged';

/** What was changed, as leads read it later. */
type Change = Pick<OwedChange, 'what' | 'why' | 'was' | 'threshold'>;

/** Keeps the membership rules of a community and how much may change by them at once. */
export class RulesService {
  constructor(
    private readonly parts: RulesParts,
    private readonly known: AllRules,
  ) {}

  /** The rules and the threshold as they are now. */
  load(communityId: string): Promise<StoredRules> {
    return this.parts.store.load(communityId);
  }

  /**
   * Replaces all rules of a community and sees to it that everybody they are about is looked at again. The same again changes
   * nothing. A guest changes none: whom a rule brings in tells what the directory says of them.
   * @throws Refusal `guestsSetNoRules`, `rulesChangedMeanwhile`, `tooBusy`, as `checkRules` refuses
   */
  async saveRules(caller: Caller, { rules: wanted, rulesVersion }: ChangeRulesBody, log: Log): Promise<void> {
    const { community } = caller;
    if (!(await seesDirectory(this.parts.organisation, caller.id))) throw new Refusal({ code: 'guestsSetNoRules' });
    const checked = checkRules(wanted, await surroundingsOf(this.parts, community.id));
    if (!checked.ok) throw new Refusal(checked.refusal);
    const rules = checked.value;
    const saved = await this.change(caller, rulesVersion, (before) => ({
      next: { ...before, rules },
      changes: changesOfRules(before.rules, rules),
    }));
    await this.tryToBringAbout(community.id, saved, log);
    log('info', 'rulesChanged', { community: community.id, count: rules.length });
  }

  /**
   * Changes how much may change at once without a question. What waits for an answer is looked at again: it may go through now.
   * @throws Refusal `rulesChangedMeanwhile`, `tooBusy`
   */
  async saveThreshold(caller: Caller, body: ChangeThresholdBody, log: Log): Promise<void> {
    const { community } = caller;
    const { rulesVersion, removals, removalShare, additionShare } = body;
    const threshold: ChangeThreshold = { removals, removalShare, additionShare };
    const saved = await this.change(caller, rulesVersion, (before) => ({
      next: { ...before, threshold },
      changes: [{ what: 'thresholdChanged', threshold }],
    }));
    await this.tryToBringAbout(community.id, saved, log);
    log('info', 'thresholdChanged', { community: community.id });
  }

  /** Does what is left of changes whose host was stopped, or failed, before it was done with them. */
  async catchUp(log: Log): Promise<void> {
    for (const [communityId, stored] of await this.parts.store.all()) {
      await this.tryToBringAbout(communityId, stored, log);
    }
  }

  /** Saves what differs, with what is owed because of it. Whoever repeats a request whose answer was lost changes nothing more. */
  private async change(
    { id, name, community }: Caller,
    rulesVersion: string,
    decide: (before: StoredRules) => { readonly next: StoredRules; readonly changes: readonly Change[] },
  ): Promise<StoredRules> {
    const { store, clock } = this.parts;
    const [at, key] = [clock.now().toISOString(), randomUUID()];
    const saved = await untilCommitted(async () => {
      const before = await store.load(community.id);
      const { next, changes } = decide(before);
      const version = rulesVersionOf(before);
      if (rulesVersionOf(next) === version) return before;
      if (version !== rulesVersion) throw new Refusal({ code: 'rulesChangedMeanwhile' });
      return store.save(community.id, {
        ...next,
        owed: [
          ...(before.owed ?? []),
          ...changes.map((change, place) => ({ key: `${key} ${place}`, at, by: { id, name }, ...change })),
        ],
      });
    }, 'tellPerson');
    this.known.forget();
    return saved;
  }

  /** What fails here is saved all the same, and is done later. */
  private async tryToBringAbout(communityId: string, stored: StoredRules, log: Log): Promise<void> {
    try {
      await this.bringAbout(communityId, stored);
    } catch (error) {
      log('warn', 'rulesNotFollowed', { community: communityId, error: kindOf(error) });
    }
  }

  /** Until it is noted as done, whoever comes by does it again: every step may be repeated. */
  private async bringAbout(communityId: string, { owed = [] }: StoredRules): Promise<void> {
    const { store, runs, audit } = this.parts;
    if (owed.length === 0) return;
    await audit.add(communityId, owed);
    if (owed.some(({ what }) => what !== 'thresholdChanged')) await runs.rulesChanged(communityId);
    else await runs.lookAgain(communityId);
    const done = new Set(owed.map(({ key }) => key));
    await untilCommitted(async () => {
      const { owed: now = [], ...stored } = await store.load(communityId);
      const left = now.filter(({ key }) => !done.has(key));
      if (left.length === now.length) return 'nothing';
      return store.save(communityId, left.length > 0 ? { ...stored, owed: left } : stored);
    }, 'tryLater');
  }
}
