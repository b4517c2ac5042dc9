/** A way to Graph: a path below `/v1.0`, with query. It throws nothing for what Graph refuses. */
export type Ask = (
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: unknown,
) => Promise<{ readonly status: number; readonly body: unknown }>;

/** Graph did not do what provisioning needs: usually whoever provisions has no right to it. */
export class ProvisioningRefused extends Error {
  override readonly name = 'ProvisioningRefused';

  constructor(
    readonly status: number,
    /** Graph's code for it. */
    readonly code: string,
  ) {
    super(`SharePoint refused to be set up: ${status} ${code}`);
  }
}

const isDone = (status: number): boolean => status >= 200 && status < 300;

const refusal = (status: number, body: unknown): ProvisioningRefused => {
  const code = (body as { error?: { code?: unknown } } | undefined)?.error?.code;
  return new ProvisioningRefused(status, typeof code === 'string' ? code : 'unknown');
};

/**
 * Writes something that may be there already.
 *
 * @returns false when it, or something of its name, is.
 * @throws ProvisioningRefused
 */
export async function write(ask: Ask, method: 'POST' | 'PATCH', path: string, body: unknown): Promise<boolean> {
  const answer = await ask(method, path, body);
  if (answer.status === 409) return false;
  if (!isDone(answer.status)) throw refusal(answer.status, answer.body);
  return true;
}

/** All items of a collection. @throws ProvisioningRefused */
export async function readAll<Item>(ask: Ask, path: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const { status, body } = await ask('GET', next);
    if (!isDone(status)) throw refusal(status, body);
    const page = body as { value: Item[]; '@odata.nextLink'?: string };
    items.push(...page.value);
    next = page['@odata.nextLink']?.replace(/^https?:\/\/[^/]+\/v1\.0/, '');
  }
  return items;
}
