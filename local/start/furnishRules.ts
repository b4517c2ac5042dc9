/** A condition of a membership rule, as the API takes it. */
interface Condition {
  readonly attribute: string;
  readonly how: string;
  readonly values: readonly string[];
  readonly synonyms?: boolean;
}

/** In a large organisation a title alone would bring in so many that a lead is asked first. */
const inLeeds: Condition = { attribute: 'office', how: 'is', values: ['Leeds'] };

const title = (...values: readonly string[]): Condition => ({
  attribute: 'jobTitle',
  how: 'has',
  values,
  synonyms: true,
});

/** Who belongs in the first community: one rule that enrols by titles, two that suggest. */
const rulesOf = (isLarge: boolean) => [
  {
    id: 'design-and-research',
    name: isLarge ? 'Design and research in Leeds' : 'Design and research',
    mode: 'enrol',
    include: [title('Content designer', 'User researcher'), ...(isLarge ? [inLeeds] : [])],
    exclude: [],
  },
  {
    id: 'product-managers',
    name: 'Product managers',
    mode: 'suggest',
    include: [title('Product manager')],
    exclude: [],
  },
  {
    id: 'product-and-delivery',
    name: 'Everybody in Product and Delivery',
    mode: 'suggest',
    include: [{ attribute: 'department', how: 'begins', values: ['Digital, Product', 'Digital, Delivery'] }],
    exclude: [{ attribute: 'employeeType', how: 'is', values: ['Contractor'] }],
  },
];

/**
 * Gives a community its first membership rules, through the API and as its lead. One that has rules keeps them; where the API
 * has no answer to that, nothing happens.
 *
 * @param api - `http://127.0.0.1:4800/api`.
 * @param token - of a lead.
 * @param isLarge - whether so many people have each job that a rule names a place too.
 * @returns whether rules were made.
 */
export async function furnishRules(
  { api, communityId, token }: { readonly api: string; readonly communityId: string; readonly token: string },
  isLarge: boolean,
): Promise<boolean> {
  const address = `${api}/communities/${communityId}/membership`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const shown = await fetch(address, { headers });
  if (!shown.ok) return false;
  const { rules, rulesVersion } = (await shown.json()) as { rules: readonly unknown[]; rulesVersion: string };
  if (rules.length > 0) return false;
  const body = JSON.stringify({ rules: rulesOf(isLarge), rulesVersion });
  return (await fetch(`${address}/rules`, { method: 'PUT', headers, body })).ok;
}
