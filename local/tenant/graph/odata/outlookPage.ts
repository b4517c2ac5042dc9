import { badRequest } from '../graphFailure';
import type { GraphCall } from '../graphCall';

const defaultTop = 10;
const maxTop = 1000;

function readNumber(call: GraphCall, name: '$top' | '$skip', fallback: number, max: number): number {
  const text = call.query.get(name);
  const number = Number(text ?? fallback);
  if (Number.isInteger(number) && number >= (name === '$top' ? 1 : 0) && number <= max) return number;
  throw badRequest(`The value '${text ?? ''}' for ${name} is out of range.`, 'ErrorInvalidParameter');
}

/** The same address with another $skip. */
function linkTo(call: GraphCall, origin: string, top: number, skip: number): string {
  const [path, query = ''] = call.url.split('?', 2) as [string, string?];
  const rest = query.split('&').filter((pair) => pair && !/^(\$|%24)?(top|skip)=/i.test(pair));
  return `${origin}${path}?${[...rest, `$top=${top}`, `$skip=${skip}`].join('&')}`;
}

/**
 * Which of the found items stand on the page that $top and $skip ask for. Outlook pages by number.
 *
 * @returns the first of them, the first of the next page, and the link to that.
 * @throws GraphFailure 400 for a $top beyond 1,000 or a number that is none
 */
export function readOutlookPage(call: GraphCall, origin: string): { from: number; to: number; nextLink: string } {
  const top = readNumber(call, '$top', defaultTop, maxTop);
  const from = readNumber(call, '$skip', 0, Number.MAX_SAFE_INTEGER);
  return { from, to: from + top, nextLink: linkTo(call, origin, top, from + top) };
}
