import type { DirectoryFacts } from '../rules/rule';
import type { MemberRecord, PersonFacts } from './reasons';

const shown = {
  name: true,
  mail: true,
  language: true,
  jobTitle: true,
  department: true,
  office: true,
  guest: true,
} satisfies Record<keyof PersonFacts, true>;
const names = Object.keys(shown) as readonly (keyof PersonFacts)[];

/** The shown facts out of whatever holds them, and nothing else of it; what is absent or empty there is absent. */
export function shownFacts(from: PersonFacts): PersonFacts {
  const given = names.flatMap((name) => {
    const value = from[name];
    return value === undefined || value === null || value === '' ? [] : [[name, value] as const];
  });
  return { name: from.name, ...(Object.fromEntries(given) as Partial<PersonFacts>) };
}

/** What a roster shows of what the directory says about somebody; nothing that only rules look at. */
export function personFacts(facts: DirectoryFacts): PersonFacts {
  const { guest, ...others } = shownFacts(facts);
  return guest ? { ...others, guest } : others;
}

/** A record of somebody a community knew nothing of: no reason, and not seen in the group. */
export function newRecord(facts: DirectoryFacts): MemberRecord {
  return { id: facts.id.toLowerCase(), ...personFacts(facts), reasons: [], confirmed: false };
}
