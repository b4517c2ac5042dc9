import type { GraphAsker, Reply } from './tenantUnderTest';

/** Everything that a round of delta told. */
export interface Round {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- users and groups; each expectation states what it relies on
  items: any[];
  /** How many objects stood on each page. */
  pages: number[];
  deltaLink: string;
}

/** Follows the links of a round to its end. @throws Error when a page is refused */
export async function followDelta(graph: GraphAsker, start: string, headers?: Record<string, string>): Promise<Round> {
  const round: Round = { items: [], pages: [], deltaLink: '' };
  for (let next: string | undefined = start; next;) {
    const { status, body }: Reply = await graph('GET', next, undefined, headers);
    if (status !== 200) throw new Error(`${status} ${body.error.code}`);
    round.items.push(...body.value);
    round.pages.push(body.value.length);
    next = body['@odata.nextLink'];
    round.deltaLink = body['@odata.deltaLink'] ?? '';
  }
  return round;
}
