import type { DirectoryFacts } from '../rules/rule';
import type { MemberRecord, PersonFacts } from './reasons';

/** What a roster shows of what the directory says about somebody; nothing that only rules look at. */
export function personFacts(facts: DirectoryFacts): PersonFacts {
  const { name, mail, language, jobTitle, department, office, guest } = facts;
  return {
    name,
    ...(mail === undefined ? {} : { mail }),
    ...(language === undefined ? {} : { language }),
    ...(jobTitle === undefined ? {} : { jobTitle }),
    ...(department === undefined ? {} : { department }),
    ...(office === undefined ? {} : { office }),
    ...(guest ? { guest } : {}),
  };
}

/** A record of somebody a community knew nothing of: no reason, and not seen in the group. */
export function newRecord(facts: DirectoryFacts): MemberRecord {
  return { id: facts.id.toLowerCase(), ...personFacts(facts), reasons: [], confirmed: false };
}
