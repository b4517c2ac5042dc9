import { folded, wordsBegin } from '../../../components/words/folded';
import type { MemberRow, WhyIn } from '../../../domain/membership';

/** Whom a lead looks for. */
export interface MembersWish {
  readonly text: string;
  /** By what they are in, whether they lead, or whom something is the matter with; empty for anybody. */
  readonly which: '' | Exclude<WhyIn['kind'], 'lead'> | 'leads' | 'underWay' | 'away';
}

export const whichOf = ['rule', 'joined', 'invited', 'addedInTeams', 'leads', 'underWay', 'away'] as const;

/** A roster that is made ready once to be searched at every keystroke. */
export interface SearchableMembers {
  find(wish: MembersWish): readonly MemberRow[];
}

/** @returns finds people by the beginnings of words of their name, job title and place */
export function searchableMembers(people: readonly MemberRow[]): SearchableMembers {
  const texts = people.map(({ name, jobTitle = '', place = '' }) => folded(`${name} ${jobTitle} ${place}`));
  return {
    find: ({ text, which }) => {
      const typed = folded(text);
      if (!typed && !which) return people;
      return people.filter((row, index) => isMeant(row, which) && wordsBegin(texts[index] ?? '', typed));
    },
  };
}

function isMeant(row: MemberRow, which: MembersWish['which']): boolean {
  switch (which) {
    case '':
      return true;
    case 'leads':
      return row.leads !== undefined;
    case 'underWay':
      return row.underWay !== undefined || row.refused !== undefined;
    case 'away':
      return row.away === true;
    default:
      return row.isIn && row.why.some(({ kind }) => kind === which);
  }
}
