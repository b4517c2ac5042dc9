import type { CommunityCard } from '../../../domain/membership';
import { folded, wordsBegin } from '../../../components/words/folded';
import { isInside } from '../state/youAfter';

export const sectionNames = ['asked', 'in', 'suits', 'others'] as const;
export type SectionName = (typeof sectionNames)[number];

export interface Section {
  readonly name: SectionName;
  readonly cards: readonly CommunityCard[];
}

/** Which communities the reader wants to see. */
export interface Wish {
  readonly text: string;
  readonly show: 'all' | 'mine' | 'suits';
  /** Empty: any. */
  readonly place: string;
}

export const everything: Wish = { text: '', show: 'all', place: '' };

/** Where a community stands by how the reader stands to it. */
export function sectionOf({ you, suits }: CommunityCard): SectionName {
  if (isInside(you)) return 'in';
  if (you.asked && !you.declined) return 'asked';
  return suits && suits.length > 0 && !you.declined ? 'suits' : 'others';
}

interface Arrangement {
  readonly wish: Wish;
  /** Communities that the reader has just done something about: they stay where they were, so that nothing jumps. */
  readonly kept: ReadonlyMap<string, SectionName>;
  /** The community that a link leads to: it comes first, and so does the section it stands in. */
  readonly linked?: string;
}

const shown: Readonly<Record<Wish['show'], readonly SectionName[]>> = {
  all: sectionNames,
  mine: ['in'],
  suits: ['asked', 'suits'],
};

/** The communities that fit the wish, by how the reader stands to them; sections that hold none are left out. */
export function arrange(cards: readonly CommunityCard[], { wish, kept, linked }: Arrangement): readonly Section[] {
  const isLinked = ({ id }: CommunityCard): boolean => id === linked;
  const fitting = cards.filter((card) => fits(card, wish));
  const sections = shown[wish.show].map((name) => {
    const within = fitting.filter((card) => (kept.get(card.id) ?? sectionOf(card)) === name);
    return { name, cards: [...within.filter(isLinked), ...within.filter((card) => !isLinked(card))] };
  });
  const first = sections.filter((section) => section.cards.some(isLinked));
  return [...first, ...sections.filter((section) => !first.includes(section))].filter(
    (section) => section.cards.length > 0,
  );
}

function fits(card: CommunityCard, { text, place }: Wish): boolean {
  if (place && !card.places.includes(place)) return false;
  const said = [card.name, card.purpose ?? '', ...card.leads.map(({ name }) => name), ...card.places].join(' ');
  return wordsBegin(folded(said), folded(text));
}

/** Where people of the communities work, by name. */
export function placesOf(cards: readonly CommunityCard[], language: string): readonly string[] {
  return [...new Set(cards.flatMap(({ places }) => places))].sort((a, b) => a.localeCompare(b, language));
}
