/** The tenant did not do what was asked of it; the message is its own. */
export class TenantRefused extends Error {}

/** Asks a tool of the local tenant. @returns undefined when it knows nothing of that path. @throws TenantRefused */
export type AskTenant = <Answer>(path: string, method?: string, body?: unknown) => Promise<Answer | undefined>;

/** The tools (`/_tenant`) over HTTP. @param base - `http://127.0.0.1:<port>`. */
export function createAskTenant(base: string): AskTenant {
  return async <Answer>(path: string, method = 'GET', body?: unknown) => {
    const answer = await fetch(`${base}/_tenant/${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (answer.status === 404) return undefined;
    if (!answer.ok) {
      const { error } = (await answer.json().catch(() => ({}))) as { error?: string };
      throw new TenantRefused(error ?? `The local tenant answered ${answer.status} to ${method} ${path}.`);
    }
    const text = await answer.text();
    return (text === '' ? {} : JSON.parse(text)) as Answer;
  };
}
