import type { RuleFit } from './matchRule';

/**
 * How well somebody fits a community, from what its rules say of them: 1 for one thing, 2 for several, 3 when one rule
 * asks for several things and has them as they are written, none by another name.
 *
 * @param fitting - the rules that fit, at least one
 */
export function matchOf(fitting: readonly Pick<RuleFit, 'fits'>[]): 1 | 2 | 3 {
  if (fitting.some(({ fits }) => fits.length > 1 && fits.every(({ bySynonym }) => !bySynonym))) return 3;
  const things = new Set(fitting.flatMap(({ fits }) => fits.map(({ attribute, value }) => `${attribute} ${value}`)));
  return things.size > 1 ? 2 : 1;
}
