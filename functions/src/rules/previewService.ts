import { compareText } from '../../../src/domain/kernel';
import {
  checkRules,
  compileRules,
  isIn,
  mostAdditions,
  usualThreshold,
  type DirectoryFacts,
  type MembershipRule,
  type RulePreviewView,
} from '../../../src/domain/membership';
import { seesDirectory } from '../directory';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import { groupsNamed } from './groupsNamed';
import { surroundingsOf } from './ruleSurroundings';
import type { RulesParts } from './rulesParts';

/** The most people a preview names. */
const namedAtMost = 200;
/** How many walks over the whole organisation one host makes at the same time. */
const walksAtOnce = 3;
/** From so many on it is told how many stay out. */
const least = 5;
/** A rule that fits more than this share of all people says little. */
const nearlyEverybody = 0.9;

type Shown = RulePreviewView['people'][number];

/** Shows a lead whom a rule would bring in, before it is saved. */
export class PreviewService {
  private readonly walking = new Set<string>();

  constructor(private readonly parts: RulesParts) {}

  /**
   * Looks at everybody in the copy of the directory. It tells nothing that the directory would not tell the reader: a rule may not
   * name a group that hides its members at all, and a guest gets none, for numbers of one rule after the other say who somebody is.
   * @throws Refusal `guestsSetNoRules`, `previewBusy` while this lead looks at another one, `directoryNotRead`, as `checkRules` refuses
   */
  async preview(caller: Caller, wanted: MembershipRule): Promise<RulePreviewView> {
    const { id, community } = caller;
    if (!(await seesDirectory(this.parts.organisation, id))) throw new Refusal({ code: 'guestsSetNoRules' });
    const checked = checkRules([wanted], await surroundingsOf(this.parts, community.id));
    if (!checked.ok) throw new Refusal(checked.refusal);
    const [rule = wanted] = checked.value;
    if (this.walking.has(id) || this.walking.size >= walksAtOnce) throw new Refusal({ code: 'previewBusy' });
    this.walking.add(id);
    try {
      if (!(await this.parts.organisation.readAt())) throw new Refusal({ code: 'directoryNotRead' });
      return await this.walk(caller, rule);
    } finally {
      this.walking.delete(id);
    }
  }

  private async walk({ community }: Caller, rule: MembershipRule): Promise<RulePreviewView> {
    const { organisation, rosters, store, chosenOf } = this.parts;
    const [groups, members, { threshold }, chosen] = await Promise.all([
      groupsNamed(organisation, [rule]),
      rosters.records(community.id),
      store.load(community.id),
      chosenOf(community.id),
    ]);
    const records = new Map(members.map(({ record }) => [record.id, record]));
    const compiled = compileRules([rule], (groupId) => groups.get(groupId));
    const coming = new Coming();
    let [fits, alreadyIn, asked, stayOut, lookedAt] = [0, 0, 0, 0, 0];
    for await (const some of organisation.everybody()) {
      for (const person of some) {
        if (!person.enabled || person.impersonal) continue;
        lookedAt += 1;
        const [fit] = compiled.fitting(person);
        if (!fit) continue;
        fits += 1;
        const record = records.get(person.id);
        if (record && isIn(record)) alreadyIn += 1;
        // Before all else that keeps people out: it hangs on nothing but whom leads have chosen.
        else if (chosen.has(person.id)) asked += 1;
        else if (record?.left) stayOut += 1;
        else coming.take(present(person, fit.fits));
      }
    }
    const size = members.filter(({ record }) => isIn(record)).length;
    return {
      ...{ fits, alreadyIn, lookedAt },
      ...(asked > 0 ? { asked } : {}),
      ...(stayOut >= least ? { stayOut } : {}),
      warnings: warningsOf(
        fits,
        lookedAt,
        rule.mode === 'enrol' && fits - alreadyIn - asked - stayOut > mostAdditions(size, threshold ?? usualThreshold),
      ),
      people: coming.byName(),
    };
  }
}

/** Keeps the first ones by name, however many come. */
class Coming {
  private kept: Shown[] = [];

  take(person: Shown): void {
    this.kept.push(person);
    if (this.kept.length >= 10 * namedAtMost) this.kept = [...this.byName()];
  }

  byName(): readonly Shown[] {
    return this.kept.sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id)).slice(0, namedAtMost);
  }
}

function present({ id, name, jobTitle, department, office }: DirectoryFacts, fits: Shown['fits']): Shown {
  return {
    ...{ id, name },
    ...(jobTitle === undefined ? {} : { jobTitle }),
    ...(department === undefined ? {} : { department }),
    ...(office === undefined ? {} : { place: office }),
    fits,
  };
}

function warningsOf(fits: number, lookedAt: number, isBrake: boolean): RulePreviewView['warnings'] {
  return [
    ...(fits === 0 ? (['nobody'] as const) : []),
    ...(fits > nearlyEverybody * lookedAt ? (['everybody'] as const) : []),
    ...(isBrake ? (['brake'] as const) : []),
  ];
}
