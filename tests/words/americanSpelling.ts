/** Words that the two spell differently, as far as the strings use them. */
const spellings: readonly (readonly [british: string, american: string])[] = [
  ['organisation', 'organization'],
  ['organise', 'organize'],
  ['recognise', 'recognize'],
  ['apologise', 'apologize'],
  ['summarise', 'summarize'],
  ['prioritise', 'prioritize'],
  ['catalogue', 'catalog'],
  ['centre', 'center'],
  ['colour', 'color'],
  ['favourite', 'favorite'],
  ['cancelled', 'canceled'],
  ['programme', 'program'],
  ['behaviour', 'behavior'],
];

/** A British sentence as an American would spell it. */
export function inAmerican(british: string): string {
  return spellings.reduce((text, [from, to]) => {
    const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
    return text.split(from).join(to).split(capital(from)).join(capital(to));
  }, british);
}
