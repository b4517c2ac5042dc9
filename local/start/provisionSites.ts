import { setTimeout as sleep } from 'node:timers/promises';
import { provision, type Ask } from '../../infra/provisioning';
import type { TeamSite } from '../seed';
import type { Tenant } from '../tenant';

/**
 * Does at the sites of communities what whoever installs Guildhall does there: an application that may change all sites. Where there are
 * many, SharePoint asks for pauses.
 */
export async function provisionSites(
  tenant: Pick<Tenant, 'issueToken'>,
  loopback: string,
  sites: readonly Pick<TeamSite, 'id'>[],
): Promise<void> {
  const { access_token: token } = tenant.issueToken({
    app: 'tools',
    audience: 'graph',
    roles: ['Sites.FullControl.All'],
  });
  const ask: Ask = async (method, path, body) => {
    const answer = await fetch(`${loopback}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'accept-language': 'en-GB' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const content: unknown = await answer.json();
    const pauseS = Number(answer.headers.get('retry-after'));
    if (answer.status !== 429 || !(pauseS > 0)) return { status: answer.status, body: content };
    await sleep(pauseS * 1_000);
    return ask(method, path, body);
  };
  for (const { id } of sites) await provision(ask, id);
}
