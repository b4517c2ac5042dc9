import { compareText } from '../../../src/domain/kernel';
import {
  invite,
  pastedAtMost,
  readPasted,
  type DirectoryFacts,
  type InviteBody,
  type InviteView,
  type MemberRecord,
  type Named,
  type ResolvedEntry,
} from '../../../src/domain/membership';
import { seesDirectory } from '../directory';
import type { Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import { shortDigest } from '../platform/shortDigest';
import { changeRecords } from './changeRecords';
import { findPasted } from './findPasted';
import { followUp } from './followUp';
import type { LeadingParts } from './leadingParts';
import { noteDeed } from './noteDeed';

/** The most characters of what was pasted that are shown of one entry. */
const shownAtMost = 120;

type Outcome = 'invited' | 'alreadyIn' | 'left' | 'theyDecide' | 'notPeople';

interface Found {
  /** Whether the directory shows people to whoever invites. */
  readonly isShown: boolean;
  readonly people: ReadonlyMap<string, DirectoryFacts>;
  readonly unknown: readonly string[];
  readonly ambiguous: readonly Extract<ResolvedEntry, { kind: 'ambiguous' }>[];
}

/** Invites people a lead has picked or pasted. */
export class InviteService {
  constructor(private readonly parts: Omit<LeadingParts, 'leases'>) {}

  /**
   * Everything that was pasted and everybody who was picked ends in exactly one of the lists. Whoever is invited is in at once, and
   * in the group within a minute; but whom leads have asked before decides for themselves.
   * @throws Refusal `listTooLong`, `directoryNotRead`, `tooBusy`
   */
  async invite(caller: Caller, { text = '', ids = [], dryRun }: InviteBody, log: Log): Promise<InviteView> {
    const found = await this.find(caller, text, ids);
    const outcomes = dryRun ? await this.judge(caller, found) : await this.carryOut(caller, found, log);
    const those = (outcome: Outcome): readonly DirectoryFacts[] =>
      [...found.people.values()].filter(({ id }) => outcomes.get(id) === outcome).sort(byName);
    const view: InviteView = {
      // What the directory says of people it does not show to guests.
      invited: those('invited').map(found.isShown ? shownWithMail : named),
      alreadyIn: those('alreadyIn').map(named),
      left: those('left').map(named),
      theyDecide: those('theyDecide').map(named),
      unknown: found.unknown.map(shortened),
      ambiguous: found.ambiguous.map(({ text: one, people }) => ({ text: shortened(one), people: people.map(shown) })),
      notPeople: those('notPeople').map(({ name }) => name),
    };
    if (!dryRun) log('info', 'peopleInvited', { community: caller.community.id, count: view.invited.length });
    return view;
  }

  private async find(caller: Caller, text: string, ids: readonly string[]): Promise<Found> {
    const { organisation } = this.parts;
    if (text.length > pastedAtMost.characters) throw tooLong();
    const [entries, picked] = [readPasted(text), new Set(ids.map((id) => id.toLowerCase()))];
    if (entries.length + picked.size > pastedAtMost.entries) throw tooLong();
    if (!(await organisation.readAt())) throw new Refusal({ code: 'directoryNotRead' });
    const [facts, isShown] = await Promise.all([
      organisation.factsOf([...picked]),
      seesDirectory(organisation, caller.id),
    ]);
    // Guests can't look for people in the directory: what they know in full they may use.
    const resolved = await findPasted(organisation, entries, isShown);
    const people = new Map<string, DirectoryFacts>();
    for (const id of picked) keep(people, facts.get(id));
    for (const entry of resolved) if (entry.kind === 'person') keep(people, entry.person);
    const isChosen = ({ people: those }: { readonly people: readonly DirectoryFacts[] }): boolean =>
      those.some(({ id }) => picked.has(id));
    return {
      ...{ isShown, people },
      unknown: [
        ...resolved.flatMap((entry) => (entry.kind === 'unknown' ? [entry.text] : [])),
        ...[...picked].filter((id) => !facts.has(id)),
      ],
      // Once a lead has chosen one of several, the question is answered.
      ambiguous: resolved.flatMap((entry) => (entry.kind === 'ambiguous' && !isChosen(entry) ? [entry] : [])),
    };
  }

  private async judge(caller: Caller, { people }: Found): Promise<ReadonlyMap<string, Outcome>> {
    const known = await this.parts.rosters.recordsOf(caller.community.id, [...people.keys()]);
    const decide = await this.decider(caller, people);
    return new Map([...people.keys()].map((id) => [id, decide(id, known.get(id)?.record).outcome]));
  }

  private async carryOut(caller: Caller, { people }: Found, log: Log): Promise<ReadonlyMap<string, Outcome>> {
    const { rosters, audit } = this.parts;
    const { community } = caller;
    const decide = await this.decider(caller, people);
    const outcomes = new Map<string, Outcome>();
    const deeds = new Map<string, string>();
    await changeRecords(rosters, community.id, [...people.keys()], (id, before) => {
      const { outcome, record } = decide(id, before);
      outcomes.set(id, outcome);
      const since = ownInvitation(record ?? before, caller.id);
      if (since !== undefined) deeds.set(id, since);
      return record;
    });
    const entries = [...deeds].flatMap(([id, since]) => {
      const person = people.get(id);
      return person ? [noteDeed('invited', person, caller, since)] : [];
    });
    // Also for those who were invited before by this lead: a request may be repeated because its host was stopped here.
    if (entries.length > 0) await audit.add(community.id, entries);
    if (entries.length > 0) await followUp(this.parts, community.id, [...deeds.keys()], log);
    const deciding = [...outcomes].flatMap(([id, outcome]) => (outcome === 'theyDecide' ? [id] : []));
    if (deciding.length > 0) await this.leaveToThem(caller, deciding);
    return outcomes;
  }

  private async leaveToThem({ id, name, community }: Caller, deciding: readonly string[]): Promise<void> {
    const { invitations, audit, clock } = this.parts;
    const by = { id, name };
    await invitations.leave(community.id, deciding, by);
    const at = clock.now().toISOString();
    // One entry a day, however often it is sent.
    const key = shortDigest(['theyDecide', id, at.slice(0, 10), ...[...deciding].sort()].join('\n'));
    await audit.add(community.id, [{ key, at, what: 'asked', by, why: String(deciding.length) }]);
  }

  private async decider(caller: Caller, people: Found['people']) {
    const now = this.parts.clock.now().toISOString();
    const chosen = await this.parts.invitations.chosenIn(caller.community.id, [...people.keys()]);
    return (id: string, before: MemberRecord | undefined): { outcome: Outcome; record?: MemberRecord } => {
      const facts = people.get(id);
      if (!facts) return { outcome: 'notPeople' };
      const invited = invite(before, facts, now, caller.id);
      if (invited.ok && chosen.has(id)) return { outcome: 'theyDecide' };
      if (invited.ok) return { outcome: 'invited', record: invited.value };
      return { outcome: outcomeOf[invited.refusal.code] };
    };
  }
}

const outcomeOf = { alreadyIn: 'alreadyIn', leftByChoice: 'left', notAPerson: 'notPeople' } as const;

/** Since when somebody is in because this lead invited them. */
function ownInvitation(record: MemberRecord | undefined, leadId: string): string | undefined {
  return record?.reasons.find((reason) => reason.kind === 'invited' && reason.by === leadId)?.since;
}

function keep(people: Map<string, DirectoryFacts>, person: DirectoryFacts | undefined): void {
  if (person) people.set(person.id, person);
}

function tooLong(): Refusal {
  return new Refusal({ code: 'listTooLong', limit: pastedAtMost.entries, most: pastedAtMost.characters });
}

function named({ id, name }: Named): Named {
  return { id, name };
}

function shown({ id, name, jobTitle, department }: DirectoryFacts) {
  return {
    ...{ id, name },
    ...(jobTitle === undefined ? {} : { jobTitle }),
    ...(department === undefined ? {} : { department }),
  };
}

function shownWithMail(facts: DirectoryFacts): InviteView['invited'][number] {
  return { ...shown(facts), ...(facts.mail === undefined ? {} : { mail: facts.mail }) };
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > shownAtMost ? `${characters.slice(0, shownAtMost - 1).join('')}…` : text;
}

function byName(a: Named, b: Named): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id);
}
