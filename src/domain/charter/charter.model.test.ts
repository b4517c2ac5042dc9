import * as fc from 'fast-check';
import { zones } from '../sessions/testing';
import { amend } from './amend';
import { applyChange } from './applyChange';
import type { CharterVersion } from './charter';
import { sections, type Section } from './clause';
import { adoptAtOnce, byClosing, decide, type Adoption } from './decide';
import type { MergeTexts } from './mergeChange';
import { propose } from './propose';
import { weights, type Change, type Proposal, type Weight } from './proposal';
import { comment, object, standingObjections, support, unsupport, withdraw, withdrawObjection } from './stances';
import { charterOf, clauseOf, guidOf, hoursLater, mergeLines, personOf } from './testing';

const names = ['ana', 'ben', 'cai', 'lena'] as const;

/** A community that lives by its charter for a while, as a service keeps it. */
class Community {
  readonly members = new Set<string>(names);
  readonly proposals = new Map<string, Proposal>();
  /** Every wording and state that a proposal has had, in order. */
  readonly history: Proposal[] = [];
  hours = 24;
  /** From 1, each as it was adopted, with who was in the community then. */
  readonly adopted: { readonly version: CharterVersion; readonly members: ReadonlySet<string> }[];
  private made = 0;

  constructor(private readonly merge: MergeTexts) {
    this.adopted = [{ version: charterOf(), members: new Set(names) }];
  }

  get now(): string {
    return hoursLater(this.hours);
  }

  get charter() {
    return { version: this.adopted.length, clauses: this.adopted[this.adopted.length - 1]?.version.clauses ?? [] };
  }

  get standing(): readonly Proposal[] {
    return [...this.proposals.values()].filter(({ state }) => state === 'open' || state === 'outdated');
  }

  base(version: number) {
    return this.adopted[version - 1]?.version.clauses ?? [];
  }

  nextId(): string {
    return guidOf(1_000 + (this.made += 1));
  }

  keep(result: { readonly ok: boolean; readonly value?: Proposal }): void {
    if (result.value) this.keepOne(result.value);
  }

  adopt({ proposal, version }: Adoption): void {
    this.keepOne(proposal);
    this.adopted.push({ version, members: new Set(this.members) });
  }

  /** What the timer does. */
  decideDue(): void {
    for (const proposal of [...this.standing].sort(byClosing)) {
      const deciding = { charter: this.charter, base: this.base(proposal.baseVersion), members: this.members };
      const decision = decide(proposal, deciding, this.now, this.merge);
      if (decision.kind === 'adopted') this.adopt(decision);
      else if (decision.kind !== 'notYet') this.keepOne(decision.proposal);
    }
  }

  atProposing(version: number) {
    return {
      ...this,
      charter: this.charter,
      base: this.base(version),
      standing: this.standing,
      reserved: new Set<string>(),
      timeZone: 'Europe/London',
      members: this.members,
    };
  }

  private keepOne(proposal: Proposal): void {
    this.proposals.set(proposal.id, proposal);
    this.history.push(proposal);
  }
}

interface Act {
  readonly what: (typeof acts)[number];
  readonly who: number;
  readonly which: number;
  readonly back: number;
  readonly kind: 'reword' | 'add' | 'move' | 'remove';
  readonly weight: Weight;
  readonly section: Section;
  readonly words: string;
}
const acts = [
  ...(['propose', 'propose', 'propose', 'amend', 'support', 'unsupport', 'object', 'object'] as const),
  ...(['withdrawObjection', 'comment', 'withdraw', 'adopt', 'leave', 'wait', 'wait', 'wait'] as const),
] as const;
const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom(...acts),
  who: fc.nat(3),
  which: fc.nat(30),
  back: fc.nat(2),
  kind: fc.constantFrom(
    'reword' as const,
    'reword' as const,
    'reword' as const,
    'add' as const,
    'move' as const,
    'remove' as const,
  ),
  weight: fc.constantFrom(...weights),
  section: fc.constantFrom(...sections),
  words: fc.constantFrom('We ask.', 'We help.', 'We ask.\nWe help.', 'We meet.'),
});

function changeOf({ kind, which, section, words }: Act, community: Community, id: string): Change {
  const { clauses } = community.charter;
  const clauseId = clauses[which % Math.max(1, clauses.length)]?.id ?? guidOf(1);
  if (kind === 'add') return { kind, clause: { ...clauseOf(1, section, words), id } };
  if (kind === 'move') return { kind, clauseId, section };
  return kind === 'remove' ? { kind, clauseId } : { kind: 'reword', clauseId, text: words };
}

function live(community: Community, happening: Act): void {
  const by = personOf(names[happening.who] ?? 'ana');
  const isHere = community.members.has(by.id);
  const { standing, now } = community;
  const proposal = standing[happening.which % Math.max(1, standing.length)];
  const { weight, words: reason } = happening;
  const version = Math.max(1, community.charter.version - happening.back);
  const id = community.nextId();
  if (happening.what === 'wait') {
    community.hours += 1 + happening.which * 3;
    community.decideDue();
  } else if (happening.what === 'leave' && happening.which % 4 === 0) community.members.delete(by.id);
  else if (!isHere) return;
  else if (happening.what === 'propose') {
    const wish = { id, change: changeOf(happening, community, id), reason, weight, version };
    community.keep(propose(wish, by, community.atProposing(version), now, zones, mergeLines));
  } else if (proposal) actOn(proposal, happening, community, { by, version, id });
}

function actOn(
  proposal: Proposal,
  happening: Act,
  community: Community,
  {
    by,
    version,
    id,
  }: { readonly by: { readonly id: string; readonly name: string }; readonly version: number; readonly id: string },
): void {
  const { now, charter, members } = community;
  const wording = proposal.wording - (happening.back === 2 ? 1 : 0);
  const { weight, words: reason, what } = happening;
  if (what === 'amend') {
    const body = { wording, change: changeOf(happening, community, id), reason, weight, version };
    community.keep(amend(proposal, body, by, community.atProposing(version), now, mergeLines));
  } else if (what === 'support') community.keep(support(proposal, by, wording, now));
  else if (what === 'unsupport') community.keep(unsupport(proposal, by, wording, now));
  else if (what === 'object') community.keep(object(proposal, { id, reason, wording }, by, now));
  else if (what === 'withdrawObjection') {
    const own = proposal.objections.find((objection) => objection.by.id === by.id);
    community.keep(withdrawObjection(proposal, own?.id ?? id, by, now));
  } else if (what === 'comment') community.keep(comment(proposal, { id, text: reason }, by, now));
  else if (what === 'withdraw' && happening.which % 5 === 0) {
    community.keep(withdraw(proposal, { ...by, isLead: by.id === 'lena' }, now));
  } else if (what === 'adopt' && by.id === 'lena') {
    const deciding = { charter, base: community.base(proposal.baseVersion), members };
    const adopted = adoptAtOnce(proposal, wording, by, deciding, now, mergeLines);
    if (adopted.ok) community.adopt(adopted.value);
  }
}

function inALife(check: (community: Community) => void): void {
  fc.assert(
    fc.property(fc.array(act, { minLength: 15, maxLength: 60, size: 'max' }), (happenings) => {
      const community = new Community(mergeLines);
      for (const happening of happenings) live(community, happening);
      check(community);
    }),
    { numRuns: 150 },
  );
}

const ended = ['adopted', 'returned', 'withdrawn'];

describe('a community that lives by its charter, whatever happens', () => {
  it('adopts and returns things, merges some, and leaves some to a person', () => {
    const seen = new Set<string>();
    inALife(({ history }) => {
      for (const { state, ended: end, begunBy } of history) {
        seen.add(state);
        if (end?.merged) seen.add('merged');
        if (end?.by) seen.add('byALead');
        if (begunBy) seen.add('takenOver');
      }
    });
    expect([...seen].sort()).toEqual(expect.arrayContaining([...ended, 'byALead', 'open', 'outdated', 'takenOver']));
  });

  it('adopts nothing over a standing objection of somebody who is there', () => {
    inALife(({ adopted, proposals }) => {
      for (const { version, members } of adopted.slice(1)) {
        const proposal = proposals.get(version.proposal.id);
        expect(proposal && standingObjections(proposal, members)).toEqual([]);
      }
    });
  });

  it('sends nothing back without one', () => {
    inALife(({ history }) => {
      for (const { state, objections } of history) {
        if (state === 'returned') expect(objections.some(({ withdrawnAt }) => !withdrawnAt)).toBe(true);
      }
    });
  });

  it('counts versions without a gap, each of them its change of the one before', () => {
    inALife(({ adopted }) => {
      expect(adopted.map(({ version }) => version.number)).toEqual(adopted.map((_version, at) => at + 1));
      adopted.slice(1).forEach(({ version }, at) => {
        expect(applyChange(adopted[at]?.version.clauses ?? [], version.change)).toEqual({
          ok: true,
          value: version.clauses,
        });
      });
    });
  });

  it('never has a clause twice', () => {
    inALife(({ adopted }) => {
      for (const { version } of adopted) {
        expect(new Set(version.clauses.map(({ id }) => id)).size).toBe(version.clauses.length);
      }
    });
  });

  it('only raises wordings, and changes nothing once it is decided', () => {
    inALife(({ history }) => {
      const last = new Map<string, Proposal>();
      for (const proposal of history) {
        const before = last.get(proposal.id);
        expect(proposal.wording).toBeGreaterThanOrEqual(before?.wording ?? 1);
        expect(ended).not.toContain(before?.state);
        last.set(proposal.id, proposal);
      }
    });
  });

  it('loses nothing that somebody said: objections and comments only come', () => {
    inALife(({ history }) => {
      const last = new Map<string, readonly string[]>();
      for (const { id, objections, comments } of history) {
        const said = [...objections, ...comments].map((remark) => remark.id);
        expect(said).toEqual(expect.arrayContaining([...(last.get(id) ?? [])]));
        last.set(id, said);
      }
    });
  });

  it('adopts at once only what is editorial, and nothing else before it was open for a week', () => {
    inALife(({ adopted, history }) => {
      for (const { version } of adopted.slice(1)) {
        const own = history.filter(({ id }) => id === version.proposal.id);
        const at = Date.parse(version.adoptedAt);
        const days = (from: string | undefined): number => (at - Date.parse(from ?? '')) / 86_400_000;
        if (version.adoptedBy) expect(version.weight).toBe('editorial');
        else expect(days(own[0]?.at)).toBeGreaterThan(7 - 1 / 24 - 1e-9);
      }
    });
  });
});
